using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>Notes, while an element is written, where its pieces come to stand and where each of them stood in the text it was read from.</summary>
internal sealed class WriteTrace
{
    private readonly List<PieceOrigin> _origins = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<PieceOrigin> Origins => _origins;

    public void Add(PieceOrigin origin) => _origins.Add(origin);

    /// <summary>Notes that the content of the element noted last is text: a value, or a piece that was kept in its place.</summary>
    public void AddContent(KeptItem? kept)
    {
        _origins[_origins.Count - 1].HasTextContent = true;
        _origins[_origins.Count - 1].KeptContent = kept;
    }

    /// <summary>Forgets what was written from a position on.</summary>
    public void CutOff(int position)
    {
        while (_origins.Count > 0 && _origins[_origins.Count - 1].Position >= position)
            _origins.RemoveAt(_origins.Count - 1);
    }
}
