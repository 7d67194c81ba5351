using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Constants;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.Values;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Guards;

/// <summary>Releases in code: <c>new LibvirtVersion(6, 1, 0)</c>, <c>LibvirtVersion.Parse("6.1.0")</c>, read-only members set to one.</summary>
internal sealed class VersionConstants(SourceConstants source)
{
    /// <summary>The release or the number that an expression names; null for one that is not known.</summary>
    public NamedValue? Of(IOperation expression) => expression switch
    {
        IObjectCreationOperation { Arguments.Length: 3 } creation when WellKnownSymbols.IsVersion(creation.Type) => Whole(OfParts(creation)),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: NamedRelease.Parse or NamedRelease.FromNumber }, Arguments: [{ Value: var argument }] } call
            when WellKnownSymbols.IsVersion(call.TargetMethod.ContainingType) =>
            Whole(NamedRelease.From(ValueLeaves.WithoutConversions(argument).ConstantValue.Value)?.Number),
        IMemberReferenceOperation { Member: var member } => OfMember(member),
        _ => null,
    };

    private static NamedValue? Whole(int? release) => release is { } number ? new NamedValue(number, number, ReleaseNumber.Whole) : null;

    private static int? OfParts(IObjectCreationOperation creation)
    {
        var parts = creation.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value.ConstantValue.Value as int?).ToList();
        return parts is [{ } major, { } minor, { } release] ? Release.Of(major, minor, release) : null;
    }

    /// <summary>A static of another assembly says its release by the guard attribute; of a member in source the code is read.</summary>
    private NamedValue? OfMember(ISymbol member)
    {
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        if (!WellKnownSymbols.IsVersion(type))
        {
            return source.Of(member) is long number ? new NamedValue(number, number, null) : null;
        }

        return Whole(member.IsStatic && WellKnownSymbols.GuardOn(member) is { } guard && GateMetadata.ReadRelease(guard) is { } stated
            ? stated
            : (source.Of(member) as NamedRelease)?.Number);
    }
}
