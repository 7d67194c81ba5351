using System;
using System.Collections.Generic;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>The texts of a document's typed elements: as they were read, as they are now, and the one brought into the other.</summary>
internal sealed class ItemTexts(DocumentContent content, DocumentPieces pieces)
{
    private readonly WriterBuffers _was = new();
    private readonly WriterBuffers _now = new();
    private readonly PathPrefixes _prefixes = new(content.Text);
    private HashSet<(int Offset, string Raw)>? _kept;

    /// <summary>Adds to the patches whatever of the element changed since it was read.</summary>
    public void Merge(SiteItems items, int index, TextRange range, TextPatches patches)
    {
        if (items.Now[index].IsChanged)
        {
            MergeChanged(items, index, items, range, patches);
        }
    }

    /// <summary>The element's own text, for another place in the document; where other prefixes are in force it declares those that it needs.</summary>
    public string Moved(SiteItems items, int index, SiteItems from, TextRange range)
    {
        var patches = new TextPatches();
        if (items.Now[index].IsChanged || PrefixesAt(items.Site) != PrefixesAt(from.Site))
        {
            MergeChanged(items, index, from, range, patches);
        }

        return patches.Apply(content.Text, range.Start, range.End);
    }

    private void MergeChanged(SiteItems items, int index, SiteItems from, TextRange range, TextPatches patches)
    {
        var prefixes = PrefixesAt(from.Site);
        var was = Reread(items.Item, range, prefixes);
        if (Written(was, items.Item.Name, _was, prefixes).SequenceEqual(Now(items, index)))
        {
            return;
        }

        var wasTrace = new WriteTrace(document: null);
        var nowTrace = new WriteTrace(content.Mark);
        var wasText = Written(was, items.Item.Name, _was, prefixes, wasTrace).ToString();
        var nowText = Now(items, index, nowTrace).ToString();
        var piece = new MergedPiece(
            XmlPieces.Read(content.Text, range.Start, range.End, pieces.Around(range.Start)),
            XmlPieces.ReadWritten(wasText, wasTrace, range.Start),
            XmlPieces.ReadWritten(nowText, nowTrace));
        new ElementMerge(new MergeTexts(content.Text, wasText, nowText, IsKept), patches).Merge(piece);
    }

    /// <summary>An element that was not read in this document, and what it brings along.</summary>
    public string New(SiteItems items, int index, FragmentLayout layout)
    {
        var trace = new WriteTrace(content.Mark);
        var written = Now(items, index, trace).ToString();
        var result = new StringBuilder();
        var element = items.Now[index];
        AppendAround(element, KeptKind.BeforeRoot, result, layout);
        result.Append(layout.Render(written, XmlPieces.ReadWritten(written, trace))).Append(layout.Break);
        AppendAround(element, KeptKind.AfterRoot, result, layout);
        return result.ToString(0, result.Length - layout.Break.Length);
    }

    private static void AppendAround(LibvirtElement element, KeptKind kind, StringBuilder result, FragmentLayout layout)
    {
        if (element.Kept is null)
        {
            return;
        }

        foreach (var item in element.Kept.Items)
        {
            if (item.Kind == kind)
            {
                result.Append(item.Raw).Append(layout.Break);
            }
        }
    }

    private NamespaceScopes? PrefixesAt(DocumentSite site) => site.Container is null ? null : _prefixes.In(pieces.At(site.Start));

    // Asked only when something that was kept has left its place, which few changes do.
    private bool IsKept(int offset, string raw) => (_kept ??= AllKept()).Contains((offset, raw));

    private HashSet<(int Offset, string Raw)> AllKept()
    {
        var kept = new HashSet<(int Offset, string Raw)>();
        foreach (var site in content.Sites)
        {
            foreach (var items in site.Lists)
            {
                for (var i = 0; i < items.Now.Count; i++)
                {
                    var trace = new WriteTrace(content.Mark);
                    Now(items, i, trace);
                    foreach (var origin in trace.Origins)
                    {
                        if (origin.KeptInSource is { } item)
                        {
                            kept.Add((item.Offset, item.Raw));
                        }
                    }
                }
            }
        }

        return kept;
    }

    private LibvirtElement Reread(DocumentItem item, TextRange range, NamespaceScopes? prefixes)
    {
        var reader = LibvirtXmlReader.OfPart(content.Text.AsSpan(range.Start, range.End - range.Start), int.MaxValue, prefixes);
        reader.Next();
        var element = item.Read(ref reader);
        reader.Release();
        return element;
    }

    private ReadOnlySpan<char> Now(SiteItems items, int index, WriteTrace? trace = null)
    {
        try
        {
            return Written(items.Now[index], items.Item.Name, _now, PrefixesAt(items.Site), trace);
        }
        catch (LibvirtXmlException error) when (error.Path is not null)
        {
            var path = items.PathOf(index) + error.Path.Remove(0, items.Item.Name.Length);
            throw error.At(path);
        }
    }

    private static ReadOnlySpan<char> Written(
        LibvirtElement element, string name, WriterBuffers buffers, NamespaceScopes? prefixes, WriteTrace? trace = null)
    {
        var writer = new LibvirtXmlWriter(buffers, indent: 0, prefixes, trace);
        element.WriteXml(ref writer, name);
        return writer.Written;
    }
}
