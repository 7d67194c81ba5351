using System.Linq;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>Releases in code: <c>new LibvirtVersion(6, 1, 0)</c>, <c>LibvirtVersion.Parse("6.1.0")</c>, read-only members set to one.</summary>
internal sealed class VersionConstants(SourceConstants source)
{
    public const string Parse = "Parse";
    public const string FromNumber = "FromNumber";

    /// <summary>6.1.0 as libvirt counts it, 6001000; null for numbers no release has.</summary>
    public static int? Number(long major, long minor, long release) =>
        IsPart(major) && IsPart(minor) && IsPart(release) ? (int)((((major * 1000) + minor) * 1000) + release) : null;

    /// <summary>The release that a text or a number names; null for one that is none.</summary>
    public static int? Named(object? constant) => constant switch
    {
        string text => Release.TryParse(text, out var release) ? release : null,
        _ => GuardConstants.Number(constant) is > 0 and <= int.MaxValue and { } number ? (int)number : null,
    };

    /// <summary>The release or the number that an expression names; null for one that is not known.</summary>
    public NamedValue? Of(IOperation expression) => expression switch
    {
        IObjectCreationOperation { Arguments.Length: 3 } creation when WellKnownSymbols.IsVersion(creation.Type) => Whole(OfParts(creation)),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: Parse or FromNumber }, Arguments: [{ Value: var argument }] } call
            when WellKnownSymbols.IsVersion(call.TargetMethod.ContainingType) =>
            Whole(Named(ValueLeaves.WithoutConversions(argument).ConstantValue.Value)),
        IMemberReferenceOperation { Member: var member } => OfMember(member),
        _ => null,
    };

    private static bool IsPart(long number) => number is >= 0 and <= 999;

    private static NamedValue? Whole(int? release) => release is { } number ? new NamedValue(number, number, ReleaseNumber.Whole) : null;

    private static int? OfParts(IObjectCreationOperation creation)
    {
        var parts = creation.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value.ConstantValue.Value as int?).ToList();
        return parts is [{ } major, { } minor, { } release] ? Number(major, minor, release) : null;
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
