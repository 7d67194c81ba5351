using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>What the changes touched: how often, and which comments and instructions may have gone with what was replaced.</summary>
internal sealed class Touched
{
    /// <summary>Of how many pieces the white space beside them may be another one.</summary>
    public int Pieces { get; private set; }

    /// <summary>The comments and instructions in what was replaced: a place keeps them or not.</summary>
    public HashSet<string> Loose { get; } = [];

    public void Count(int pieces = 1) => Pieces += pieces;

    /// <summary>Notes that an element gives way to another one, or to none.</summary>
    public void Replace(XElement element)
    {
        Displace(element);
        foreach (XNode node in element.DescendantNodes().Where(node => node is XComment or XProcessingInstruction))
            Loose.Add(node.ToString());
    }

    /// <summary>Notes that an element stands in another place.</summary>
    public void Displace(XElement element) => Count(2 * (1 + element.DescendantNodes().Count()));
}
