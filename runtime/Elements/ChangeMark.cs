namespace Libvirt.Xml.Serialization;

/// <summary>
/// Says whether anything changed since it was read. A document has one, and each typed element in it one that all its parts know: what is
/// unmarked consists of what was read, all of which would have marked it. Once set it stays, for the document is always compared with the
/// text that it was read from.
/// </summary>
/// <param name="around">That of the document around a typed element.</param>
internal sealed class ChangeMark(ChangeMark? around = null)
{
    public bool IsSet { get; private set; }

    /// <summary>That of the document: it stands for the text in which all that it marks was read.</summary>
    public ChangeMark Outermost => around?.Outermost ?? this;

    public void Set()
    {
        if (IsSet)
        {
            return;
        }

        IsSet = true;
        around?.Set();
    }
}
