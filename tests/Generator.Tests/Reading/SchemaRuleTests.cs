using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.Checking;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Libvirt.Xml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Reading;

/// <summary>Every rule about schema files: found at its place, said clearly, and the rest of the schema still emitted.</summary>
public class SchemaRuleTests
{
    /// <summary>What stands beside every broken item, and must survive it.</summary>
    private const string Sound = "<element name=\"good\" root=\"true\"><attribute name=\"fine\"/></element>";

    public static TheoryData<string, string, string> BrokenSchemas => new()
    {
        // the rule; the content, with a bar where the diagnostic belongs; a part of the message
        { "LVG0001", "<element name=\"a\"/>\n<word ¦<</word>", "not well-formed" },
        { "LVG0001", "<!¦DOCTYPE schema>", "not well-formed" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" type=\"mac\" ¦digits=\"4\"/></element>", "The attribute 'b' has 'digits', which the type 'mac' does not take" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" ¦max=\"4\"/></element>", "has 'max', which the type 'string' does not take" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" type=\"integer\" ¦digits=\"4\"/></element>", "has 'digits', which the type 'integer' does not take" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" type=\"hex\" ¦anyBase=\"true\"/></element>", "has 'anyBase', which the type 'hex' does not take" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" type=\"bitmap\" ¦pattern=\"x\"/></element>", "has 'pattern', which the type 'bitmap' does not take" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" type=\"uuid\" ¦csType=\"C\"/></element>", "has 'csType', which the type 'uuid' does not take" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" type=\"E\" ¦min=\"1\"/></element><enumeration name=\"E\"><value name=\"x\"/></enumeration>", "has 'min', which the type 'E' does not take" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\"><attribute name=\"c\"/><text type=\"list\" ¦noSpaceAfter=\"true\"/></element></element>", "The text '#text' has 'noSpaceAfter', which the type 'list' does not take" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" selects=\"c\" ¦min=\"4\"/><element name=\"c\"><variant value=\"x\"/></element></element>", "has 'min', which what selects a shape does not take" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\"><text ¦type=\"size\" unit=\"KiB\"/></element></element>", "The text '#text' has type 'size', but no attribute of type 'unit' stands beside it" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\"><attribute name=\"u\" type=\"unit\"/><text ¦type=\"size\"/></element></element>", "does not say which 'unit' holds where none is written" },
        { "LVG0004", "<element name=\"a\"><element name=\"b\"><attribute name=\"u\" type=\"unit\"/><text type=\"size\" ¦unit=\"furlong\"/></element></element>", "'furlong' is no value for 'unit': expected one of bytes, KiB" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\"><attribute name=\"u\" ¦type=\"unit\"/><text/></element></element>", "The attribute 'u' has type 'unit', but no text of type 'size' stands beside it" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"u\" ¦type=\"unit\"/></element>", "no text of type 'size' stands beside it" },
        { "LVG0012", "<element name=\"a\"><use group=\"g\"/><text ¦type=\"size\" unit=\"KiB\"/></element><group name=\"g\"><attribute name=\"x\"/></group>", "no attribute of type 'unit' stands beside it" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"u\" type=\"unit\"/><attribute name=\"v\" ¦type=\"unit\"/><text type=\"size\" unit=\"KiB\"/></element>", "another attribute beside it has that type as well" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"u\" type=\"unit\" ¦required=\"true\"/><text type=\"size\" unit=\"KiB\"/></element>", "The attribute 'u' has type 'unit' and 'required'" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"u\" type=\"unit\" ¦default=\"KiB\"/><text type=\"size\" unit=\"KiB\"/></element>", "has type 'unit' and 'default'; its size says which unit holds" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"u\" type=\"unit\"><¦optional release=\"1.0.0\"/></attribute><text type=\"size\" unit=\"KiB\"/></element>", "is never required" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\" ¦type=\"size\"/></element>", "The attribute 'b' has type 'size'; only the text of an element can be a size" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\"><attribute name=\"c\"/><text ¦type=\"unit\"/></element></element>", "The text '#text' has type 'unit'; only an attribute can be the unit of a size" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\"><text type=\"integer\" ¦unit=\"KiB\"/></element></element>", "has 'unit', which the type 'integer' does not take" },
        { "LVG0002", "<element name=\"a\"><attribute name=\"b\" type=\"integer\" ¦unit=\"KiB\"/></element>", "attribute 'unit' here" },
        { "LVG0010", "<element name=\"a\"><element name=\"b\"><attribute name=\"u\" type=\"unit\"/><text type=\"size\" unit=\"KiB\"/></element><since release=\"1.0.0\" ¦when=\"a/b@u=KiB\"/></element>", "'a/b@u' names no item of the schema" },
        { "LVG0010", "<element name=\"a\"><element name=\"b\"><attribute name=\"u\" type=\"unit\"/><text type=\"size\" unit=\"KiB\"/></element><since release=\"1.0.0\" ¦when=\"a/b#text=1\"/></element>", "a number says nothing without its unit" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"u\" type=\"unit\"/><attribute name=\"c\"/><text type=\"size\" unit=\"KiB\"/><since release=\"1.0.0\" ¦when=\"a@u=k\"/></element>", "expected is one of bytes, KiB" },
        { "LVG0009", "<element name=\"a\"><element name=\"b\"><¦text type=\"enum\"><value name=\"x\"/></text></element></element><enumeration name=\"AB\"><value name=\"x\"/></enumeration>", "'AB' for text '#text' is taken by enumeration 'AB'" },
        { "LVG0007", "<element name=\"a\"><attribute name=\"b\" ¦type=\"bitmp\"/></element>", "There is no value type 'bitmp'; did you mean 'bitmap'?" },
        { "LVG0004", "<element name=\"a\"><element name=\"b\" ¦type=\"bool\"/></element>", "'bool' is no value for 'type': expected presence" },
        { "LVG0012", "<element name=\"a\" ¦type=\"presence\"/>", "The element 'a' has type 'presence' and stands at the top of a file" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\" ¦type=\"presence\" occurs=\"0..n\"/></element>", "has type 'presence' and may occur many times" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\" ¦type=\"presence\"><attribute name=\"c\"/></element></element>", "has type 'presence' and a <attribute>" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\" ¦type=\"presence\"><text/></element></element>", "has type 'presence' and a <text>" },
        { "LVG0010", "<element name=\"a\"><element name=\"b\" type=\"presence\"/><since release=\"1.0.0\" ¦when=\"a/b#text=c\"/></element>", "'a/b#text=c' is no condition" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\" type=\"mac\"/><since release=\"1.0.0\" ¦when=\"a@b=1\"/></element>", "'a@b=1' is no condition" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\" type=\"trueFalse\"/><since release=\"1.0.0\" ¦when=\"a@b=yes\"/></element>", "'a@b=yes' is no condition" },
        { "LVG0002", "<element name=\"a\"><attribute ¦nam=\"colour\" type=\"string\"/></element>", "attribute 'nam' here: did you mean 'name'?" },
        { "LVG0002", "<element ¦Name=\"a\" summary=\"x\"/>", "attribute 'Name' here: did you mean 'name'?" },
        { "LVG0002", "<element name=\"a\"><since ¦relaese=\"1.0.0\"/></element>", "attribute 'relaese' here: did you mean 'release'?" },
        { "LVG0002", "<document ¦cstype=\"D\"/>", "attribute 'cstype' here: did you mean 'csType'?" },
        { "LVG0002", "<¦elment name=\"a\"/>", "<elment> here: did you mean <element>?" },
        { "LVG0002", "<element name=\"a\" ¦sumary=\"x\"/>", "attribute 'sumary' here: did you mean 'summary'?" },
        { "LVG0002", "<group name=\"a\">¦ text </group>", "<group> holds no text" },
        { "LVG0003", "<¦element root=\"true\"/>", "<element> needs the attribute 'name'" },
        { "LVG0003", "<element name=\"a\"><¦since/></element>", "<since> needs the attribute 'release'" },
        { "LVG0004", "<element name=\"a\" ¦occurs=\"many\"/>", "'many' is no value for 'occurs': expected one of 0..1, 1, 0..n, 1..n" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"b\" required=\"true\" ¦outputOnly=\"maybe\"/></element>", "expected true or false" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"b\" type=\"integer\" ¦min=\"x\"/></element>", "a number" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"b\" type=\"integer\" min=\"5\" ¦max=\"4\"/></element>", "at least 'min'" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"b\" ¦pattern=\"[\"/></element>", "a regular expression" },
        { "LVG0004", "<element ¦name=\"1a\"/>", "expected a name" },
        { "LVG0004", "<element name=\"a\"><since release=\"1.0.0\" ¦hypervisors=\"qemo\"/></element>", "names among qemu" },
        { "LVG0003", "<¦document/>", "<document> needs the attribute 'csType'" },
        { "LVG0003", "<document csType=\"D\"><¦list/></document>", "<list> needs the attribute 'element'" },
        { "LVG0004", "<document csType=\"D\"><container ¦path=\"a//b\"/></document>", "expected names with '/' between them" },
        { "LVG0004", "<document csType=\"D\"><container path=\"a\" ¦before=\"b  c\"/></document>", "expected names with spaces between them" },
        { "LVG0004", "<document csType=\"D\"><list element=\"good\" ¦after=\"1\"/></document>", "expected names with spaces between them" },
        { "LVG0005", "<document csType=\"D\"><container path=\"a\"/><¦container path=\"a\"/></document>", "container 'a'" },
        { "LVG0007", "<document csType=\"D\"><list ¦element=\"god\"/></document>", "There is no root element 'god'; did you mean 'good'?" },
        { "LVG0007", "<element name=\"inner\"/><document csType=\"D\"><list ¦element=\"inner\"/></document>", "There is no root element 'inner'" },
        { "LVG0008", "<document ¦csType=\"no good\"/>", "'no good' for document 'no good' is no C# identifier" },
        { "LVG0009", "<document ¦csType=\"Good\"><list element=\"good\"/></document>", "'Good' for document 'Good' is taken by element 'good'" },
        { "LVG0009", "<document csType=\"D\"><list element=\"good\" ¦cs=\"Load\"/></document>", "a member that every emitted class has" },
        { "LVG0009", "<document csType=\"D\"><list element=\"good\" ¦cs=\"Layout\"/></document>", "'Layout' for list 'good' is taken" },
        { "LVG0012", "<document csType=\"D\"><list element=\"good\"/><container ¦path=\"a/good/b\"/></document>", "container 'a/good/b' leads through <good>" },
        { "LVG0005", "<element name=\"a\"/>\n<¦element name=\"a\"/>", "element 'a' is declared already, at line 2" },
        { "LVG0005", "<element name=\"a\"><attribute name=\"b\"/><¦attribute name=\"b\"/></element>", "attribute 'b'" },
        { "LVG0006", "<element name=\"a\"><since ¦release=\"1.2\"/></element>", "'1.2' is no release for 'release': expected three numbers such as 6.1.0" },
        { "LVG0006", "<element name=\"a\" ¦since=\"6.1\"/>", "'6.1' is no release" },
        { "LVG0006", "<element name=\"a\"><until ¦release=\"8\"/></element>", "'8' is no release" },
        { "LVG0006", "<element name=\"a\" since=\"6.1.0\"><until ¦release=\"6.1.0\"/></element>", "'6.1.0' is no release for 'release': expected a later one than 6.1.0, which brought the item" },
        { "LVG0006", "<element name=\"a\" since=\"6.1.0\"><attribute name=\"b\" since=\"1.0.0\"><until ¦release=\"5.0.0\"/></attribute></element>", "a later one than 6.1.0" },
        { "LVG0006", "<element name=\"a\"><attribute name=\"b\" required=\"true\" since=\"6.1.0\"><optional ¦release=\"6.0.0\"/></attribute></element>", "a later one than 6.1.0" },
        { "LVG0007", "<element name=\"a\"><until release=\"8.0.0\" ¦source=\"hearsay\"/></element>", "There is no source 'hearsay'" },
        { "LVG0007", "<element name=\"a\"><use ¦group=\"nothing\"/></element>", "There is no group 'nothing'" },
        { "LVG0007", "<element name=\"a\"><attribute name=\"b\" ¦type=\"integr\"/></element>", "There is no value type 'integr'; did you mean 'integer'?" },
        { "LVG0007", "<element name=\"a\" since=\"1.0.0\" ¦source=\"hearsay\"/>", "There is no source 'hearsay'" },
        { "LVG0007", "<element name=\"a\"><attribute name=\"t\" ¦selects=\"x\"/></element>", "There is no child element 'x'" },
        { "LVG0008", "<element name=\"a\"><attribute name=\"b\" ¦cs=\"no good\"/></element>", "'no good' for attribute 'b' is no C# identifier" },
        { "LVG0008", "<element name=\"a\"><attribute name=\"b\" type=\"enum\"><¦value name=\"802.1\"/></attribute></element>", "'8021' for value '802.1'" },
        { "LVG0008", "<element name=\"a\"><attribute name=\"b\" ¦cs=\"value\"/></element>", "'value' for attribute 'b' is no C# identifier that begins with a capital letter" },
        { "LVG0008", "<element name=\"a\"><element name=\"b\"><attribute name=\"t\" selects=\"self\" ¦cs=\"x y\"/><variant value=\"x\"/></element></element>", "'x y' for attribute 't'" },
        { "LVG0008", "<element name=\"a\"><element name=\"b\"><attribute name=\"t\" selects=\"self\" ¦csType=\"x y\"/><variant value=\"x\"/></element></element>", "'x y' for attribute 't'" },
        { "LVG0009", "<element name=\"a\"><attribute name=\"b\"/><¦attribute name=\"B\"/></element>", "'B' for attribute 'B' is taken" },
        { "LVG0009", "<element name=\"a\"/>\n<element name=\"b\" ¦csType=\"A\"/>", "'A' for element 'b' is taken by element 'a' of line 2 in broken.xml" },
        { "LVG0009", "<element name=\"a\"><¦attribute name=\"check\"/></element>", "a member that every emitted class has" },
        { "LVG0009", "<element name=\"a\"><element name=\"b\" ¦csType=\"IpAddress\"/></element>", "'IpAddress' for element 'b' is taken by a type of the runtime" },
        { "LVG0009", "<element name=\"a\"><attribute name=\"b\" type=\"enum\" csType=\"C\"><value name=\"x\"/></attribute><element name=\"d\" ¦csType=\"CXml\"/></element>", "'CXml' for element 'd' is taken by attribute 'b'" },
        { "LVG0009", "<element name=\"a\"><¦element name=\"hypervisor\"/></element>", "is taken by a type of the runtime" },
        { "LVG0010", "<element name=\"a\"><since release=\"1.0.0\" ¦when=\"nonsense\"/></element>", "'nonsense' is no condition for 'when': there is no element 'nonsense'" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\"/><since release=\"1.0.0\" ¦when=\"a@b==c\"/></element>", "'a@b==c' is no condition for 'when': expected are terms such as" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\"/><since release=\"1.0.0\" ¦when=\"a@b!=c!=d\"/></element>", "'a@b!=c!=d' is no condition for 'when': expected are terms such as" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\"/><since release=\"1.0.0\" ¦when=\"a@b=c or\"/></element>", "'a@b=c or' is no condition for 'when': expected are terms such as" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\"/><since release=\"1.0.0\" ¦when=\"a@b=c OR a@b=d\"/></element>", "'a@b=c OR a@b=d' is no condition for 'when': expected are terms such as" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\"/><since release=\"1.0.0\" ¦when=\"a@b=c&#10;d\"/></element>", "is no condition" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\" type=\"integer\" max=\"9\"/><since release=\"1.0.0\" ¦when=\"a@b=10\"/></element>", "'10' is no value of 'a@b', expected is a number from 0 to 9" },
        { "LVG0010", "<element name=\"a\"><since release=\"1.0.0\" ¦when=\"a@b=c\"/></element>", "'a@b' names no item of the schema" },
        { "LVG0010", "<element name=\"a\"><until release=\"1.0.0\" ¦when=\"a@b=c\"/></element>", "'a@b' names no item of the schema" },
        { "LVG0010", "<element name=\"a\"><since release=\"1.0.0\" ¦when=\"a/b@c=d and some thing\"/></element>", "'some thing' is none of the terms 'path@attribute=value'" },
        { "LVG0010", "<element name=\"adapter\"><attribute name=\"mode\"/><since release=\"1.0.0\" ¦when=\"adaptr@mode=x\"/></element>", "there is no element 'adaptr'; did you mean 'adapter'?" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"kind\"/><since release=\"1.0.0\" ¦when=\"a@kind=x or a@knd=y\"/></element>", "'a@knd' names no item of the schema; did you mean '@kind'?" },
        { "LVG0010", "<element name=\"a\"><element name=\"b\"><attribute name=\"c\"/></element><since release=\"1.0.0\" ¦when=\"a/b=x\"/></element>", "'a/b' is an element, which has no value" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\" type=\"yesNo\"/><since release=\"1.0.0\" ¦when=\"a@b=on\"/></element>", "'on' is no value of 'a@b', expected is yes or no" },
        { "LVG0010", "<element name=\"a\"><attribute name=\"b\"/><element name=\"c\"><attribute name=\"d\"/><place element=\"e\" ¦when=\"a@b=x\"/><element name=\"e\"><attribute name=\"f\"/></element></element></element>", "'a@b=x' must start at the element that holds the place" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"b\" type=\"yesNo\" ¦default=\"on\"/></element>", "expected yes or no" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"b\" type=\"integer\" max=\"9\" ¦default=\"07\"/></element>", "a number from 0 to 9" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"b\" type=\"hex\" digits=\"4\" ¦default=\"0x1\"/></element>", "a number as libvirt writes it" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"t\" selects=\"b\" ¦default=\"y\"/><element name=\"b\"><variant value=\"x\"/></element></element>", "one of its values: x" },
        { "LVG0004", "<element name=\"a\"><element name=\"b\"><attribute name=\"t\" selects=\"self\" ¦default=\"y\"/><variant value=\"x\"/></element></element>", "one of its values: x" },
        { "LVG0004", "<element name=\"a\"><attribute name=\"b\" type=\"ipv4\" ¦default=\"::1\"/></element>", "an IPv4 address" },
        { "LVG0004", "<hypervisor ¦name=\"nova\" title=\"Nova\" summary=\"New.\"/>", "one that the package knows" },
        { "LVG0004", "<hypervisor name=\"kvm\" title=\"KVM\" summary=\"New.\" ¦coveredBy=\"qeum\"/>", "one of qemu" },
        { "LVG0011", "<group name=\"a\"><use ¦group=\"a\"/></group>", "The group 'a' contains itself: a → a" },
        { "LVG0012", "<¦element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"self\"/></element>", "is selected by an attribute, but has no variants" },
        { "LVG0012", "<¦element name=\"a\" root=\"true\"><variant value=\"x\"/></element>", "has variants, but no attribute selects among them" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\"/><¦element name=\"b\" root=\"true\"><variant value=\"x\"/></element></element>", "element 'b' is a root, so only an attribute of its own" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\"/><attribute name=\"u\" selects=\"b\"/><¦element name=\"b\"><variant value=\"x\"/></element></element>", "let the first select the shape of the element around" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element name=\"c\"><element name=\"a\" csType=\"B\" ¦root=\"true\"/></element></element>", "is a root of the same name as the one in line 2; refer to that one (ref=\"a\")" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><¦element name=\"b\" shapes=\"s\"/></element><shapes name=\"s\"><variant value=\"x\"/></shapes>", "takes its shapes from 's', but no attribute selects among them" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\"/><¦element name=\"b\" shapes=\"s\"><attribute name=\"y\"/></element></element><shapes name=\"s\"><variant value=\"x\"/></shapes>", "so it can have no members, variants or class of its own" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><¦element ref=\"d\"><attribute name=\"y\"/></element></element><element name=\"d\"/>", "refers to 'd', so it has that element's members" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"d\"/><¦element ref=\"d\"/></element><element name=\"d\"/>", "a set of <shapes> is for elements whose parents select" },
        { "LVG0012", "<element ¦ref=\"d\"/><element name=\"e\" root=\"true\"/>", "refers to another one, which only an element inside something can do" },
        { "LVG0007", "<element name=\"a\" root=\"true\"><element ¦ref=\"dish\"/></element><element name=\"disk\" root=\"true\"/>", "There is no top-level element 'dish'; did you mean 'disk'?" },
        { "LVG0007", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\"/><element name=\"b\" ¦shapes=\"stroage\"/></element><shapes name=\"storage\"><variant value=\"x\"/></shapes>", "There is no set of shapes 'stroage'; did you mean 'storage'?" },
        { "LVG0012", "<element name=\"r\" root=\"true\"><element ref=\"p\"/><¦element ref=\"q\"/></element><element name=\"p\" csType=\"P0\"><element ref=\"q\"/></element><element name=\"q\" csType=\"Q0\"><element ref=\"p\"/></element>", "leads into a ring of elements that begins at 'p'" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\"/><element name=\"b\" shapes=\"s\"/></element><¦shapes name=\"s\"/>", "The shapes 's' has no <variant>" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"m\"/><element name=\"m\" content=\"xml\" ¦shapes=\"s\"/></element><shapes name=\"s\"><variant value=\"x\"/></shapes>", "element 'm' holds any XML, so it cannot have shapes" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element name=\"m\" content=\"xml\" ¦type=\"presence\"/></element>", "element 'm' holds any XML, so it cannot have type 'presence'" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"m\"/><element name=\"m\" ¦content=\"xml\"><variant value=\"x\"/></element></element>", "element 'm' has variants, so it cannot hold any XML" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"m\"/><¦element name=\"m\" content=\"xml\"/></element>", "is selected by an attribute, but has no variants" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"m\"/><element name=\"m\" type=\"presence\" ¦shapes=\"s\"/></element><shapes name=\"s\"><variant value=\"x\"/></shapes>", "element 'm' has type 'presence', so it cannot have shapes" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element ref=\"d\" ¦name=\"e\"/></element><element name=\"d\"/>", "element 'e' refers to 'd', which is its name, and can have no other" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"e\"/><element ref=\"d\" ¦name=\"e\"/></element><element name=\"d\"/>", "element 'e' refers to 'd'" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element ref=\"d\" ¦root=\"true\"/></element><element name=\"d\"/>", "refers to 'd', so it cannot have 'root', which belongs where that element is described" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element ref=\"d\" ¦type=\"presence\"/></element><element name=\"d\"/>", "so it cannot have 'type'" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element ref=\"d\" ¦content=\"xml\"/></element><element name=\"d\"/>", "so it cannot have 'content'" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"d\"/><element ref=\"d\" ¦shapes=\"s\"/></element><element name=\"d\"/><shapes name=\"s\"><variant value=\"x\"/></shapes>", "so it cannot have 'shapes'" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element ref=\"m\"/></element><element name=\"m\" ¦content=\"xml\"/>", "element 'm' holds any XML and stands at the top of a file" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element ref=\"m\"/></element><element name=\"m\" ¦type=\"presence\"/>", "has type 'presence' and stands at the top of a file" },
        { "LVG0012", "<element name=\"a\" root=\"true\"><element ref=\"m\"/></element><element name=\"m\" content=\"xml\" ¦root=\"true\"/>", "is a root, whose content cannot be any XML" },
        { "LVG0012", "<element name=\"a\" root=\"true\" ¦shapes=\"s\"/><shapes name=\"s\"><variant value=\"x\"/></shapes>", "stands at the top of a file, where no attribute beside it can select its shape" },
        { "LVG0012", "<¦shapes name=\"s\"/>", "The shapes 's' has no <variant>" },
        { "LVG0004", "<shapes name=\"s\"><variant ¦value=\"\"/></shapes><element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\"/><element name=\"b\" shapes=\"s\"/></element>", "expected a value" },
        { "LVG0009", "<¦shapes name=\"storage\"><variant value=\"x\"/></shapes><enumeration name=\"StorageKind\"><value name=\"q\"/></enumeration><element name=\"a\" root=\"true\"><attribute name=\"k\" type=\"StorageKind\"/><attribute name=\"t\" selects=\"e\"/><element name=\"e\" shapes=\"storage\"/></element>", "'StorageKind' for shapes 'storage' is taken" },
        { "LVG0009", "<element name=\"a\"><¦attribute name=\"answer\"/></element>", "a member that every emitted class has" },
        { "LVG0009", "<element name=\"a\"><¦attribute name=\"may-write\"/></element>", "a member that every emitted class has" },
        { "LVG0012", FullRing(30), "leads into a ring of elements that begins at 'n1' (line 3); let all that lead into it begin there; left out with it for the same reason: 'n3' (line 3)" },
        { "LVG0012", "<element name=\"a\"><¦element name=\"b\"><variant value=\"x\"/></element></element>", "element 'b' has variants, but no attribute selects among them" },
        { "LVG0012", "<group name=\"g\"><¦element name=\"b\"><variant value=\"x\"/></element></group><element name=\"a\"><use group=\"g\"/></element>", "element 'b' has variants, but no attribute selects among them" },
        { "LVG0012", "<group name=\"g\"><¦attribute name=\"t\" selects=\"self\"/></group><element name=\"a\"><use group=\"g\"/></element>", "attribute 't' stands in a group, which has no shapes" },
        { "LVG0009", "<group name=\"g\"><attribute name=\"a\"/></group><element name=\"a\"><¦use group=\"g\"/></element>", "'A' for attribute 'a' is taken by the class itself" },
        { "LVG0009", "<element name=\"a\"><element name=\"b\"><attribute name=\"t\" selects=\"self\"/><¦variant value=\"x\" csType=\"T\"/><variant value=\"y\"/></element></element>", "'T'" },
        { "LVG0012", "<element name=\"a\"><¦attribute name=\"b\" type=\"enum\"/></element>", "has type 'enum' and no <value>" },
        { "LVG0012", "<element name=\"a\"><¦attribute name=\"b\"><value name=\"x\"/></attribute></element>", "has <value>s, which only the types 'enum' and 'open' take" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"b\"><¦optional release=\"8.0.0\"/></attribute></element>", "attribute 'b' has an <optional> row without a condition, but is not required" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\" occurs=\"0..n\"><¦optional release=\"8.0.0\"/></element></element>", "element 'b' has an <optional> row without a condition, but is not required" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\"><attribute name=\"t\" selects=\"self\" required=\"true\"><¦optional release=\"8.0.0\"/></attribute><variant value=\"x\"/></element></element>", "attribute 't' selects a shape" },
        { "LVG0012", "<element name=\"a\"><attribute name=\"t\" selects=\"b\"/><element name=\"b\" occurs=\"1\"><¦optional release=\"8.0.0\"/><variant value=\"x\"/></element></element>", "element 'b' has a shape that its parent selects" },
        { "LVG0012", "<element name=\"a\"><¦element name=\"b\"><until release=\"8.0.0\"/><variant value=\"x\"/></element></element>", "no attribute selects among them" },
        { "LVG0004", "<element name=\"a\"><element ¦name=\"q:b\"/></element>", "'q:b' is no value for 'name': expected a prefix that the file declares: xmlns:q=" },
        { "LVG0004", "<element name=\"a\"><element ¦name=\"xml:b\"/></element>", "expected a prefix that the file declares: xmlns:xml=" },
        { "LVG0004", "<element name=\"a\"><element name=\"q:b\" xmlns:q=\"urn:1\"/><element ¦name=\"q:c\" xmlns:q=\"urn:2\"/></element>", "expected another prefix for 'urn:2', since 'q' stands for 'urn:1' already" },
        { "LVG0004", "<element name=\"a\"><element ¦name=\"q:b:c\" xmlns:q=\"urn:1\"/></element>", "'q:b:c' is no value for 'name': expected a name" },
        { "LVG0004", "<element name=\"a\"><element ¦name=\"q:b\" xmlns:q=\"" + new string('u', 201) + "\"/></element>", "a namespace whose address has at most 200 characters" },
        { "LVG0004", "<element name=\"a\"><attribute ¦name=\"q:b\" xmlns:q=\"urn:1\"/></element>", "'q:b' is no value for 'name': expected a name" },
        { "LVG0004", "<element name=\"a\"><element name=\"b\" ¦content=\"any\"/></element>", "'any' is no value for 'content': expected xml" },
        { "LVG0005", "<element name=\"a\"><element name=\"q:b\" xmlns:q=\"urn:1\"/><¦element name=\"r:b\" xmlns:r=\"urn:1\"/></element>", "element 'q:b' is declared already" },
        { "LVG0012", "<element name=\"q:a\" ¦root=\"true\" xmlns:q=\"urn:1\"><attribute name=\"b\"/></element>", "element 'q:a' is in a namespace and cannot be a root" },
        { "LVG0012", "<element name=\"a\"><element name=\"q:b\" xmlns:q=\"urn:1\"><¦element name=\"c\"/></element></element>", "element 'c' stands in element 'q:b', which holds elements of its own namespace alone" },
        { "LVG0012", "<group name=\"g\"><element name=\"c\"/></group><element name=\"a\"><element name=\"q:b\" xmlns:q=\"urn:1\"><¦use group=\"g\"/></element></element>", "element 'c' stands in element 'q:b'" },
        { "LVG0012", "<element name=\"a\"><element name=\"q:b\" xmlns:q=\"urn:1\"><attribute name=\"t\" selects=\"self\"/><variant value=\"x\"><¦element name=\"r:c\" xmlns:r=\"urn:2\"/></variant></element></element>", "element 'r:c' stands in element 'q:b'" },
        { "LVG0012", "<element name=\"a\" content=\"xml\" ¦root=\"true\"/>", "element 'a' is a root, whose content cannot be any XML" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\" content=\"xml\" ¦occurs=\"0..n\"/></element>", "element 'b' holds any XML and cannot occur many times" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\" content=\"xml\" ¦csType=\"C\"/></element>", "element 'b' holds any XML and has no class" },
        { "LVG0012", "<element name=\"a\"><element name=\"b\" content=\"xml\"><¦attribute name=\"c\"/><text/></element></element>", "element 'b' holds any XML, so no <attribute> is told from the rest" },
        { "LVG0013", "<element name=\"a\" ¦summary=\"" + new string('s', 4001) + "\"/>", "The length of 'summary' is too much for a schema: at most 4000 characters" },
        { "LVG0013", "<element name=\"a\">" + Times(100, _ => "<until release=\"1.0.0\"/>") + "<¦until release=\"1.0.0\"/></element>", "number of <until>s is too much" },
        { "LVG0013", Times(70, i => $"<group name=\"g{i}\"><use {(i == 64 ? "¦" : "")}group=\"g{i + 1}\"/></group>") + "<group name=\"g70\"/>", "nesting through the group 'g65' is too much for a schema: at most 64 levels" },
        { "LVG0013", $"<enumeration name=\"E\">{Times(300, i => $"<value name=\"v{i}\"/>")}</enumeration><group name=\"g\">{Times(100, i => $"<attribute name=\"a{i}\" type=\"E\"/>")}</group>\n<¦element name=\"a\"><use group=\"g\"/></element>", "The schema together with the element 'a' is too much" },
    };

    [Theory]
    [MemberData(nameof(BrokenSchemas))]
    public async Task A_broken_schema_is_reported_where_it_is_broken(string rule, string content, string message)
    {
        var (broken, line, column) = Place(content);

        var diagnostics = await GeneratorRun.Analyze([broken, TestSchema.Of(Sound, "sound.xml")]);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(rule, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(), System.StringComparison.Ordinal);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("broken.xml", line, column), (place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Theory]
    [InlineData("<!DOCTYPE schema><schema/>", "a schema file has no document type declaration")]
    [InlineData("<!DOCTYPE schema [<!ENTITY a 'b'>]><schema>&a;</schema>", "a schema file has no document type declaration")]
    [InlineData("<schema xmlns='urn:libvirt-gen:schema'>\n  <word></wrod></schema>", "The 'word' start tag on line 2 position 4 does not match the end tag of 'wrod'.")]
    [InlineData("<schema xmlns='urn:libvirt-gen:schema' release/>", "'/' is an unexpected token. The expected token is '='.")]
    [InlineData("<schema xmlns='urn:libvirt-gen:schema'>&nbsp;</schema>", "Reference to undeclared entity 'nbsp'.")]
    [InlineData("no XML", "Data at the root level is invalid.")]
    public async Task What_the_parser_says_is_said_without_the_place_which_the_diagnostic_has(string text, string message)
    {
        var diagnostics = await GeneratorRun.Analyze([new SchemaText("own.xml", text, IsShipped: false)]);

        Assert.Equal("The schema file is not well-formed XML: " + message, diagnostics.Single(d => d.Id == "LVG0001").GetMessage());
    }

    [Theory]
    [MemberData(nameof(BrokenSchemas))]
    public void The_sound_rest_is_emitted_and_compiles(string rule, string content, string message)
    {
        _ = (rule, message);
        var compilation = GeneratorRun.Compile([Place(content).Broken, TestSchema.Of(Sound, "sound.xml")], null);

        Assert.NotNull(compilation.GetTypeByMetadataName("Libvirt.Xml.Good"));
        Assert.Equal("", string.Join("\n", compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)));
    }

    [Fact]
    public async Task The_shipped_schema_breaks_no_rule() => Assert.Empty(await GeneratorRun.Analyze(TestSchema.Shipped));

    [Fact]
    public async Task What_a_project_adds_does_not_push_out_what_is_shipped()
    {
        SchemaText[] schema =
        [
            TestSchema.Of("<element name=\"a\" root=\"true\"><element name=\"b\"/><element name=\"c\"/></element>", "shipped.xml"),
            TestSchema.Of("<element name=\"a\"><element name=\"b\">\n<element name=\"c\"/></element></element>", "own.xml", isShipped: false),
        ];

        var diagnostic = Assert.Single(await GeneratorRun.Analyze(schema));
        Assert.Equal(("LVG0009", "own.xml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.NotEmpty(GeneratorRun.Compile(schema, null).GetTypeByMetadataName("Libvirt.Xml.A")!.GetMembers("C"));
    }

    [Fact]
    public void The_names_of_the_runtime_are_known_to_the_validator() => Assert.Equal(
        typeof(LibvirtVersion).Assembly.GetExportedTypes().Where(t => t.Namespace == "Libvirt.Xml").Select(t => t.Name.Split('`')[0]).Order(),
        Checking.NameCheck.RuntimeTypes.Order());

    /// <summary>What items can be called is known by what emitted classes inherit, and by what they declare beside their items.</summary>
    [Fact]
    public void The_members_of_emitted_classes_are_known_to_the_validator()
    {
        var compilation = GeneratorRun.Compile([.. TestSchema.Shipped, TestSchema.Of(EveryMember)], null);
        var element = compilation.GetTypeByMetadataName("Libvirt.Xml.LibvirtElement")!;
        var visible = element.GetMembers().Where(member => member.DeclaredAccessibility
            is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);
        var declared = compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Libvirt").GetNamespaceMembers()
            .SelectMany(space => space.GetTypeMembers()).Where(IsElement)
            .SelectMany(type => type.GetMembers()).Where(member => member is not IPropertySymbol);
        var names = visible.Concat(declared).Concat(compilation.ObjectType.GetMembers())
            .Where(member => member is INamedTypeSymbol { CanBeReferencedByName: true } or IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Destructor })
            .Where(member => !member.IsImplicitlyDeclared)
            .Select(member => member is IMethodSymbol { MethodKind: MethodKind.Destructor } ? "Finalize" : member.Name)
            .Where(name => char.IsUpper(name[0]));

        Assert.Equal(Checking.NameCheck.Reserved.Order(System.StringComparer.Ordinal), names.Distinct().Order(System.StringComparer.Ordinal));

        bool IsElement(INamedTypeSymbol type) =>
            type.BaseType is { } inherited && (SymbolEqualityComparer.Default.Equals(inherited, element) || IsElement(inherited));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(75)]
    public async Task A_ring_of_many_is_told_in_few_messages(int count)
    {
        var diagnostics = await GeneratorRun.Analyze([TestSchema.Of(FullRing(count).Replace("¦", "", System.StringComparison.Ordinal))]);

        Assert.InRange(diagnostics.Count, 1, 50);
    }

    [Fact]
    public async Task Of_a_file_no_more_mistakes_are_told_than_anybody_reads()
    {
        var wrong = Times(1_200, i => $"<attribute name=\"a{i}\" type=\"nothing\"/>");

        Assert.Equal(1_000, (await GeneratorRun.Analyze([TestSchema.Of($"<element name=\"a\" root=\"true\">{wrong}</element>")])).Count);
    }

    [Fact]
    public async Task A_line_separator_of_Roslyns_does_not_move_a_diagnostic_out_of_the_file()
    {
        var text = TestSchema.Of("<!-- \u0085\u2028 --><elment name=\"a\"/>", "broken.xml");

        Assert.Equal("LVG0002", Assert.Single(await GeneratorRun.Analyze([text])).Id);
    }

    [Theory]
    [InlineData("LibvirtTargetVersion", "six")]
    [InlineData("LibvirtTargetVersion", "6.1")]
    [InlineData("libvirt_target_version", "6")]
    [InlineData("libvirt_target_version", "6.1.0.0")]
    [InlineData("libvirt_target_hypervisor", "hal")]
    [InlineData("libvirt_target_hypervisor", "qemu, hal")]
    [InlineData("libvirt_target_hypervisor", "qemu+xen")]
    [InlineData("libvirt_target_hypervisor", ",")]
    [InlineData("libvirt_obsolete_guards", "true")]
    [InlineData("libvirt_obsolete_guards", "targets")]
    [InlineData("LibvirtTargetHypervisor", "qemu, hal")]
    [InlineData("LibvirtGenNamespace", "My-Company")]
    [InlineData("LibvirtGenVisibility", "protected")]
    public async Task A_property_that_cannot_be_understood_is_named_with_its_value(string property, string value)
    {
        var diagnostics = await GeneratorRun.Analyze(TestSchema.Shipped, new Dictionary<string, string> { [property] = value });

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("LVG0020", diagnostic.Id);
        Assert.Contains($"'{property}'{(char.IsLower(property[0]) ? " of an .editorconfig" : "")} has the value '{value}'", diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("libvirt_target_version", "six")]
    [InlineData("libvirt_target_hypervisor", "hal")]
    public async Task What_a_folder_says_is_reported_in_a_file_of_the_folder(string option, string value)
    {
        var diagnostic = Assert.Single(await GeneratorRun.Analyze(TestSchema.Shipped, new Dictionary<string, string> { [option] = value }));

        Assert.Equal((0, 0), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.NotNull(diagnostic.Location.SourceTree);
    }

    [Theory]
    [InlineData("libvirt_target_version", "6.1.0")]
    [InlineData("libvirt_target_version", "")]
    [InlineData("libvirt_target_hypervisor", "qemu")]
    [InlineData("libvirt_target_hypervisor", "QEMU, lxc")]
    [InlineData("libvirt_target_hypervisor", "xen bhyve")]
    [InlineData("libvirt_target_hypervisor", "")]
    [InlineData("libvirt_obsolete_guards", "floor")]
    [InlineData("libvirt_obsolete_guards", "target")]
    public async Task What_a_folder_may_say_is_not_reported(string option, string value) =>
        Assert.Empty(await GeneratorRun.Analyze(TestSchema.Shipped, new Dictionary<string, string> { [option] = value }));

    [Fact]
    public async Task Without_a_schema_a_project_that_should_emit_hears_of_it()
    {
        var diagnostics = await GeneratorRun.Analyze([], new Dictionary<string, string> { ["LibvirtGenEmits"] = "true" });

        Assert.Equal("LVG0022", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void An_older_language_version_emits_nothing()
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp8);
        var driver = GeneratorRun.Driver(TestSchema.Shipped, parse: parse);

        Assert.Empty(driver.RunGenerators(CSharpCompilation.Create("Old")).GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void A_later_file_is_merged_over_the_shipped_ones()
    {
        SchemaText[] schema =
        [
            TestSchema.Of("<element name=\"a\" root=\"true\" summary=\"Old.\"><attribute name=\"b\" since=\"1.0.0\"/></element>", "shipped.xml"),
            TestSchema.Of("<element name=\"a\" summary=\"New.\"><attribute name=\"b\" since=\"2.0.0\"/><attribute name=\"c\" type=\"yesNo\"/></element>", "own.xml", isShipped: false),
        ];

        var type = GeneratorRun.Compile(schema, null).GetTypeByMetadataName("Libvirt.Xml.A")!;

        Assert.NotEmpty(type.GetMembers("C"));
        Assert.Contains("New.", type.GetDocumentationCommentXml(), System.StringComparison.Ordinal);
        var since = Assert.Single(type.GetMembers("B").Single().GetAttributes(), a => a.AttributeClass!.Name == "LibvirtSinceAttribute");
        Assert.Equal(2, since.ConstructorArguments[0].Value);
    }

    /// <summary>A construct of every kind that has emitted classes of its own.</summary>
    private const string EveryMember =
        """
        <element name="every" root="true">
          <attribute name="kind" selects="self" default="x"/>
          <variant value="x" csType="EveryX">
            <attribute name="t" selects="s"/>
            <element name="s" occurs="0..n"><variant value="a"/></element>
            <element name="size"><attribute name="unit" type="unit"/><text type="size" unit="KiB"/></element>
            <element name="p" type="presence"/>
            <element name="c" content="xml"/>
            <element ref="every" cs="Inner"/>
            <attribute name="d"><since release="1.0.0" when="every/p or every@kind=x"/></attribute>
          </variant>
        </element>
        """;

    /// <summary>Elements of which each holds all others, entered at the first.</summary>
    private static string FullRing(int count) => "<element name=\"r\" root=\"true\"><element ref=\"n0\"/></element>\n"
        + Times(count, i => $"<element name=\"n{i}\">{Times(count, k => k == i ? "" : $"<{(i == 0 && k == 2 ? "¦" : "")}element ref=\"n{k}\"/>")}</element>");

    private static string Times(int count, System.Func<int, string> item) => string.Concat(Enumerable.Range(0, count).Select(item));

    /// <summary>The file without the bar, and where the bar stood.</summary>
    private static (SchemaText Broken, int Line, int Column) Place(string content)
    {
        var before = TestSchema.Of(content).Content.Split('¦')[0].Split('\n');
        return (TestSchema.Of(content.Replace("¦", "", System.StringComparison.Ordinal), "broken.xml"), before.Length, before[^1].Length + 1);
    }
}
