using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Gen.Schema.Tests.Support;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>
/// Makes trees of documents as nobody would write them: children repeated and shuffled, elements of other namespaces with libvirt's names,
/// comments, instructions, texts. Comments, instructions and texts bear numbers, so that each is told from all others.
/// </summary>
internal sealed class TreeMaker(Random random)
{
    private static readonly SchemaShape Interface = SchemaShape.Of(Root.Named("interface"));

    private static readonly string[] Values =
    [
        "yes", "no", "on", "off", "1", "4", "16", "0x10", "1500", "52:54:00:12:34:56", "52:54:00:AB:cd:Ef", "192.0.2.1", "2001:db8::1", "br0", "/dev/net/tun",
        "9f4d1a39-3e2c-4f0d-9d2f-5d3b9a5a7c11", "a b", "<&'\">", "", "\t\n", "\u00E9\uD83D\uDE00", "many",
    ];

    private int _number;

    /// <summary>A document with interfaces in it.</summary>
    public XElement Document()
    {
        switch (random.Next(8))
        {
            case 0:
                return Nic();
            case 1:
                return Devices();
            case 2:
                return new XElement("domainsnapshot", new XElement("name", "s"), new XElement("domain", Devices()), new XElement("inactiveDomain", Devices()));
            default:
                var domain = new XElement("domain", new XAttribute("type", "kvm"), new XElement("name", "g"), Devices(), new XElement("seclabel"));
                AddAsides(domain);
                return domain;
        }
    }

    /// <summary>An interface.</summary>
    public XElement Nic() => Element(Interface, most: 8);

    private XElement Devices()
    {
        var devices = new XElement("devices");
        for (int i = random.Next(5); i > 0; i--)
            devices.Add(random.Next(4) == 0 ? new XElement("disk", new XAttribute("type", "file")) : Nic());
        AddAsides(devices);
        return devices;
    }

    private XElement Element(SchemaShape shape, int most)
    {
        var element = new XElement(shape.Name);
        foreach ((string name, List<string> known) in shape.Attributes)
        {
            if (random.Next(5) < 2)
                element.Add(new XAttribute(name, known.Count > 0 && random.Next(6) > 0 ? known[random.Next(known.Count)] : Any(Values)));
        }

        if (random.Next(10) == 0)
            element.Add(new XAttribute("new", "1"));
        Shuffle(element);
        if (shape.HasText && random.Next(8) > 0)
            AddText(element);
        else if (shape.Children.Count > 0)
            AddChildren(element, shape, most);
        else
            AddAsides(element);
        return element;
    }

    private void AddText(XElement element)
    {
        string value = Any(Values).Trim('\t', '\n');
        element.Add(random.Next(6) == 0 ? new XCData(value) : new XText(value));
        if (random.Next(6) == 0)
            element.Add(new XComment(Numbered()));
    }

    private void AddChildren(XElement element, SchemaShape shape, int most)
    {
        for (int i = random.Next(most); i > 0; i--)
        {
            XElement child = Element(shape.Children[random.Next(shape.Children.Count)], most: 3);
            element.Add(child);

            // Equal siblings, of a member that there can be one or many of.
            while (random.Next(5) == 0)
                element.Add(random.Next(3) > 0 ? WithoutNumbers(child) : Element(shape.Children.First(one => one.Name == child.Name), most: 3));
            if (random.Next(12) == 0)
                element.AddFirst(InNamespace(child.Name.LocalName));
        }

        if (random.Next(4) == 0)
            element.ReplaceNodes(element.Nodes().OrderBy(_ => random.Next()).ToList());
        AddAsides(element);
    }

    private static XElement InNamespace(string name) => new(XName.Get(name, "urn:d"), new XAttribute("type", "virtio"), new XAttribute("size", "1500"));

    private void AddAsides(XElement element)
    {
        while (random.Next(3) == 0)
        {
            XNode aside = random.Next(7) switch
            {
                0 or 1 or 2 => new XComment(Numbered()),
                3 => new XProcessingInstruction("p", Numbered()),
                4 => new XElement("new", new XAttribute("a", random.Next(3))),
                5 => new XElement(XName.Get("x", "urn:q"), new XElement("deep", "t")),
                _ when random.Next(2) == 0 => new XCData("<" + Numbered() + ">"),
                _ => new XText(Numbered()),
            };

            // Texts that come to stand side by side would be one text; a comment behind each keeps them apart.
            object[] added = aside is XText ? [aside, new XComment(Numbered())] : [aside];
            XNode[] nodes = [.. element.Nodes().Where(node => node.PreviousNode is not XText)];
            int place = random.Next(nodes.Length + 1);
            if (place < nodes.Length)
                nodes[place].AddBeforeSelf(added);
            else
                element.Add(added);
        }
    }

    private void Shuffle(XElement element)
    {
        if (random.Next(3) == 0)
            element.ReplaceAttributes(element.Attributes().OrderBy(_ => random.Next()).ToList());
    }

    private static XElement WithoutNumbers(XElement element)
    {
        var copy = new XElement(element);
        copy.DescendantNodes().Where(node => node is XText { NextNode: XComment }).Remove();
        copy.DescendantNodes().Where(node => node is XComment or XProcessingInstruction).Remove();
        return copy;
    }

    private string Numbered() => "n" + ++_number;

    private string Any(string[] choices) => choices[random.Next(choices.Length)];
}
