using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Constants;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.Requirements;
using Libvirt.Gen.Analyzers.Gate.Shown;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Suspects;

/// <summary>Finds the uses of what the schema describes: members written, types constructed, values handed on.</summary>
internal sealed class ItemCollector(
    GateMetadata metadata, GateTarget target, int floor, SuspectIndex suspects, ShownConditions conditions, LocalIndex locals, ConstantText texts)
{
    private readonly ConstantUse _constants = new(locals);

    /// <summary>The property that a field stands for, if it is one of an emitted class; otherwise the field.</summary>
    public ISymbol PropertyOf(IFieldSymbol field) => metadata.PropertyOf(field) ?? field;

    /// <summary>Takes in a reference to a member; false when the schema does not describe it.</summary>
    public bool CollectMember(IMemberReferenceOperation reference, ISymbol member)
    {
        if (metadata.Get(member) is not { } gated || (!gated.IsItem && gated.KnownValues is null))
        {
            return false;
        }

        if (GatedWrite.To(reference) is { } write)
        {
            CollectWrite(gated, reference, write, (reference.Instance as ILocalReferenceOperation)?.Local);
        }

        return true;
    }

    /// <summary>Takes in a reference to a local that stands for a list of a document.</summary>
    public void CollectAlias(ILocalReferenceOperation reference)
    {
        if (GatedWrite.Into(reference) is not { } write)
        {
            return;
        }

        foreach (var list in ListsIn(reference.Local, []))
        {
            CollectWrite(list, reference, write, reference.Local);
        }
    }

    public void CollectConstant(IFieldReferenceOperation constant)
    {
        if (metadata.Get(constant.Field) is { } gated && _constants.IsHandedOn(constant))
        {
            AddSuspect(gated, constant, constant, [constant.Syntax]);
        }
    }

    /// <summary>Takes in a construction; false when the schema does not describe the type.</summary>
    public bool CollectConstruction(IObjectCreationOperation creation, ITypeSymbol type)
    {
        if (metadata.Get(type) is not { IsItem: true } gated)
        {
            return false;
        }

        var local = creation.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator.Symbol : null;
        AddSuspect(gated, creation, creation, [creation.Syntax], local);
        return true;
    }

    /// <summary>Takes in code that no flow graph shows.</summary>
    public void CollectAttached(IOperation root)
    {
        foreach (var constant in root.DescendantsAndSelf().OfType<IFieldReferenceOperation>().Where(f => f.Field.HasConstantValue))
        {
            if (metadata.Get(constant.Field) is { } gated && Judge(gated, constant, constant, local: null) is { } suspect)
            {
                suspects.AddReached(suspect, PossibleHosts.From(floor));
            }
        }
    }

    private void CollectWrite(GatedSymbol member, IOperation reference, GatedWrite write, ILocalSymbol? local)
    {
        var values = write.Values.Where(v => !IsAlwaysNull(v, [])).ToList();
        AddSuspect(member, reference, write.Scope, values.Select(v => v.Syntax), local);
        var declaring = member.KnownValues ?? WellKnownSymbols.NonNullable(reference.Type) as INamedTypeSymbol;
        foreach (var value in declaring is null ? [] : values)
        {
            CollectWrittenValue(declaring!, value);
        }
    }

    /// <summary>A value that is spelt as text, or as a number, instead of by the constant that stands for it.</summary>
    private void CollectWrittenValue(INamedTypeSymbol declaring, IOperation value)
    {
        if (ValueLeaves.WithoutConversions(value) is ILocalReferenceOperation { Local: { IsConst: false } local } reference)
        {
            foreach (var constant in ConstantsIn(local, []).Distinct())
            {
                if (metadata.GetValue(declaring, constant) is { } held
                    && Judge(held, reference, reference, local: null) is { } suspect)
                {
                    suspects.Add(suspect.Through(local, constant), [reference.Syntax]);
                }
            }
        }
        else if (!NamesItsItem(value) && texts.Of(value) is { } constant && metadata.GetValue(declaring, constant) is { } known)
        {
            AddSuspect(known, value, value, [value.Syntax]);
        }
    }

    private bool NamesItsItem(IOperation value) => value is IFieldReferenceOperation field && metadata.Get(field.Field) is { IsItem: true };

    /// <summary>The constants that a local may hold and that nothing names where it is set to them.</summary>
    private IEnumerable<object> ConstantsIn(ILocalSymbol local, HashSet<ILocalSymbol> seen) => !seen.Add(local) ? [] : locals.ValuesOf(local)
        .SelectMany(ValueLeaves.Of)
        .Select(ValueLeaves.WithoutConversions)
        .SelectMany(v => v is ILocalReferenceOperation { Local: { IsConst: false } other } ? ConstantsIn(other, seen)
            : !NamesItsItem(v) && texts.Of(v) is { } constant ? [constant]
            : []);

    /// <summary>The lists of documents that a local may stand for.</summary>
    private IEnumerable<GatedSymbol> ListsIn(ILocalSymbol local, HashSet<ILocalSymbol> seen) => !seen.Add(local) ? [] : locals.ValuesOf(local)
        .SelectMany(ValueLeaves.Of)
        .SelectMany(v => v switch
        {
            ILocalReferenceOperation { Local: var other } => ListsIn(other, seen),
            IPropertyReferenceOperation { Property: var property } when metadata.Get(property) is { IsItem: true } list => [list],
            _ => Enumerable.Empty<GatedSymbol>(),
        });

    private bool IsAlwaysNull(IOperation value, HashSet<ILocalSymbol> seen) =>
        ValueLeaves.WithoutConversions(value) is ILocalReferenceOperation { Local: var local }
        && seen.Add(local)
        && locals.ValuesOf(local) is { Count: > 0 } values
        && values.All(v => ValueLeaves.IsNull(ValueLeaves.WithoutConversions(v)) || IsAlwaysNull(v, seen));

    private void AddSuspect(GatedSymbol symbol, IOperation use, IOperation scope, IEnumerable<SyntaxNode> anchors, ISymbol? local = null)
    {
        if (Judge(symbol, use, scope, local) is { } suspect)
        {
            suspects.Add(suspect, anchors);
        }
    }

    /// <summary>The suspect that a use is; null when it needs nothing that the target does not have.</summary>
    private Suspect? Judge(GatedSymbol symbol, IOperation use, IOperation scope, ISymbol? local)
    {
        var removals = target.HasRelease ? symbol.Removals : [];
        if (removals.Count == 0 && (target.Hypervisors.Count == 0 || symbol.Rows.Count == 0) && symbol.Rows.All(r => r.Release <= floor))
        {
            return null;
        }

        var holds = conditions.Around(use);
        var requirement = Requirement.Of(symbol.Rows, removals, holds, target.Hypervisors);
        return requirement.Release > floor || requirement.Missing.Count > 0 || requirement.Removal is not null
            ? new Suspect(symbol, requirement, scope, Suspect.NameOf(use.Syntax), local)
            {
                RequirementWithout = target.Hypervisors.Count == 0
                    ? null
                    : ruledOut => target.Without(ruledOut) is var left && left.Count == target.Hypervisors.Count
                        ? requirement
                        : Requirement.Of(symbol.Rows, removals, holds, left),
            }
            : null;
    }
}
