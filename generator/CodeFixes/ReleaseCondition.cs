using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Constants;
using Libvirt.Gen.Analyzers.Gate.Guards;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.State;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.CodeFixes;

/// <summary>What the condition that a helper returns tells about the release, as the gate understands it.</summary>
/// <param name="condition">The condition.</param>
/// <param name="compilation">Where the releases that it names are looked up.</param>
internal sealed class ReleaseCondition(IOperation? condition, Compilation compilation)
{
    /// <summary>Stands for any release that a helper may be told: 998.0.0, far above those that code names.</summary>
    private const int AnyRelease = 998000000;

    private static readonly Variable Told = new(0, IsSteady: true);

    private readonly GuardMembers _guards = new(new VersionConstants(new SourceConstants(compilation)));

    /// <summary>The oldest release with which the condition is true; null if it does not say.</summary>
    public int? WhenTrue() => Oldest(parameter: null);

    /// <summary>Whether the condition is true from the release on that the helper is told, and a call tells it one that is enough.</summary>
    /// <param name="call">The call of the helper.</param>
    /// <param name="needed">The release that is needed where the helper said yes.</param>
    public bool GuardsArgument(IInvocationOperation call, int needed) =>
        call.Arguments.Where(a => WellKnownSymbols.IsVersion(a.Parameter?.Type)).ToList() is [{ Parameter: { } parameter, Value: var value }]
        && Evaluator(parameter: null).Of(value, FlowState.At(PossibleHosts.Any)) is NamedValue { Of: not null } named
        && named.Oldest >= needed
        && Oldest(parameter.OriginalDefinition) >= AnyRelease;

    private int? Oldest(IParameterSymbol? parameter)
    {
        var told = FlowState.At(PossibleHosts.Any).Set(Told, new NamedValue(AnyRelease, AnyRelease, ReleaseNumber.Whole));
        var certain = condition is null ? PossibleHosts.Any : Evaluator(parameter).Condition(condition, told).WhenTrue;
        return certain != PossibleHosts.None && certain.Oldest > 0 ? certain.Oldest : null;
    }

    private GuardEvaluator Evaluator(IParameterSymbol? parameter) => new(
        _guards,
        variableOf: o => o is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter) ? Told : null,
        resultOf: _ => null);
}
