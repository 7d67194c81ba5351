using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Xml.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Drafting;
using Libvirt.Gen.Grammar.Tests.Support;
using Libvirt.Gen.Language;
using Libvirt.Xml;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Libvirt.Gen.RealDocuments.Tests.Drafts;

/// <summary>The class of whole domains that is made from nothing but the installed libvirt's grammar: drafted, emitted, compiled, loaded.</summary>
internal sealed class DraftedDomain
{
    private readonly MethodInfo _parse;
    private readonly MethodInfo _toXml;
    private readonly MethodInfo _getUnrecognized;

    private DraftedDomain(SchemaDraft draft, Type type)
    {
        Draft = draft;
        _parse = type.GetMethod("Parse", [typeof(string)])!;
        _toXml = type.GetMethod("ToXml")!;
        _getUnrecognized = type.GetMethod("GetUnrecognized")!;
    }

    /// <summary>Made once for all tests.</summary>
    public static Lazy<DraftedDomain> Instance { get; } = new(Make);

    /// <summary>The schema.</summary>
    public SchemaDraft Draft { get; }

    public LibvirtElement Parse(string xml) => (LibvirtElement)_parse.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [xml], null)!;

    public string ToXml(LibvirtElement domain) => (string)_toXml.Invoke(domain, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    public IReadOnlyList<UnrecognizedItem> GetUnrecognized(LibvirtElement domain) =>
        (IReadOnlyList<UnrecognizedItem>)_getUnrecognized.Invoke(domain, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    private static DraftedDomain Make()
    {
        var facts = GrammarFacts.Load(Path.Combine(AppContext.BaseDirectory, "schema", "domain", "evidence", "grammar-differences.xml"));
        var documents = TestData.WithRoot("domain").Select(document => XElement.Parse(document.Text));
        var draft = SchemaDraft.Of(InstalledLibvirt.Grammar, "domain", facts.Types, documents);
        var schema = new SchemaText("domain.xml", draft.Text, IsShipped: false);

        Assert.Empty(SchemaLoader.Load([schema], CancellationToken.None).Issues.Select(issue => $"{issue.RuleId} in line {issue.Position.Line}: {string.Join(", ", issue.Arguments)}"));
        using var image = new MemoryStream();
        var result = GeneratorRun.Compile([schema], null).Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return new DraftedDomain(draft, Assembly.Load(image.ToArray()).GetType("Libvirt.Xml.Domain", throwOnError: true)!);
    }
}
