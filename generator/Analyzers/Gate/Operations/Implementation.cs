using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>What stands behind a member.</summary>
internal static class Implementation
{
    /// <summary>The member of the class that a member of an interface stands for, where the code shows the class.</summary>
    public static ISymbol Of(IOperation use, ISymbol member)
    {
        if (member.ContainingType is not { TypeKind: TypeKind.Interface })
        {
            return member;
        }

        var instance = (use as IMemberReferenceOperation)?.Instance ?? (use as IInvocationOperation)?.Instance;
        return instance is not null
            && ValueLeaves.WithoutConversions(instance).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
            && type.FindImplementationForInterfaceMember(member) is { } implementing
                ? implementing
                : member;
    }

    /// <summary>The constructor of the base class that one without an initializer calls.</summary>
    public static IMethodSymbol? BaseConstructor(this INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, BaseType: { } parent }
            ? parent.InstanceConstructors.Where(c => c.Parameters.All(p => p.IsOptional || p.IsParams)).OrderBy(c => c.Parameters.Length).FirstOrDefault()
            : null;
}
