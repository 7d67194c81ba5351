using System;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>The texts of a document's typed elements: as they were read, as they are now, and the one brought into the other.</summary>
internal sealed class ItemTexts(string text, DocumentPieces pieces)
{
    private readonly WriterBuffers _was = new();
    private readonly WriterBuffers _now = new();
    private readonly PathPrefixes _prefixes = new(text);

    /// <summary>Adds to the patches whatever of the element changed since it was read.</summary>
    public void Merge(SiteItems items, int index, TextRange range, TextPatches patches)
    {
        if (items.Now[index].IsChanged)
            MergeChanged(items, index, range, patches);
    }

    /// <summary>The element's own text, for another place in the document; where other prefixes are in force it declares those that it needs.</summary>
    public string Moved(SiteItems items, int index, SiteItems from, TextRange range)
    {
        var patches = new TextPatches();
        if (items.Now[index].IsChanged || PrefixesAt(items.Site) != PrefixesAt(from.Site))
            MergeChanged(items, index, range, patches);
        return patches.Apply(text, range.Start, range.End);
    }

    private void MergeChanged(SiteItems items, int index, TextRange range, TextPatches patches)
    {
        LibvirtElement was = Reread(items.Item, range);
        ReadOnlySpan<char> wasText = Written(was, items.Item.Name, _was, prefixes: null);
        ReadOnlySpan<char> nowText = Now(items, index);
        if (wasText.SequenceEqual(nowText))
            return;
        var texts = new MergeTexts(text, wasText.ToString(), nowText.ToString());
        ElementMerge.Merge(texts, range.Start, range.End, pieces.Around(range.Start), patches);
    }

    /// <summary>An element that was not read in this document, and what it brings along.</summary>
    public string New(SiteItems items, int index, FragmentLayout layout)
    {
        string written = Now(items, index).ToString();
        var result = new StringBuilder();
        LibvirtElement element = items.Now[index];
        AppendAround(element, KeptKind.BeforeRoot, result, layout);
        result.Append(layout.Render(written, XmlPieces.Read(written, 0, written.Length), depth: 0)).Append(layout.Break);
        AppendAround(element, KeptKind.AfterRoot, result, layout);
        return result.ToString(0, result.Length - layout.Break.Length);
    }

    private static void AppendAround(LibvirtElement element, KeptKind kind, StringBuilder result, FragmentLayout layout)
    {
        if (element.Kept is null)
            return;
        foreach (KeptItem item in element.Kept.Items)
        {
            if (item.Kind == kind)
                result.Append(item.Raw).Append(layout.Break);
        }
    }

    private NamespaceScopes? PrefixesAt(DocumentSite site) => site.Layout is null ? null : _prefixes.In(pieces.At(site.Start));

    private LibvirtElement Reread(DocumentItem item, TextRange range)
    {
        LibvirtXmlReader reader = LibvirtXmlReader.OfPart(text.AsSpan(range.Start, range.End - range.Start), int.MaxValue);
        reader.Next();
        LibvirtElement element = item.Read(ref reader);
        reader.Release();
        return element;
    }

    private ReadOnlySpan<char> Now(SiteItems items, int index)
    {
        try
        {
            return Written(items.Now[index], items.Item.Name, _now, PrefixesAt(items.Site));
        }
        catch (LibvirtXmlException error) when (error.Path is not null)
        {
            string path = items.PathOf(index) + error.Path.Remove(0, items.Item.Name.Length);
            throw new LibvirtXmlException(error.Message, path);
        }
    }

    private static ReadOnlySpan<char> Written(LibvirtElement element, string name, WriterBuffers buffers, NamespaceScopes? prefixes)
    {
        var writer = new LibvirtXmlWriter(buffers, indent: 0, prefixes);
        element.WriteXml(ref writer, name);
        return writer.Written;
    }
}
