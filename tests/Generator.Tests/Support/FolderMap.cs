using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>Which folders of C# use which others, as the names of types in their code show.</summary>
/// <remarks>
/// Nothing is compiled: a name means a type where the namespace of the type is the file's own, an outer one, or imported. Comments do not
/// count. A type that no code names, because it is only inferred, is not seen.
/// </remarks>
internal sealed class FolderMap
{
    private static readonly CSharpParseOptions[] Builds =
    [
        new(LanguageVersion.Preview),
        new(LanguageVersion.Preview, preprocessorSymbols: ["NET8_0_OR_GREATER"]),
    ];

    private readonly ILookup<string, Declaration> _types;
    private readonly ILookup<string, Declaration> _extensions;

    /// <param name="sources">The files: a path with slashes, and the text.</param>
    public FolderMap(IEnumerable<(string Path, string Text)> sources)
    {
        var files = sources.SelectMany(s => Builds.Select(b => new SourceFile(s.Path, CSharpSyntaxTree.ParseText(s.Text, b).GetCompilationUnitRoot()))).ToList();
        _types = files.SelectMany(f => f.Types).ToLookup(t => t.Name);
        var methods = files.SelectMany(f => f.Root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(m => !IsExtension(m)))
            .Select(m => m.Identifier.ValueText).ToHashSet();
        _extensions = files.SelectMany(f => f.Extensions).Where(m => !methods.Contains(m.Name)).ToLookup(m => m.Name);
        Uses = files.SelectMany(UsesOf).Where(u => u.From != u.To).Distinct().OrderBy(u => u.ToString(), StringComparer.Ordinal).ToList();
    }

    /// <summary>Every file that names a type of another folder, with the name.</summary>
    public IReadOnlyList<FolderUse> Uses { get; }

    /// <summary>The map of the files below some folders, with paths that start at the root.</summary>
    public static FolderMap Read(string root, params string[] folders) => new(folders
        .SelectMany(f => SourceFolders.FilesBelow(root, f))
        .Where(f => f.EndsWith(".cs", StringComparison.Ordinal))
        .Select(f => (f, File.ReadAllText(Path.Combine(root, f)))));

    /// <summary>The uses that are part of a circle: a folder that uses another, which uses the first, be it through further ones.</summary>
    /// <param name="ignored">Pairs of folders whose uses do not count.</param>
    public IReadOnlyList<FolderUse> Circles(IReadOnlyCollection<(string From, string To)> ignored)
    {
        var counted = Uses.Where(u => !ignored.Contains((u.From, u.To))).ToList();
        var next = counted.ToLookup(u => u.From, u => u.To);
        return counted.Where(u => Reaches(u.To, u.From, next)).ToList();
    }

    private static bool Reaches(string start, string end, ILookup<string, string> next)
    {
        var (seen, pending) = (new HashSet<string> { start }, new Stack<string>([start]));
        while (pending.TryPop(out var folder))
        {
            if (folder == end)
            {
                return true;
            }

            foreach (var used in next[folder].Where(seen.Add))
            {
                pending.Push(used);
            }
        }

        return false;
    }

    private IEnumerable<FolderUse> UsesOf(SourceFile file) => file.Root.DescendantNodes().OfType<SimpleNameSyntax>()
        .Where(n => n.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
        .SelectMany(n => Meant(n, file), (n, type) => new FolderUse(file.Folder, type.Folder, file.Path, type.Name));

    private List<Declaration> Meant(SimpleNameSyntax name, SourceFile file)
    {
        var text = name.Identifier.ValueText;
        var meant = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => _extensions[text],
            MemberBindingExpressionSyntax => _extensions[text],
            InvocationExpressionSyntax or NameColonSyntax or NameEqualsSyntax => [],
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment when assignment.Left == name => [],
            AttributeSyntax => _types[text].Concat(_types[text + nameof(Attribute)]),
            _ => _types[text],
        };
        var visible = meant.Where(d => file.Sees(d.Namespace)).ToList();
        return visible.Exists(d => d.Folder == file.Folder) ? [] : visible;
    }

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters is [var first, ..] && first.Modifiers.Any(SyntaxKind.ThisKeyword);

    private sealed record Declaration(string Name, string Namespace, string Folder);

    private sealed class SourceFile(string path, CompilationUnitSyntax root)
    {
        private readonly HashSet<string> _imported =
            root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(u => u.Name?.ToString() ?? "").ToHashSet();

        private readonly string _namespace = root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

        public string Path => path;

        public CompilationUnitSyntax Root => root;

        public string Folder { get; } = path[..path.LastIndexOf('/')];

        public IEnumerable<Declaration> Types => root.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(m => m.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
            .Select(m => m is BaseTypeDeclarationSyntax type ? type.Identifier : m is DelegateDeclarationSyntax function ? function.Identifier : default)
            .Select(i => i.ValueText)
            .Where(n => n is { Length: > 0 })
            .Select(n => new Declaration(n, _namespace, Folder));

        public IEnumerable<Declaration> Extensions => root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(IsExtension)
            .Select(m => new Declaration(m.Identifier.ValueText, _namespace, Folder));

        public bool Sees(string space) =>
            _namespace == space || space.Length == 0 || _namespace.StartsWith(space + ".", StringComparison.Ordinal) || _imported.Contains(space);
    }
}
