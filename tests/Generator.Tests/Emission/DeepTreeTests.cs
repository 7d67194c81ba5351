using System;
using System.Linq;
using System.Reflection;
using System.Threading;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>
/// Elements that can stand in themselves make trees as deep as one likes, and trees without an end. What cannot be gone through is refused; an
/// exhausted stack would end the process.
/// </summary>
public class DeepTreeTests
{
    private static readonly Assembly Emitted = EmittedAssembly.Load(TestSchema.Of("""
        <element name="node" root="true" csType="Node">
          <attribute name="id"/>
          <attribute name="late" since="2.0.0"/>
          <element ref="node" cs="Inner"/>
          <element name="list" csType="NodeList"><element ref="node" occurs="0..n" cs="Nodes"/></element>
        </element>
        <document csType="NodeDocument"><list element="node" cs="All"/><container path="status"/></document>
        """));

    private static readonly Type Node = Emitted.GetType("Libvirt.Xml.Node")!;

    /// <summary>What goes through the whole tree.</summary>
    public static TheoryData<string, Action<object>> Walks => new()
    {
        { "ToXml", node => ((dynamic)node).ToXml() },
        { "Save", node => ((dynamic)node).Save(new System.IO.StringWriter()) },
        { "TryWriteXml", node => TryWrite(node) },
        { "document", node => Document(node).ToXml() },
        { "CheckCompatibility", node => ((dynamic)node).CheckCompatibility(new LibvirtVersion(1, 0, 0)) },
        { "GetMinimumVersion", node => ((dynamic)node).GetMinimumVersion() },
        { "GetUnrecognized", node => ((dynamic)node).GetUnrecognized() },
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_tree_without_an_end_is_refused(string name, Action<object> walk)
    {
        dynamic self = New();
        self.Inner = self;
        AssertRefused(name, walk, self);

        dynamic other = New();
        dynamic inList = New();
        inList.Inner = other;
        other.List = NewList();
        other.List.Nodes.Add(New());
        other.List.Nodes.Add(inList);
        AssertRefused(name, walk, inList);
        AssertRefused(name, walk, Chain(150, self));
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_tree_that_is_deeper_than_the_stack_is_refused(string name, Action<object> walk) => AssertRefused(name, walk, Chain(50_000, New()));

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_tree_of_one_element_many_times_is_none_without_an_end(string name, Action<object> walk)
    {
        _ = name;
        dynamic shared = New();
        dynamic root = New();
        root.List = NewList();
        for (var i = 0; i < 200; i++)
        {
            root.List.Nodes.Add(shared);
        }

        walk(Chain(150, root));
    }

    [Fact]
    public void What_contains_itself_is_told_with_its_path()
    {
        dynamic self = New();
        self.Inner = self;

        var error = Assert.Throws<LibvirtXmlException>(() => (object)self.ToXml());

        Assert.StartsWith("The element contains itself", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("/node/node/node", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_deep_is_written_and_gone_through()
    {
        const int Depth = 1000;
        var xml = string.Concat(Enumerable.Repeat("<node>", Depth)) + string.Concat(Enumerable.Repeat("</node>", Depth));
        dynamic node = Parse(xml, Depth);

        Assert.Equal(Depth, ((string)node.ToXml()).Split("<node").Length - 1);
        foreach (var walk in Walks)
        {
            ((Action<object>)walk.ToArray()[1])(node);
        }
    }

    [Fact]
    public void A_text_that_is_deeper_than_the_stack_is_refused()
    {
        const int Depth = 100_000;
        var xml = string.Concat(Enumerable.Repeat("<node>\n", Depth)) + string.Concat(Enumerable.Repeat("</node>", Depth));

        var error = InSmallThread(() => Parse(xml, int.MaxValue));

        Assert.StartsWith("Elements are nested too deeply", Assert.IsType<LibvirtXmlException>(error).Message, StringComparison.Ordinal);
        Assert.InRange(((LibvirtXmlException)error).LineNumber, 129, Depth);
        Assert.Null(InSmallThread(() => Parse("<node/>", int.MaxValue)));
    }

    private static void AssertRefused(string name, Action<object> walk, object node)
    {
        var error = InSmallThread(() =>
        {
            Assert.ThrowsAny<LibvirtXmlException>(() => walk(node));

            // Nothing is left of it.
            Assert.Equal("<node id='a'/>", (string)Named().ToXml());
            walk(Named());
        });
        Assert.True(error is null, name + ": " + error);
    }

    private static dynamic Named()
    {
        var node = New();
        node.Id = "a";
        return node;
    }

    private static object Chain(int length, object innermost)
    {
        var inner = Node.GetProperty("Inner")!;
        for (var i = 0; i < length; i++)
        {
            object around = New();
            inner.SetValue(around, innermost);
            innermost = around;
        }

        return innermost;
    }

    private static dynamic Document(object node)
    {
        dynamic document = Emitted.GetType("Libvirt.Xml.NodeDocument")!.GetMethod("Parse", [typeof(string), typeof(LibvirtXmlOptions)])!.Invoke(null, ["<status/>", null])!;
        document.All.Add((dynamic)node);
        return document;
    }

    private delegate bool Writer(Span<char> destination, out int length);

    private static void TryWrite(object node) => ((Writer)Delegate.CreateDelegate(typeof(Writer), node, "TryWriteXml"))(new char[100], out _);

    private static dynamic NewList() => Activator.CreateInstance(Emitted.GetType("Libvirt.Xml.NodeList")!)!;

    private static dynamic New() => Activator.CreateInstance(Node)!;

    private static object Parse(string xml, int maxDepth) => ((Func<string, LibvirtXmlOptions, object>)Delegate.CreateDelegate(
        typeof(Func<string, LibvirtXmlOptions, object>), Node.GetMethod("Parse", [typeof(string), typeof(LibvirtXmlOptions)])!))(xml, new LibvirtXmlOptions { MaxDepth = maxDepth });

    // The stack that threads have on Windows, or less; gives back what was thrown.
    private static Exception? InSmallThread(Action action)
    {
        Exception? error = null;
        var thread = new Thread(() => error = Record.Exception(action), 1024 * 1024);
        thread.Start();
        thread.Join();
        return error;
    }
}
