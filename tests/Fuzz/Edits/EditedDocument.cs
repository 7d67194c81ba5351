using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>A document twice: typed, and as a tree that is changed by hand; with the text that both began as.</summary>
internal sealed class EditedDocument
{
    private readonly List<StyledPiece> _pieces;
    private readonly Dictionary<XAttribute, string> _values = [];
    private readonly HashSet<XElement> _hadContent;

    public EditedDocument(XElement tree, Random random, bool declaresOutside = false)
    {
        // An element of its own around, so that even the root can be replaced.
        Holder = new XElement("holder", tree);
        _pieces = StyledText.Write(tree, random, declaresOutside);
        Text = StyledText.Join(_pieces);
        Typed = DomainDocument.Parse(Text);
        foreach (XAttribute attribute in tree.DescendantsAndSelf().Attributes())
            _values.Add(attribute, attribute.Value);
        _hadContent = [.. tree.DescendantsAndSelf().Where(element => element.Nodes().Any())];
    }

    public DomainDocument Typed { get; }

    public XElement Holder { get; }

    public XElement Tree => Holder.Elements().Single();

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    public Touched Touched { get; } = new();

    /// <summary>The places of interfaces, each with its element of the tree.</summary>
    public IEnumerable<(DocumentPlace<DomainInterface> Place, XElement Holder)> Places() =>
        Typed.Interfaces.Places.Zip(Tree.Name == "interface" ? [Holder] : Tree.DescendantsAndSelf("devices"));

    /// <summary>All objects, each with its element of the tree.</summary>
    public List<PairedObject> Objects()
    {
        var objects = new List<PairedObject>();
        foreach ((DocumentPlace<DomainInterface> place, XElement holder) in Places())
        {
            List<XElement> elements = PairedObject.ChildrenOf(holder, "interface");
            for (int i = 0; i < place.Count; i++)
                objects.AddRange(new PairedObject(place[i], elements[i], holder, "interface").All());
        }

        return objects;
    }

    /// <summary>The pieces of the text that no change touched.</summary>
    public List<(string Space, string Text)> Untouched() =>
        [.. _pieces.Where(piece => IsUntouched(piece.Owner!, piece.Role)).Select(piece => (piece.Space, piece.Text))];

    private bool IsUntouched(XObject owner, PieceRole role)
    {
        if (!IsInTree(owner))
            return false;
        return role switch
        {
            PieceRole.Attribute => ((XAttribute)owner).Value == _values[(XAttribute)owner],
            PieceRole.TagEnd or PieceRole.EndTag => !_hadContent.Contains((XElement)owner) || HasContent((XElement)owner),
            PieceRole.EmptyTagEnd => !HasContent((XElement)owner),
            _ => true,
        };
    }

    private static bool HasContent(XElement element) => element.Nodes().Any(node => node is not XElement child || !EditMeaning.IsLeftOut(child));

    private bool IsInTree(XObject part)
    {
        XElement? outer = part as XElement ?? part.Parent;
        while (outer is not null && outer != Holder)
            outer = outer.Parent;
        return outer is not null;
    }
}
