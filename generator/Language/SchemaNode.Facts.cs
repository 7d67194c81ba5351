using System.Collections.Generic;

namespace Libvirt.Gen.Language;

/// <content>What a construct says, by name: each is null, false or empty where it says nothing of the kind.</content>
internal sealed partial class SchemaNode
{
    /// <summary>The name in the described XML; of a group, an enumeration or a source, what others refer to it by.</summary>
    public string? Name => this["name"];

    /// <summary>Of an element, the top-level element that it is an instance of.</summary>
    public string? Ref => this["ref"];

    /// <summary>Of an element, the set that it takes its shapes from.</summary>
    public string? Shapes => this["shapes"];

    /// <summary>Whether an element holds any XML, none of which the schema describes.</summary>
    public bool HasXmlContent => this["content"] == "xml";

    /// <summary>The value type.</summary>
    public string? Type => this["type"];

    /// <summary>Of a variant, the value that chooses it.</summary>
    public string? Value => this["value"];

    /// <summary>Of an attribute, the element whose shape it chooses: a sibling's name, or <c>self</c>.</summary>
    public string? Selects => this["selects"];

    /// <summary>How often an element may stand in its parent.</summary>
    public string? Occurs => this["occurs"];

    /// <summary>The C# member, where the XML name does not give it.</summary>
    public string? Cs => this["cs"];

    /// <summary>The C# type, where the XML name does not give it.</summary>
    public string? CsType => this["csType"];

    /// <summary>Of a use, the group.</summary>
    public string? GroupName => this["group"];

    /// <summary>Of a place or a list, the element.</summary>
    public string? ElementName => this["element"];

    /// <summary>Of an attribute, the value that holds where it is absent.</summary>
    public string? Default => this["default"];

    /// <summary>The least number.</summary>
    public string? Min => this["min"];

    /// <summary>The greatest number.</summary>
    public string? Max => this["max"];

    /// <summary>How many hexadecimal digits are written at least.</summary>
    public string? Digits => this["digits"];

    /// <summary>Of a text that is a size, the unit that holds where none is written.</summary>
    public string? Unit => this["unit"];

    /// <summary>The documented pattern of a text.</summary>
    public string? Pattern => this["pattern"];

    /// <summary>What it means.</summary>
    public string? Summary => this["summary"];

    /// <summary>Where libvirt documents it.</summary>
    public string? Anchor => this["anchor"];

    /// <summary>Why it is better left alone.</summary>
    public string? Discouraged => this["discouraged"];

    /// <summary>The page that the anchors of a file are on.</summary>
    public string? Docs => this["docs"];

    /// <summary>The source that says so.</summary>
    public string? Source => this["source"];

    /// <summary>Of a row, its release; of a schema, the newest one that it knows.</summary>
    public string? Release => this["release"];

    /// <summary>Of a row, the hypervisors that it speaks of.</summary>
    public string? Hypervisors => this["hypervisors"];

    /// <summary>Of a row, the QEMU that is needed besides.</summary>
    public string? Qemu => this["qemu"];

    /// <summary>Of a row, the Linux that the host needs besides.</summary>
    public string? HostKernel => this["hostKernel"];

    /// <summary>Of a row, the Linux that the guest needs besides.</summary>
    public string? GuestKernel => this["guestKernel"];

    /// <summary>Of a row or a place, its condition.</summary>
    public string? When => this["when"];

    /// <summary>Of a container, the path to it.</summary>
    public string? Path => this["path"];

    /// <summary>Of a container, what libvirt writes after it.</summary>
    public string? Before => this["before"];

    /// <summary>Of a list, what libvirt writes before its elements.</summary>
    public string? After => this["after"];

    /// <summary>Of a word, the XML name.</summary>
    public string? Xml => this["xml"];

    /// <summary>Of a word, how the name splits.</summary>
    public string? Words => this["words"];

    /// <summary>Of a hypervisor, how its makers write it.</summary>
    public string? Title => this["title"];

    /// <summary>Of a hypervisor, the one whose rows are meant for it, too.</summary>
    public string? CoveredBy => this["coveredBy"];

    /// <summary>Whether documents can begin with it.</summary>
    public bool IsRoot => IsTrue("root");

    /// <summary>Whether libvirt insists on it.</summary>
    public bool IsRequired => IsTrue("required");

    /// <summary>Whether libvirt only prints it.</summary>
    public bool IsOutputOnly => IsTrue("outputOnly");

    /// <summary>Whether it stands only in the XML of what is running.</summary>
    public bool IsRunningOnly => IsTrue("runningOnly");

    /// <summary>Whether an enumeration has further values.</summary>
    public bool IsOpen => IsTrue("open");

    /// <summary>Whether digits without a mark are hexadecimal.</summary>
    public bool IsBareHex => IsTrue("bareHex");

    /// <summary>Whether a number may have another base than ten.</summary>
    public bool IsAnyBase => IsTrue("anyBase");

    /// <summary>Whether libvirt refuses white space behind a number.</summary>
    public bool IsSpaceAfterRefused => IsTrue("noSpaceAfter");

    /// <summary>Whether an element may stand in its parent many times.</summary>
    public bool Repeats => Occurs is "0..n" or "1..n";

    /// <summary>Whether an element must stand in its parent.</summary>
    public bool MustOccur => Occurs is "1" or "1..n";

    public IEnumerable<SchemaNode> Elements => ChildrenOf("element");

    public IEnumerable<SchemaNode> Attributes => ChildrenOf("attribute");

    public IEnumerable<SchemaNode> Texts => ChildrenOf("text");

    public IEnumerable<SchemaNode> Values => ChildrenOf("value");

    public IEnumerable<SchemaNode> Variants => ChildrenOf("variant");

    public IEnumerable<SchemaNode> ShapeSets => ChildrenOf("shapes");

    public IEnumerable<SchemaNode> Groups => ChildrenOf("group");

    public IEnumerable<SchemaNode> Enumerations => ChildrenOf("enumeration");

    public IEnumerable<SchemaNode> WordNodes => ChildrenOf("word");

    public IEnumerable<SchemaNode> Documents => ChildrenOf("document");
}
