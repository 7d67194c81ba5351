using Libvirt.Gen.Analyzers.Gate.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Suspects;

/// <summary>What is gated: finds the uses that need more than the floor, or that go with some release, by looking at each operation on its own.</summary>
/// <param name="items">What becomes of uses of what the schema describes.</param>
/// <param name="floors">What becomes of uses of what users state a release for.</param>
internal sealed class SuspectCollector(ItemCollector items, FloorCollector floors)
{
    public void Collect(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            Look(operation);
        }
    }

    private void Look(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation property:
                CollectMember(property, property.Property);
                break;
            case IFieldReferenceOperation { Field.HasConstantValue: true } constant:
                items.CollectConstant(constant);
                break;
            case IFieldReferenceOperation field:
                CollectMember(field, items.PropertyOf(field.Field));
                break;
            case ILocalReferenceOperation local:
                items.CollectAlias(local);
                break;
            case IObjectCreationOperation { Type: { } type } creation:
                if (!items.CollectConstruction(creation, type) && creation.Constructor is { } constructor)
                {
                    floors.Collect(creation, constructor);
                }

                break;
            case IInvocationOperation call:
                floors.Collect(call, call.TargetMethod);
                break;
            case IMethodReferenceOperation method:
                floors.Collect(method, method.Method);
                break;
            case IEventReferenceOperation @event:
                floors.Collect(@event, @event.Event);
                break;
            case ILocalFunctionOperation or IAnonymousFunctionOperation:
                CollectAttached(operation);
                break;
            case IBinaryOperation { OperatorMethod: null } or IConversionOperation { OperatorMethod: null } or ILiteralOperation or IArgumentOperation
                or IExpressionStatementOperation or ISimpleAssignmentOperation or IParameterReferenceOperation or IBlockOperation:
                // Most of all code is of these, and they use nothing unnamed.
                break;
            default:
                floors.CollectImplicit(operation);
                break;
        }
    }

    private void CollectMember(IMemberReferenceOperation reference, ISymbol member)
    {
        var implementing = Implementation.Of(reference, member);
        if (!items.CollectMember(reference, implementing))
        {
            floors.Collect(reference, member);
        }
    }

    private void CollectAttached(IOperation function)
    {
        foreach (var attached in AttachedCode.Of(function))
        {
            items.CollectAttached(attached);
        }
    }
}
