using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// Guards that claim to know a release and cannot: their whole code is visible, and nothing in it can have come from outside. A call, a
/// field, a property, a parameter or an object may carry a release, whatever it is called; constants and operators cannot.
/// </summary>
internal static class BlindGuards
{
    public static void Report(MemberCode code)
    {
        var member = code.OwningSymbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property }
            ? property
            : code.OwningSymbol;
        if (WellKnownSymbols.GuardOn(member) is { } attribute && Decides(member) && IsWhole(member) && IsBlind(code.OperationBlocks))
        {
            var place = attribute.ApplicationSyntaxReference?.GetSyntax(code.CancellationToken).GetLocation();
            code.ReportDiagnostic(Diagnostic.Create(GateDescriptors.BlindGuard, place, GatedSymbol.Describe(member)));
        }
    }

    /// <summary>On a release the attribute says which one it is, and guards nothing.</summary>
    private static bool Decides(ISymbol member) => member switch
    {
        IMethodSymbol method => !WellKnownSymbols.IsVersion(method.ReturnType),
        IPropertySymbol property => !WellKnownSymbols.IsVersion(property.Type),
        IFieldSymbol field => !WellKnownSymbols.IsVersion(field.Type),
        _ => false,
    };

    /// <summary>Whether nothing but the code at hand gives the member its value: no later assignment, no constructor, no override.</summary>
    private static bool IsWhole(ISymbol member) => member switch
    {
        { IsVirtual: true } or { IsOverride: true, IsSealed: false, ContainingType.IsSealed: false } => false,
        IFieldSymbol field => field.IsConst || (field.IsReadOnly && !HasOwnConstructor(field)),
        IPropertySymbol property when IsAuto(property) => property.SetMethod is null && !HasOwnConstructor(property),
        _ => true,
    };

    private static bool IsAuto(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    private static bool HasOwnConstructor(ISymbol member) =>
        (member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
        .Any(constructor => !constructor.IsImplicitlyDeclared);

    private static bool IsBlind(ImmutableArray<IOperation> blocks)
    {
        // Attributes and defaults of parameters are blocks of a member as well.
        var bodies = blocks.Where(block => block is not (IAttributeOperation or IParameterInitializerOperation)).ToList();
        return bodies.Count > 0 && bodies.TrueForAll(body => body.DescendantsAndSelf().All(CarriesNothing));
    }

    private static bool CarriesNothing(IOperation operation) => operation is
        { ConstantValue.HasValue: true } or IDefaultValueOperation or INameOfOperation or
        IBlockOperation or IReturnOperation or IExpressionStatementOperation or IEmptyOperation or ILabeledOperation or
        IFieldInitializerOperation or IPropertyInitializerOperation or IVariableInitializerOperation or
        IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IVariableDeclaratorOperation or
        ILocalReferenceOperation or ISimpleAssignmentOperation or
        IConversionOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null } or IBinaryOperation { OperatorMethod: null } or
        IConditionalOperation or IMethodBodyOperation;
}
