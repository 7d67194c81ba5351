using System;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>What is done to a member of an object that was read.</summary>
internal enum EditKind
{
    SetValue,
    RemoveValue,
    FlipPresence,
    RemoveChild,
    ReplaceShape,
    RemoveItem,
    AddItem,
}

/// <summary>A change of one member.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Owner">The number of the object, in the order in which they are found.</param>
/// <param name="Member">The member.</param>
internal sealed record Edit(EditKind Kind, int Owner, PropertyInfo Member)
{
    /// <summary>The name of the attribute or element, without a prefix.</summary>
    public string XmlName
    {
        get
        {
            var path = Member.GetCustomAttributes<LibvirtItemAttribute>().First().Path.Replace("#text", "", StringComparison.Ordinal);
            return path[(path.LastIndexOfAny(['/', '@', ':']) + 1)..];
        }
    }
}
