using System;
using System.Linq;
using Libvirt.Gen.Emitting;
using Libvirt.Gen.Language;
using Libvirt.Gen.Setup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen;

/// <summary>The MSBuild properties and item metadata that reach the compiler.</summary>
internal static class GeneratorOptions
{
    public const string Namespace = "LibvirtGenNamespace";
    public const string Visibility = "LibvirtGenVisibility";
    public const string TargetVersion = "LibvirtTargetVersion";
    public const string TargetHypervisor = "LibvirtTargetHypervisor";

    /// <summary>Set by MSBuild itself.</summary>
    public const string ProjectPath = "MSBuildProjectFullPath";

    /// <summary>In an <c>.editorconfig</c>: the target of a folder.</summary>
    public const string FolderTargetVersion = "libvirt_target_version";

    /// <summary>In an <c>.editorconfig</c>: the hypervisors of a folder.</summary>
    public const string FolderTargetHypervisor = "libvirt_target_hypervisor";

    /// <summary>In an <c>.editorconfig</c>: what makes a guard obsolete, the floor that encloses it or also the target.</summary>
    public const string ObsoleteGuards = "libvirt_obsolete_guards";

    public const string ObsoleteByFloor = "floor";
    public const string ObsoleteByTarget = "target";

    /// <summary>Set by the package's targets in a project that references the package itself: there code is to be emitted.</summary>
    public const string Emits = "LibvirtGenEmits";

    /// <summary>The metadata that makes an additional file a schema file: <c>shipped</c> or <c>project</c>.</summary>
    private const string SchemaMetadata = "build_metadata.AdditionalFiles.LibvirtSchema";

    private const string DefaultNamespace = "Libvirt.Xml";
    private const string DefaultVisibility = "public";

    /// <summary>An MSBuild property, without the white space around it; empty when it is not set.</summary>
    public static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    /// <summary>What an <c>.editorconfig</c> says for a file; empty when none does.</summary>
    public static string FolderOption(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) ? value.Trim() : "";

    /// <summary>What the properties say; a value that says nothing counts as not set, and <see cref="Analyzers.OptionsAnalyzer"/> reports it.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options, ParseOptions language) =>
        new(CanEmit(language) ? ReadEmitOptions(options) : null, Property(options, ProjectPath));

    /// <summary>The place of what is wrong with a project: the project file.</summary>
    public static Location LocationOf(string projectPath) =>
        projectPath.Length == 0 ? Location.None : Location.Create(projectPath, default, default);

    private static EmitOptions ReadEmitOptions(AnalyzerConfigOptions options)
    {
        var nameSpace = Property(options, Namespace);
        var visibility = Property(options, Visibility);
        return new EmitOptions(
            IsNamespace(nameSpace) ? nameSpace : DefaultNamespace,
            IsVisibility(visibility) ? visibility : DefaultVisibility);
    }

    /// <summary>The schema file behind an additional file; null when it is none.</summary>
    public static SchemaText? ReadSchema(AdditionalText file, AnalyzerConfigOptionsProvider options, System.Threading.CancellationToken cancellation)
    {
        if (!options.GetOptions(file).TryGetValue(SchemaMetadata, out var kind) || kind.Length == 0)
        {
            return null;
        }

        // A file that is not there has no text, and the compiler has said so.
        return file.GetText(cancellation) is { } content
            ? new SchemaText(file.Path, content.ToString(), IsShipped: kind == "shipped")
            : null;
    }

    public static bool IsNamespace(string text) =>
        text.Length > 0 && text.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);

    public static bool IsVisibility(string text) => text is "public" or "internal";

    /// <summary>Whether the compiler speaks what is emitted.</summary>
    private static bool CanEmit(ParseOptions options) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };
}
