using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>What is around a root when libvirt is asked about it, and how it is asked; see the data file.</summary>
internal sealed class Frame
{
    private readonly XElement _around;

    private Frame(XElement data)
    {
        Name = data.Attribute("name")!.Value;
        Define = data.Attribute("define")!.Value;
        Print = data.Attribute("print")!.Value;
        Forget = data.Attribute("forget")!.Value;
        Grammar = data.Attribute("grammar")!.Value;
        _around = data.Elements().Single();
        Depth = Place(_around).Ancestors().Count() - _around.Ancestors().Count();
    }

    /// <summary>Those of all roots.</summary>
    public static IReadOnlyList<Frame> All { get; } = DataFile.Read("roots.xml").Elements("root").Select(root => new Frame(root)).ToList();

    /// <summary>The root's element.</summary>
    public string Name { get; }

    /// <summary>virsh's command that reads a file.</summary>
    public string Define { get; }

    /// <summary>virsh's command that prints what is known by a name.</summary>
    public string Print { get; }

    /// <summary>virsh's command that takes it away.</summary>
    public string Forget { get; }

    /// <summary>The file of libvirt's grammar that the text is judged by.</summary>
    public string Grammar { get; }

    /// <summary>How many elements are around the root.</summary>
    public int Depth { get; }

    public static Frame Of(LibvirtFeature feature) => Of(Root.Of(feature));

    public static Frame Of(Root root) => All.SingleOrDefault(frame => frame.Name == root.ToString())
        ?? throw new InvalidOperationException($"roots.xml does not say how libvirt is asked about <{root}>.");

    /// <summary>The text around a root, and the name that virsh knows it by.</summary>
    public (string Text, string Name) Around(string root)
    {
        var text = new XElement("frame", _around);
        Place(text).ReplaceWith(XElement.Parse(root, LoadOptions.PreserveWhitespace));
        var whole = text.Elements().Single();
        return (whole.ToString(SaveOptions.DisableFormatting), whole.Element("name")?.Value ?? "");
    }

    private XElement Place(XElement around) => around.DescendantsAndSelf(Name).First();
}
