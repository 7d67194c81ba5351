using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>Notes, while an element is written, where its pieces come to stand and where each of them stood in the text it was read from.</summary>
/// <param name="document">What stands for the document whose text that is; null for an element that is read alone.</param>
internal sealed class WriteTrace(ChangeMark? document)
{
    private readonly List<PieceOrigin> _origins = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<PieceOrigin> Origins => _origins;

    public void Add(LibvirtElement element, int position) => _origins.Add(PieceOrigin.Of(element, position, document));

    public void Add(KeptItem kept, LibvirtElement owner, int position) => _origins.Add(PieceOrigin.Of(kept, owner, position, document));

    /// <summary>Notes an element that holds a member's text, with what was kept around that.</summary>
    public void AddText(KeptItem? around, LibvirtElement owner, int position, bool isXml) =>
        _origins.Add(PieceOrigin.OfText(around, owner, position, document, isXml));

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
        {
            _origins.RemoveAt(_origins.Count - 1);
        }
    }
}
