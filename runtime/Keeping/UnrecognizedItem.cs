namespace Libvirt.Xml;

/// <summary>Something in a document that no member holds. It is kept, and written back in its place.</summary>
public sealed class UnrecognizedItem
{
    internal UnrecognizedItem(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The path from the root: <c>interface/driver@newer</c>. Of many children, those after the first are counted, as in XPath: <c>ip[2]@newer</c>.</summary>
    public string Path { get; }

    /// <summary>The value of an attribute or the text itself; for an element its XML as it stood.</summary>
    public string Text { get; }

    /// <summary>The path and the text.</summary>
    public override string ToString() => Path + ": " + Text;
}
