using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.Setup;

/// <summary>
/// Looks for what would make hundreds of compiler errors of the emitted code: a runtime that is not referenced, types that another
/// assembly has, a type where a namespace should be. Then nothing is emitted, and the one cause is reported.
/// </summary>
internal static class SetupCheck
{
    /// <summary>The namespaces that emitted code names, beside its own.</summary>
    public static readonly string[] NamespacesInUse =
    [
        "Libvirt.Xml.Serialization", "System.Buffers", "System.Collections.Generic", "System.ComponentModel", "System.IO",
    ];

    /// <summary>The compiler's error for a name that two assemblies have.</summary>
    private const string AmbiguousName = "CS0433";

    public static ProjectSetup Check(ProjectOptions options, Compilation compilation, CancellationToken cancellation)
    {
        if (options.Emit is not { } emit)
        {
            return new ProjectSetup(options, null, null);
        }

        var elsewhere = EmittedTypes.InReferences(compilation).ToList();
        return new ProjectSetup(options, EmittingIssue(emit.Namespace, elsewhere, compilation), UsingIssue(elsewhere, compilation, cancellation));
    }

    private static SetupIssue? EmittingIssue(string nameSpace, List<INamedTypeSymbol> elsewhere, Compilation compilation)
    {
        if (!EmittedTypes.HasRuntime(compilation))
        {
            return new SetupIssue(RuleIds.NoRuntime);
        }

        var same = elsewhere.Where(table => NamespaceOf(table) == nameSpace).ToList();
        if (same.Count > 0)
        {
            return new SetupIssue(RuleIds.EmittedTwice, nameSpace, Assemblies(same));
        }

        return NamespacesInUse.Prepend(nameSpace).Select(space => TypeInPlaceOf(space, compilation)).FirstOrDefault(issue => issue is not null);
    }

    /// <summary>The names of a namespace's parts can be those of types, and then they are: none of its types can be named.</summary>
    private static SetupIssue? TypeInPlaceOf(string nameSpace, Compilation compilation)
    {
        var space = compilation.GlobalNamespace;
        foreach (var part in nameSpace.Split('.'))
        {
            if (space.GetTypeMembers(part, arity: 0).FirstOrDefault(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) is { } type)
            {
                return new SetupIssue(RuleIds.HiddenNamespace, type.ToDisplayString(), nameSpace);
            }

            if (space.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
            {
                return null;
            }

            space = inner;
        }

        return null;
    }

    /// <summary>Two assemblies with the same types are no matter until code names one of them.</summary>
    private static SetupIssue? UsingIssue(List<INamedTypeSymbol> elsewhere, Compilation compilation, CancellationToken cancellation)
    {
        var shared = elsewhere.GroupBy(NamespaceOf, StringComparer.Ordinal)
            .FirstOrDefault(tables => tables.Count() > 1 && Names(tables.Key, compilation, cancellation));
        return shared is not null && compilation.GetDiagnostics(cancellation).Any(d => d.Id == AmbiguousName)
            ? new SetupIssue(RuleIds.AmbiguousTypes, shared.Key, Assemblies(shared))
            : null;
    }

    /// <summary>Whether the namespace's name stands anywhere in the code; finding out what code means costs as much as compiling it.</summary>
    private static bool Names(string nameSpace, Compilation compilation, CancellationToken cancellation) => compilation.SyntaxTrees
        .Any(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<NameSyntax>().Any(name => name.ToString() == nameSpace));

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString();

    private static string Assemblies(IEnumerable<INamedTypeSymbol> types) => string.Join(
        " and ", types.Select(type => $"'{type.ContainingAssembly.Name}'").OrderBy(name => name, StringComparer.Ordinal));
}
