using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>What is gated: finds the uses that need more than the floor, or that go with some release, by looking at each operation on its own.</summary>
internal sealed class SuspectCollector(GateMetadata metadata, GateTarget target, int floor, SuspectIndex suspects)
{
    public void Collect(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IPropertyReferenceOperation property:
                    CollectMember(property, property.Property);
                    break;
                case IFieldReferenceOperation { Field.HasConstantValue: true } constant:
                    CollectConstant(constant);
                    break;
                case IFieldReferenceOperation field:
                    CollectMember(field, field.Field);
                    break;
                case IObjectCreationOperation { Type: { } type } creation:
                    CollectConstruction(creation, type);
                    break;
                case IInvocationOperation call:
                    CollectStated(call, call.TargetMethod);
                    break;
                case IMethodReferenceOperation method:
                    CollectStated(method, method.Method);
                    break;
                case IEventReferenceOperation @event:
                    CollectStated(@event, @event.Event);
                    break;
            }
        }
    }

    private void CollectMember(IMemberReferenceOperation reference, ISymbol member)
    {
        var gated = metadata.Get(member);
        if (gated is not { IsItem: true } && gated?.KnownValues is null)
        {
            CollectStated(reference, member);
            return;
        }

        if (GatedWrite.To(reference) is not { } write)
        {
            return;
        }

        Suspect(gated, reference, write.Scope, write.Values.Select(v => v.Syntax), (reference.Instance as ILocalReferenceOperation)?.Local);
        foreach (var value in write.Values)
        {
            CollectWrittenValue(gated, reference.Type, value);
        }
    }

    /// <summary>A value that is spelt as text, or as a number, instead of by the constant that stands for it.</summary>
    private void CollectWrittenValue(GatedSymbol member, ITypeSymbol? memberType, IOperation value)
    {
        if (value.ConstantValue is not { HasValue: true, Value: { } constant } || NamesItsItem(value))
        {
            return;
        }

        var declaringType = member.KnownValues ?? WellKnownSymbols.NonNullable(memberType) as INamedTypeSymbol;
        if (declaringType is not null && metadata.GetValue(declaringType, constant) is { } known)
        {
            Suspect(known, value, value, [value.Syntax]);
        }
    }

    private bool NamesItsItem(IOperation value) => value is IFieldReferenceOperation field && metadata.Get(field.Field) is { IsItem: true };

    private void CollectConstant(IFieldReferenceOperation constant)
    {
        if (metadata.Get(constant.Field) is { } gated && ValueUse.IsHandedOn(constant))
        {
            Suspect(gated, constant, constant, [constant.Syntax]);
        }
    }

    private void CollectConstruction(IObjectCreationOperation creation, ITypeSymbol type)
    {
        if (metadata.Get(type) is { IsItem: true } gated)
        {
            Suspect(gated, creation, creation, [creation.Syntax], DeclaredBy(creation));
        }
        else if (creation.Constructor is { } constructor)
        {
            CollectStated(creation, constructor);
        }
    }

    /// <summary>Code whose author states the release it needs passes the demand on to its callers.</summary>
    private void CollectStated(IOperation use, ISymbol symbol)
    {
        if (!metadata.MayCarry(symbol) || IsPartOfItem(symbol))
        {
            return;
        }

        foreach (var stated in StatedBy(use, symbol))
        {
            if (metadata.StatedRow(stated) is { } row && row.Release > floor)
            {
                var name = metadata.Get(stated)! with { Symbol = stated is IAssemblySymbol or ITypeSymbol ? symbol : stated };
                suspects.Add(new Suspect(name, Requirement.OfRelease(row), use, NameOf(use.Syntax)), [use.Syntax]);
                return;
            }
        }
    }

    private bool IsPartOfItem(ISymbol symbol) => symbol.ContainingType is { } type && metadata.Get(type) is { IsItem: true };

    /// <summary>
    /// The declarations whose statement concerns the use. A type's or an assembly's concerns constructors and static members only:
    /// nobody comes by an instance without one of those.
    /// </summary>
    private static IEnumerable<ISymbol> StatedBy(IOperation use, ISymbol symbol)
    {
        yield return symbol;
        if (symbol is IPropertySymbol property)
        {
            var write = GatedWrite.To(use) is not null || use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use;
            var read = use.Parent is not ISimpleAssignmentOperation simple || simple.Target != use;
            foreach (var accessor in new[] { write ? property.SetMethod : null, read ? property.GetMethod : null })
            {
                if (accessor is not null)
                {
                    yield return accessor;
                }
            }
        }

        if (symbol.IsStatic || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
            {
                yield return type;
            }

            yield return symbol.ContainingAssembly;
        }
    }

    private static ILocalSymbol? DeclaredBy(IOperation value) =>
        value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator.Symbol : null;

    private void Suspect(GatedSymbol symbol, IOperation use, IOperation scope, IEnumerable<SyntaxNode> anchors, ISymbol? local = null)
    {
        var removals = target.HasRelease ? symbol.Removals : [];
        if (removals.Count == 0 && (target.Hypervisors.Count == 0 || symbol.Rows.Count == 0) && symbol.Rows.All(r => r.Release <= floor))
        {
            return;
        }

        var holds = ShownConditions.Around(metadata, use);
        var requirement = Requirement.Of(symbol.Rows, removals, holds, target.Hypervisors);
        if (requirement.Release > floor || requirement.Missing.Count > 0 || requirement.Removal is not null)
        {
            var suspect = new Suspect(symbol, requirement, scope, NameOf(use.Syntax), local)
            {
                RequirementWithout = target.Hypervisors.Count == 0
                    ? null
                    : ruledOut => target.Without(ruledOut) is var left && left.Count == target.Hypervisors.Count
                        ? requirement
                        : Requirement.Of(symbol.Rows, removals, holds, left),
            };
            suspects.Add(suspect, anchors);
        }
    }

    /// <summary>The name alone, so that a chain over many lines is underlined where it matters.</summary>
    private static SyntaxNode NameOf(SyntaxNode syntax) => syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ObjectCreationExpressionSyntax creation => creation.Type,
        InvocationExpressionSyntax call => NameOf(call.Expression),
        _ => syntax,
    };
}
