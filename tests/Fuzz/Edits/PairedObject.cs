using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Fuzz.Targets;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>An object of an emitted type, and the element of the tree that it has to stay equal to.</summary>
/// <param name="Typed">The object.</param>
/// <param name="Element">The element; null while there is none because it would be bare.</param>
/// <param name="Holder">The element around.</param>
/// <param name="Name">The name of the element.</param>
internal sealed record PairedObject(LibvirtElement Typed, XElement? Element, XElement? Holder, string Name)
{
    /// <summary>The elements that libvirt sees: those in no namespace.</summary>
    public static List<XElement> ChildrenOf(XElement? element, string name) => element is null ? [] : [.. element.Elements(name)];

    /// <summary>The object and all in it, each with its element.</summary>
    public IEnumerable<PairedObject> All()
    {
        yield return this;
        foreach (TypedMember member in TypedMember.Of(Typed.GetType()))
        {
            List<LibvirtElement> objects = member.Kind switch
            {
                MemberKind.Element => member.Get(Typed) is LibvirtElement child ? [child] : [],
                MemberKind.List => [.. ((IEnumerable)member.Get(Typed)!).Cast<LibvirtElement>()],
                _ => [],
            };
            List<XElement> elements = ChildrenOf(Element, member.XmlName);
            if (member.Kind == MemberKind.List && objects.Count != elements.Count)
                throw new FuzzFailure("a list has as many items as there are elements", $"{member.XmlName} in {Element}");
            for (int i = 0; i < objects.Count; i++)
            {
                foreach (PairedObject inner in new PairedObject(objects[i], i < elements.Count ? elements[i] : null, Element, member.XmlName).All())
                    yield return inner;
            }
        }
    }
}
