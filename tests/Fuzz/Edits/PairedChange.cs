using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>
/// Makes one and the same change to an object and, by hand, to its element. What comes in comes from a donor: another object, with an
/// element that says the same in libvirt's own spelling.
/// </summary>
internal sealed class PairedChange(Random random, Touched touched)
{
    /// <summary>Changes a member of the object to what the donor has there, or to nothing.</summary>
    public void ChangeMember(PairedObject target, PairedObject donor)
    {
        TypedMember[] members = [.. TypedMember.Of(target.Typed.GetType()).Where(member => !member.IsDecided)];
        if (members.Length == 0)
            return;
        TypedMember member = members[random.Next(members.Length)];
        if (target.Element is null && member.Kind != MemberKind.Attribute)
            return;
        bool isNothing = random.Next(4) == 0;
        switch (member.Kind)
        {
            case MemberKind.Attribute:
                ChangeAttribute(target, member, isNothing ? null : donor);
                break;
            case MemberKind.TextElement:
                ChangeTextElement(target, member, isNothing ? null : donor);
                break;
            case MemberKind.Content:
                break;
            case MemberKind.Element:
                ChangeElement(target, member, isNothing ? null : donor);
                break;
            default:
                ChangeList(target, member, donor);
                break;
        }
    }

    /// <summary>Exchanges what two objects have in a member.</summary>
    public void Exchange(PairedObject one, Touched otherTouched, PairedObject other)
    {
        TypedMember[] members = [.. TypedMember.Of(one.Typed.GetType()).Where(member => member.Kind == MemberKind.Element && Deciding(one, member) is null)];
        if (members.Length == 0 || ReferenceEquals(one.Typed, other.Typed))
            return;
        TypedMember member = members[random.Next(members.Length)];
        object? first = member.Get(one.Typed);
        object? second = member.Get(other.Typed);
        XElement? firstElement = FirstChild(one, member);
        XElement? secondElement = FirstChild(other, member);
        member.Set(one.Typed, second);
        member.Set(other.Typed, first);
        XElement? firstCopy = firstElement is null ? null : new XElement(firstElement);
        XElement? secondCopy = secondElement is null ? null : new XElement(secondElement);
        Put(one.Element!, member.XmlName, secondCopy);
        new PairedChange(random, otherTouched).Put(other.Element!, member.XmlName, firstCopy);
    }

    /// <summary>Moves a part from one object to another one.</summary>
    public void Move(PairedObject from, Touched toTouched, PairedObject to)
    {
        TypedMember[] members = [.. TypedMember.Of(from.Typed.GetType()).Where(member => member.Kind == MemberKind.Element && Deciding(from, member) is null)];
        if (members.Length == 0 || ReferenceEquals(from.Typed, to.Typed))
            return;
        TypedMember member = members[random.Next(members.Length)];
        XElement? element = FirstChild(from, member);
        member.Set(to.Typed, member.Get(from.Typed));
        member.Set(from.Typed, null);
        new PairedChange(random, toTouched).Put(to.Element!, member.XmlName, element is null ? null : new XElement(element));
        Put(from.Element!, member.XmlName, null);
    }

    private void ChangeAttribute(PairedObject target, TypedMember member, PairedObject? donor)
    {
        TypedMember? own = donor is null ? null : TypedMember.Of(donor.Typed.GetType()).FirstOrDefault(one => one.Property.Name == member.Property.Name);
        object? value = own is not null && own.Property.PropertyType == member.Property.PropertyType ? own.Get(donor!.Typed) : null;
        member.Set(target.Typed, value);
        string? text = value is null ? null : donor!.Element!.Attribute(own!.XmlName)!.Value;

        // What was bare, and not written, comes with its first attribute.
        if (target.Element is not null)
            SetAttribute(target.Element, member.XmlName, text);
        else if (text is not null)
            Put(target.Holder!, target.Name, new XElement(target.Name, new XAttribute(member.XmlName, text)));
    }

    private void ChangeTextElement(PairedObject target, TypedMember member, PairedObject? donor)
    {
        object? value = donor is not null && donor.Typed.GetType() == target.Typed.GetType() ? member.Get(donor.Typed) : null;
        member.Set(target.Typed, value);
        if (value is null)
        {
            Put(target.Element!, member.XmlName, null);
            return;
        }

        string text = PairedObject.ChildrenOf(donor!.Element, member.XmlName)[0].Value;
        XElement? element = FirstChild(target, member);
        if (element is null)
        {
            Put(target.Element!, member.XmlName, new XElement(member.XmlName, text));
            return;
        }

        // Its place keeps comments beside the text; the object, which may go elsewhere, does not.
        touched.Replace(element);
        element.Attributes().Remove();
        element.ReplaceNodes(new XText(text));
    }

    private void ChangeElement(PairedObject target, TypedMember member, PairedObject? donor)
    {
        if (donor is not null && donor.Typed.GetType() != target.Typed.GetType())
            return;
        LibvirtElement? value = donor is null ? null : (LibvirtElement?)member.Get(donor.Typed);
        XElement? element = donor is null ? null : FirstChild(donor, member);
        if (value is not null && value.GetType().GetConstructor(Type.EmptyTypes) is null)
            return;
        if (value is not null && random.Next(3) == 0)
            (value, element) = MadeInCode(value, element, member.XmlName);
        TypedMember? deciding = Deciding(target, member);
        member.Set(target.Typed, value);
        if (deciding is not null)
            SetAttribute(target.Element!, deciding.XmlName, value is null ? null : donor!.Element!.Attribute(deciding.XmlName)?.Value);

        // What is bare and decided by an attribute of the element around is written only where something else would be taken for it.
        bool isLeftOut = element is { HasAttributes: false } && !element.Nodes().Any() && deciding is not null;
        if (value is not null && element is null && PairedObject.ChildrenOf(target.Element, member.XmlName).Count > 1)
            element = new XElement(member.XmlName);
        Put(target.Element!, member.XmlName, isLeftOut && PairedObject.ChildrenOf(target.Element, member.XmlName).Count < 2 ? null : element, keepsDuplicates: value is not null);
    }

    // An object of the same type with the same attributes, and nothing else.
    private static (LibvirtElement Value, XElement? Element) MadeInCode(LibvirtElement model, XElement? element, string name)
    {
        var made = (LibvirtElement)Activator.CreateInstance(model.GetType())!;
        var copy = new XElement(name);
        foreach (TypedMember member in TypedMember.Of(model.GetType()).Where(member => member.Kind == MemberKind.Attribute))
        {
            object? value = member.Get(model);
            if (value is null)
                continue;
            copy.SetAttributeValue(member.XmlName, element!.Attribute(member.XmlName)!.Value);
            if (!member.IsDecided)
                member.Set(made, value);
        }

        // A type that an attribute of its own decides has that named as the member that says which it is.
        foreach (string own in model.GetType().GetProperties().Where(property => !property.CanWrite).Select(property => property.Name.ToLowerInvariant()))
            copy.SetAttributeValue(own, element?.Attribute(own)?.Value);
        return (made, copy.HasAttributes || element is not null ? copy : null);
    }

    private void ChangeList(PairedObject target, TypedMember member, PairedObject donor)
    {
        var list = (IList)member.Get(target.Typed)!;
        List<XElement> elements = PairedObject.ChildrenOf(target.Element, member.XmlName);
        int index = random.Next(list.Count + 1);
        switch (random.Next(7))
        {
            case 0:
                list.Clear();
                elements.ForEach(Remove);
                break;
            case 1 when index < list.Count:
                list.RemoveAt(index);
                Remove(elements[index]);
                break;
            case 2 or 3:
                InsertFrom(donor, target, member, index);
                break;
            case 4 when index < list.Count:
                (list[0], list[index]) = (list[index], list[0]);
                Reorder(elements, [.. Enumerable.Range(0, elements.Count).Select(i => i == 0 ? index : i == index ? 0 : i)]);
                break;
            case 5:
                int[] order = [.. Enumerable.Range(0, elements.Count)];
                random.Shuffle(order);
                object?[] all = [.. list.Cast<object?>()];
                for (int i = 0; i < order.Length; i++)
                    list[i] = all[order[i]];
                Reorder(elements, order);
                break;
            case 6 when index < list.Count && donor.Typed.GetType() == target.Typed.GetType() && ((IList)member.Get(donor.Typed)!).Count > 0:
                list[index] = ((IList)member.Get(donor.Typed)!)[0];
                touched.Replace(elements[index]);
                elements[index].ReplaceWith(new XElement(PairedObject.ChildrenOf(donor.Element, member.XmlName)[0]));
                break;
        }
    }

    private void InsertFrom(PairedObject donor, PairedObject target, TypedMember member, int index)
    {
        if (donor.Typed.GetType() != target.Typed.GetType() || member.Get(donor.Typed) is not IList { Count: > 0 } others)
            return;
        var list = (IList)member.Get(target.Typed)!;
        List<XElement> elements = PairedObject.ChildrenOf(target.Element, member.XmlName);
        list.Insert(index, others[0]);
        var copy = new XElement(PairedObject.ChildrenOf(donor.Element, member.XmlName)[0]);
        touched.Count();
        if (index < elements.Count)
            elements[index].AddBeforeSelf(copy);
        else if (elements.Count > 0)
            elements[^1].AddAfterSelf(copy);
        else
            target.Element!.Add(copy);
    }

    /// <summary>Puts elements that stand somewhere in a tree into another order; which of them keep their places is nobody's business.</summary>
    public void Reorder(List<XElement> elements, int[] order)
    {
        XElement[] copies = [.. elements.Select(element => new XElement(element))];
        for (int i = 0; i < order.Length; i++)
        {
            touched.Displace(elements[i]);
            elements[i].ReplaceWith(copies[order[i]]);
        }
    }

    /// <summary>Takes an element out of its tree.</summary>
    public void Remove(XElement element)
    {
        touched.Replace(element);
        element.Remove();
    }

    // The first of a name is the one that libvirt reads. What is taken away takes the others with it, which would be read in its place.
    private void Put(XElement holder, string name, XElement? element, bool keepsDuplicates = false)
    {
        List<XElement> there = PairedObject.ChildrenOf(holder, name);
        if (element is null && !keepsDuplicates)
        {
            there.ForEach(Remove);
        }
        else if (element is null)
        {
            if (there.Count > 0)
                Remove(there[0]);
        }
        else if (there.Count > 0)
        {
            touched.Replace(there[0]);
            there[0].ReplaceWith(element.Parent is null ? element : new XElement(element));
        }
        else
        {
            touched.Count();
            holder.Add(element.Parent is null ? element : new XElement(element));
        }
    }

    private void SetAttribute(XElement element, string name, string? value)
    {
        if (element.Attribute(name)?.Value == value)
            return;
        touched.Count();
        element.SetAttributeValue(name, value);
    }

    // The attribute of the element around that says which type the member has.
    private static TypedMember? Deciding(PairedObject target, TypedMember member) => !IsUnion(member)
        ? null
        : TypedMember.Of(target.Typed.GetType()).FirstOrDefault(other => other.IsDecided
            && member.Property.PropertyType.GetProperties().Any(property => property.PropertyType == other.Property.PropertyType));

    private static bool IsUnion(TypedMember member) => member.Property.PropertyType.IsAbstract;

    private static XElement? FirstChild(PairedObject target, TypedMember member) => PairedObject.ChildrenOf(target.Element, member.XmlName).FirstOrDefault();
}
