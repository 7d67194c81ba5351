using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Rules;

/// <summary>The rules about schema files and about the project; those about C# code are in <c>GateDescriptors</c>.</summary>
internal static class Descriptors
{
    private const string Schema = "Libvirt.Schema";
    private const string Project = "Libvirt.Project";

    public static readonly DiagnosticDescriptor SchemaNotWellFormed = Error(
        RuleIds.SchemaNotWellFormed, Schema, "Schema file is not well-formed", "The schema file is not well-formed XML: {0}");

    public static readonly DiagnosticDescriptor UnknownConstruct = Error(
        RuleIds.UnknownConstruct, Schema, "Unknown construct in a schema file", "The schema language has no {0} here: {1}");

    public static readonly DiagnosticDescriptor MissingAttribute = Error(
        RuleIds.MissingAttribute, Schema, "Schema construct lacks an attribute", "<{0}> needs the attribute '{1}'");

    public static readonly DiagnosticDescriptor BadValue = Error(
        RuleIds.BadValue, Schema, "Schema attribute has an impossible value", "'{0}' is no value for '{1}': expected {2}");

    public static readonly DiagnosticDescriptor Duplicate = Error(
        RuleIds.Duplicate, Schema, "Schema item is declared twice", "The {0} is declared already, at {1}");

    public static readonly DiagnosticDescriptor BadRelease = Error(
        RuleIds.BadRelease, Schema, "Schema names an impossible release", "'{0}' is no release for '{1}': expected {2}");

    public static readonly DiagnosticDescriptor UnknownReference = Error(
        RuleIds.UnknownReference, Schema, "Schema refers to nothing", "There is no {0} '{1}'{2}");

    public static readonly DiagnosticDescriptor BadName = Error(
        RuleIds.BadName, Schema, "Schema item has no usable C# name", "'{0}' for {1} is no C# identifier that begins with a capital letter: state one with 'cs' or 'csType', or add a <word>");

    public static readonly DiagnosticDescriptor NameCollision = Error(
        RuleIds.NameCollision, Schema, "C# names of schema items collide", "'{0}' for {1} is taken by {2}: state another name with 'cs' or 'csType'");

    public static readonly DiagnosticDescriptor BadCondition = Error(
        RuleIds.BadCondition, Schema, "Schema condition cannot be evaluated", "'{0}' is no condition for '{1}': {2}");

    public static readonly DiagnosticDescriptor Recursion = Error(
        RuleIds.Recursion, Schema, "Schema group contains itself", "The group '{0}' contains itself: {1}");

    public static readonly DiagnosticDescriptor BadShape = Error(
        RuleIds.BadShape, Schema, "Schema item has an impossible shape", "The {0} {1}");

    public static readonly DiagnosticDescriptor TooLarge = Error(
        RuleIds.TooLarge, Schema, "Schema grows beyond a limit", "The {0} is too much for a schema: at most {1}");

    public static readonly DiagnosticDescriptor NoEffect = Error(
        RuleIds.NoEffect, Schema, "Schema item does nothing", "The {0} does nothing: {1}{2}");

    public static readonly DiagnosticDescriptor NearlyKnown = Warning(
        RuleIds.NearlyKnown, Schema, "New schema item is a letter away from a known one", "The {0} '{1}' is new; did you mean '{2}'? Give it a name with 'cs' if not");

    public static readonly DiagnosticDescriptor NoSchemaFile = Error(
        RuleIds.NoSchemaFile, Schema, "Schema file cannot be read", "The schema file '{0}' {1}");

    public static readonly DiagnosticDescriptor BadProperty = Error(
        RuleIds.BadProperty, Project, "Property or option cannot be understood", "The {0} has the value '{1}': expected {2}");

    public static readonly DiagnosticDescriptor LanguageTooOld = Error(
        RuleIds.LanguageTooOld, Project, "C# version is too old", "Libvirt.Gen emits C# 9, and this project compiles C# {0}: set LangVersion to 9.0 or newer");

    public static readonly DiagnosticDescriptor NoSchema = Error(
        RuleIds.NoSchema, Project, "No schema reaches the compiler", "Libvirt.Gen found no schema file among the additional files, so it emits nothing: something removed the items of the package's targets");

    public static readonly DiagnosticDescriptor GeneratorFailure = Error(
        RuleIds.GeneratorFailure, Project, "Libvirt.Gen failed", "Libvirt.Gen failed and emitted nothing; please report it: {0}");

    public static readonly DiagnosticDescriptor UnknownRelease = Warning(
        RuleIds.UnknownRelease, Project, "Target is newer than the schema", "The {0} has the value '{1}', and the schema knows libvirt up to {2}: no code will be said to need a newer release");

    public static readonly DiagnosticDescriptor NoRuntime = Error(
        RuleIds.NoRuntime, Project, "Runtime is not referenced", "Libvirt.Gen.Runtime is not referenced, and the emitted code needs it: the reference to the package leaves out its 'compile' assets. "
            + "Use a plain PackageReference, without IncludeAssets and ExcludeAssets, and no GlobalPackageReference");

    public static readonly DiagnosticDescriptor EmittedTwice = Error(
        RuleIds.EmittedTwice, Project, "Types are emitted in a referenced assembly", "The types in '{0}' are in {1} already. Remove the package reference here and use those, or emit others: "
            + "set LibvirtGenNamespace here, or LibvirtGenVisibility to 'internal' there");

    public static readonly DiagnosticDescriptor AmbiguousTypes = Error(
        RuleIds.AmbiguousTypes, Project, "Types are in several referenced assemblies", "The types in '{0}' are in {1}, so the compiler cannot know which are meant. Reference the package in one of them and let the others use its types, "
            + "or set LibvirtGenNamespace in one of them, or LibvirtGenVisibility to 'internal'");

    public static readonly DiagnosticDescriptor OtherLanguage = Error(
        RuleIds.OtherLanguage, Project, "Project is not written in C#", "Libvirt.Gen emits C#, and this project is written in {0}: reference the package in a C# project, and that project here");

    public static readonly DiagnosticDescriptor HiddenNamespace = Error(
        RuleIds.HiddenNamespace, Project, "Type has the name of a namespace", "The type '{0}' hides the namespace '{1}', which the emitted code needs, so nothing is emitted: give the type another name, or put it into another namespace");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        SchemaNotWellFormed, UnknownConstruct, MissingAttribute, BadValue, Duplicate, BadRelease, UnknownReference, BadName, NameCollision,
        BadCondition, Recursion, BadShape, TooLarge, NoEffect, NearlyKnown, NoSchemaFile, BadProperty, LanguageTooOld, NoSchema, GeneratorFailure,
        UnknownRelease, NoRuntime, EmittedTwice, AmbiguousTypes, OtherLanguage, HiddenNamespace,
    }.ToDictionary(d => d.Id);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    /// <summary>The rules about schema files.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfSchema => ById.Values.Where(d => d.Category == Schema);

    public static DiagnosticDescriptor Of(string ruleId) => ById[ruleId];

    private static DiagnosticDescriptor Error(string id, string category, string title, string message) =>
        Rule(id, category, DiagnosticSeverity.Error, title, message);

    private static DiagnosticDescriptor Warning(string id, string category, string title, string message) =>
        Rule(id, category, DiagnosticSeverity.Warning, title, message);

    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, string title, string message) => new(
        id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: RulePages.LinkTo(id));
}
