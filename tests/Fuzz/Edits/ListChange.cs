using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>Makes one and the same change to a document's list of interfaces and to its tree: they come, go, and move within and between documents.</summary>
internal sealed class ListChange(Random random, TreeMaker maker)
{
    public void Change(EditedDocument document, EditedDocument other)
    {
        (DocumentPlace<DomainInterface> place, XElement holder) = Any(document);
        bool isFixed = document.Tree.Name == "interface";
        List<XElement> elements = PairedObject.ChildrenOf(holder, "interface");
        var change = new PairedChange(random, document.Touched);
        int index = random.Next(place.Count + 1);
        bool isThere = index < place.Count;
        switch (random.Next(6))
        {
            case 0 when !isFixed:
                place.Insert(index, EditCase.NewNic(maker, random, out XElement added));
                Insert(document, holder, elements, index, added);
                break;
            case 1 when isThere && !isFixed:
                place.RemoveAt(index);
                change.Remove(elements[index]);
                break;
            case 2 when isThere:
                place[index] = EditCase.NewNic(maker, random, out XElement replacing);
                document.Touched.Replace(elements[index]);
                elements[index].ReplaceWith(replacing);
                break;
            case 3 when isThere && !isFixed:
                (place[0], place[index]) = (place[index], place[0]);
                change.Reorder(elements, [.. Enumerable.Range(0, elements.Count).Select(i => i == 0 ? index : i == index ? 0 : i)]);
                break;
            case 4 when isThere && !isFixed:
                Move(change, place, holder, index, other);
                break;
        }
    }

    private void Move(PairedChange change, DocumentPlace<DomainInterface> place, XElement holder, int index, EditedDocument other)
    {
        if (other.Tree.Name == "interface")
            return;
        List<XElement> elements = PairedObject.ChildrenOf(holder, "interface");
        change.Reorder(elements, [.. Enumerable.Range(0, elements.Count)]);
        elements = PairedObject.ChildrenOf(holder, "interface");
        DomainInterface moved = place[index];
        var copy = new XElement(elements[index]);
        place.RemoveAt(index);
        change.Remove(elements[index]);
        (DocumentPlace<DomainInterface> target, XElement targetHolder) = Any(other);
        int there = random.Next(target.Count + 1);
        List<XElement> others = PairedObject.ChildrenOf(targetHolder, "interface");
        target.Insert(there, moved);
        Insert(other, targetHolder, others, there, copy);
    }

    private static void Insert(EditedDocument document, XElement holder, List<XElement> elements, int index, XElement added)
    {
        document.Touched.Count();
        if (index < elements.Count)
            elements[index].AddBeforeSelf(added);
        else if (elements.Count > 0)
            elements[^1].AddAfterSelf(added);
        else
            holder.Add(added);
    }

    private (DocumentPlace<DomainInterface> Place, XElement Holder) Any(EditedDocument document)
    {
        var places = document.Places().ToArray();
        return places[random.Next(places.Length)];
    }
}
