using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>Users' own guards: members marked with the guard attribute, and methods that do not return below a release.</summary>
internal sealed class GuardMembers(VersionConstants constants)
{
    private const string RequireAtLeast = "RequireAtLeast";

    private readonly ConcurrentDictionary<ISymbol, Guard?> _guards = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Exit> _exits = new(SymbolEqualityComparer.Default);

    public VersionConstants Constants { get; } = constants;

    public HypervisorGuards Hypervisors { get; } = new();

    /// <summary>The release that is certain when a member used as a condition is true.</summary>
    /// <param name="member">The call or the reference.</param>
    /// <param name="bound">The release an argument names.</param>
    public int WhenTrue(IOperation member, Func<IOperation, int> bound) => member switch
    {
        IInvocationOperation call => ReleaseOf(call, bound),
        IMemberReferenceOperation reference => Get(reference.Member)?.Release ?? 0,
        _ => 0,
    };

    /// <summary>The release that is certain after a call, because the method does not return otherwise.</summary>
    public int AfterCall(IInvocationOperation call, Func<IOperation, int> bound) =>
        WellKnownSymbols.IsBool(call.TargetMethod.ReturnType) ? 0 : ReleaseOf(call, bound);

    /// <summary>Whether the method never returns.</summary>
    public bool NeverReturns(IMethodSymbol method) => ExitOf(method).Never;

    /// <summary>The value of the parameter with which the method does not return, as of <c>Debug.Assert(false)</c>.</summary>
    public bool? StopsAt(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method && ExitOf(method) is var exit && exit.Parameter == parameter.Ordinal
            ? exit.When
            : null;

    private int ReleaseOf(IInvocationOperation call, Func<IOperation, int> bound) => Get(call.TargetMethod) switch
    {
        null => 0,
        { Release: > 0 and var release } => release,
        _ => call.Arguments.Where(a => WellKnownSymbols.IsVersion(a.Parameter?.Type))
            .Select(a => bound(a.Value))
            .LastOrDefault(),
    };

    private Guard? Get(ISymbol member) => _guards.GetOrAdd(member.OriginalDefinition, Read);

    private static Guard? Read(ISymbol member)
    {
        if (WellKnownSymbols.GuardOn(member) is { } attribute)
        {
            return new Guard(GateMetadata.ReadRelease(attribute) ?? 0);
        }

        return member is IMethodSymbol { Name: RequireAtLeast } method && !WellKnownSymbols.IsBool(method.ReturnType) ? new Guard(0) : null;
    }

    private Exit ExitOf(IMethodSymbol method) => _exits.GetOrAdd(method.OriginalDefinition, m => ReadExit((IMethodSymbol)m));

    private static Exit ReadExit(IMethodSymbol method)
    {
        if (method.GetAttributes().Any(a => a.AttributeClass?.Name == "DoesNotReturnAttribute"))
        {
            return new Exit(Never: true, null, false);
        }

        foreach (var parameter in method.Parameters)
        {
            var attribute = parameter.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "DoesNotReturnIfAttribute");
            if (attribute?.ConstructorArguments is [{ Value: bool when }])
            {
                return new Exit(Never: false, parameter.Ordinal, when);
            }
        }

        return IsAssert(method) ? new Exit(Never: false, 0, false) : default;
    }

    /// <summary>The assertions of .NET Framework and of .NET Standard 2.0 have no attributes yet.</summary>
    private static bool IsAssert(IMethodSymbol method) => method is
    {
        Name: "Assert",
        ContainingType: { Name: "Debug" or "Trace", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } },
        Parameters: [{ Type.SpecialType: SpecialType.System_Boolean }, ..],
    };

    /// <summary>A guard; release zero means that it guards the release it is called with.</summary>
    private sealed record Guard(int Release);

    private readonly record struct Exit(bool Never, int? Parameter, bool When);
}
