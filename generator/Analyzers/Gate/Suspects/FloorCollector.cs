using System.Collections.Generic;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.Requirements;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Suspects;

/// <summary>Code whose author states the release it needs passes the demand on to its callers, however they call it.</summary>
internal sealed class FloorCollector(GateMetadata metadata, int floor, SuspectIndex suspects)
{
    /// <summary>Takes in the use of a member by its name.</summary>
    public void Collect(IOperation use, ISymbol member) => Collect(use, Implementation.Of(use, member), use.Syntax);

    /// <summary>Takes in the members that an operation uses without naming them.</summary>
    public void CollectImplicit(IOperation use)
    {
        foreach (var (member, anchor) in ImplicitMembers.Of(use))
        {
            Collect(use, member, anchor);
        }
    }

    /// <summary>Takes in the constructor that one without an initializer calls first of all.</summary>
    public void CollectBase(IOperation code, ISymbol owner)
    {
        if (code is IConstructorBodyOperation { Initializer: null or { IsImplicit: true } } constructor
            && !owner.IsStatic
            && Find(constructor, owner.ContainingType.BaseConstructor()) is { } suspect)
        {
            suspects.AddReached(suspect, PossibleHosts.From(floor));
        }
    }

    /// <summary>The suspect that a use is; null when nobody states a release above the floor.</summary>
    public Suspect? Find(IOperation use, ISymbol? member)
    {
        if (member is null || !metadata.MayCarry(member))
        {
            return null;
        }

        foreach (var stated in StatedBy(use, member))
        {
            if (metadata.Stated(stated) is { } name && metadata.StatedRow(stated) is { } row && row.Release > floor)
            {
                var shown = name with { Symbol = stated is IAssemblySymbol or ITypeSymbol ? member : stated };
                return new Suspect(shown, Requirement.OfRelease(row), use, Suspect.NameOf(use.Syntax));
            }
        }

        return null;
    }

    private void Collect(IOperation use, ISymbol member, SyntaxNode anchor)
    {
        if (Find(use, member) is { } suspect)
        {
            suspects.Add(suspect, [anchor]);
        }
    }

    /// <summary>
    /// The declarations whose statement concerns the use. A type's or an assembly's concerns constructors and static members only:
    /// nobody comes by an instance without one of those. Those of the schema's types say what they need themselves.
    /// </summary>
    private IEnumerable<ISymbol> StatedBy(IOperation use, ISymbol symbol)
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

        var isOfItem = symbol.ContainingType is { } declaring && metadata.Get(declaring) is { IsItem: true };
        if (!isOfItem && (symbol.IsStatic || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }))
        {
            for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
            {
                yield return type;
            }

            yield return symbol.ContainingAssembly;
        }
    }
}
