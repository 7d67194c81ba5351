using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers.Gate;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Code in <c>.razor</c> and <c>.cshtml</c> files, as the Razor compiler hands it on.</summary>
public sealed class RazorTests
{
    private const string Page = "/web/Pages/Nic.razor";
    private const string Mark = "¦";
    private const string Generated = "/web/obj/generated/Pages/Nic_razor.g.cs";

    public static TheoryData<string> Silent => new(
        "x.Teaming = null;",
        "if (v >= V.V610) x.Teaming = new Teaming();",
        "if (v < V.V610) return; x.Teaming = new Teaming();",
        "U.Use(x.Teaming);",
        "U.Use(nameof(x.Teaming));",
        "if (Connection.Modern) { x.Teaming = new Teaming(); }");

    [Theory]
    [InlineData("x.¦Teaming = new Teaming();", "LVG1001")]
    [InlineData("if (v < V.V610) x.¦Teaming = new Teaming();", "LVG1001")]
    [InlineData("U.Run(() => x.¦Teaming = new Teaming());", "LVG1001")]
    [InlineData("x.Mac.Type = MacType.¦Static;", "LVG1001")]
    [InlineData("x.Model = ¦\"igb\";", "LVG1001")]
    [InlineData("OldApi.¦Modern();", "LVG1001")]
    [InlineData("x.¦Relay = new Relay();", "LVG1003")]
    [InlineData("var i = new DomainInterface { ¦Teaming = new Teaming() };", "LVG1001")]
    [InlineData("void L() => x.¦Isolated = true; L();", "LVG1001")]
    [InlineData("foreach (var i in x.Routes) { i.¦Metric = 1; }", "LVG1001")]
    public async Task Warns_where_it_is_written(string code, string id) => Assert.Equal([At(code, id)], await Analyze(InBody(Unmarked(code))));

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task Guards_hold_as_elsewhere(string code) => Assert.Empty(await Analyze(InBody(code)));

    [Theory]
    [InlineData("Teaming F = new ¦Teaming();")]
    [InlineData("Teaming P { get; } = new ¦Teaming();")]
    [InlineData("Teaming P => new ¦Teaming();")]
    [InlineData("Teaming P { get { return new ¦Teaming(); } }")]
    [InlineData("Teaming this[int i] => new ¦Teaming();")]
    [InlineData("Teaming M() => new ¦Teaming();")]
    [InlineData("void M(MacType t = MacType.¦Static) { }")]
    [InlineData("Page() { X.¦Teaming = new Teaming(); }")]
    [InlineData("[Tag(MacType.¦Static)] void M() { }")]
    [InlineData("class Inner { Teaming F = new ¦Teaming(); }")]
    [InlineData("public static implicit operator Teaming(Page p) => new ¦Teaming();")]
    [InlineData("async System.Threading.Tasks.Task M() { await System.Threading.Tasks.Task.Yield(); X.¦Teaming = new Teaming(); }")]
    public async Task Warns_in_every_member(string code) => Assert.Equal([At(code, "LVG1001")], await Analyze(InClass(Unmarked(code))));

    [Theory]
    [InlineData("[LibvirtSince(6, 1, 0)] Teaming M() => new Teaming();")]
    [InlineData("[LibvirtSince(6, 1, 0)] class Inner { Teaming F = new Teaming(); }")]
    [InlineData("[LibvirtSince(6, 1, 0)] Teaming P { get { return new Teaming(); } }")]
    public async Task Floors_hold_as_elsewhere(string code) => Assert.Empty(await Analyze(InClass(code)));

    [Theory]
    [InlineData("/web/obj/generated/Pages/Nic_razor.g.cs")]
    [InlineData("/web/obj/generated/Pages/Nic_cshtml.g.cs")]
    [InlineData("Pages\\Nic_cshtml.g.cs")]
    [InlineData("/web/obj/Razor/Pages/Nic.cshtml.g.cs")]
    [InlineData("/web/obj/Pages/Nic.razor.g.cs")]
    [InlineData("NIC_RAZOR.G.CS")]
    public async Task Knows_what_Razor_has_made(string path) => Assert.NotEmpty(await Analyze(InBody("x.Teaming = new Teaming();"), path));

    [Theory]
    [InlineData("/web/obj/generated/Other.g.cs")]
    [InlineData("/web/obj/generated/Nic.g.cs")]
    [InlineData("/web/obj/generated/razor.g.cs")]
    [InlineData("/web/obj/generated/Nic_razor.generated.cs")]
    [InlineData("/web/obj/generated/Nic_vbhtml.g.cs")]
    public async Task Other_generated_code_stays_out(string path) => Assert.Empty(await Analyze(InBody("x.Teaming = new Teaming();"), path));

    [Fact]
    public async Task What_Razor_adds_itself_stays_out() => Assert.Empty(await Analyze(
        InBody("U.Use(x);").Replace("void Render", "Teaming Own = new Teaming(); void Render", StringComparison.Ordinal)));

    [Fact]
    public async Task What_is_mapped_to_another_file_stays_out() => Assert.Empty(await Analyze(
        InBody("x.Teaming = new Teaming();").Replace(".razor", ".tt", StringComparison.Ordinal)));

    [Fact]
    public async Task A_file_of_ones_own_with_such_a_name_is_judged_once() => Assert.Equal(
        ["/web/Nic_other.cs(1,64): LVG1001"],
        await Analyze("using Libvirt.Xml; class P { void M(DomainInterface x) { { } x.Teaming = new Teaming(); } }", "/web/Nic_other.cs"));

    [Fact]
    public async Task A_pragma_in_the_page_silences_it() => Assert.Empty(await Analyze(InBody(
        """

        #pragma warning disable LVG1001
            x.Teaming = new Teaming();
        #pragma warning restore LVG1001
        """)));

    [Fact]
    public async Task The_project_s_target_counts() =>
        Assert.Empty(await Analyze(InBody("x.Teaming = new Teaming();"), Generated, ("target", "6.1.0")));

    [Fact]
    public async Task The_project_s_hypervisor_counts() =>
        Assert.Equal([At("x.¦Trust", "LVG1002")], await Analyze(InBody("x.Trust = true;"), Generated, ("hypervisor", "xen")));

    [Theory]
    [InlineData("razor:folder", "6.1.0", "x.Teaming = new Teaming();")]
    [InlineData("razor:folder", "8.0.0", "x.Teaming = new Teaming(); x.Isolated = true;")]
    public async Task The_target_of_the_page_s_folder_counts(string setting, string value, string code) =>
        Assert.Empty(await Analyze(InBody(code), Generated, (setting, value)));

    [Fact]
    public async Task The_hypervisor_of_the_page_s_folder_counts() =>
        Assert.Equal([At("x.¦Trust", "LVG1002")], await Analyze(InBody("x.Trust = true;"), Generated, ("razor:folderHypervisor", "xen")));

    [Fact]
    public async Task Nothing_is_looked_at_without_a_target() =>
        Assert.Empty(await Analyze(InBody("x.Teaming = new Teaming();"), Generated, ("target", "")));

    [Theory]
    [InlineData("/web/Page.cs", false)]
    [InlineData(Generated, true)]
    public async Task A_project_without_Razor_is_done_when_the_names_of_its_files_are_seen(string path, bool isLookedAt)
    {
        var options = new WatchedOptions();
        var compilation = GateHost.Compile(fromMetadata: false, "class C { }");
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", (CSharpParseOptions)compilation.SyntaxTrees[0].Options, path));

        await compilation.WithAnalyzers([new RazorGateAnalyzer()], new AnalyzerOptions([], options)).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(isLookedAt, options.ProjectIsAsked);
    }

    /// <summary>One that does makes the compiler bind all generated code, also of projects that have no Razor files.</summary>
    [Fact]
    public void No_analyzer_asks_for_generated_code()
    {
        var analyzers = typeof(RazorGateAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract);

        Assert.All(analyzers, type =>
        {
            var context = new Registrations();
            ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).Initialize(context);
            Assert.False(context.GeneratedCode.HasFlag(GeneratedCodeAnalysisFlags.Analyze), type.Name);
        });
    }

    /// <summary>The place of a bar in code that starts in column 3 of line 7.</summary>
    private static string At(string code, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{Page}(7,{code.IndexOf(Mark, StringComparison.Ordinal) + 3}): {id}");

    private static string Unmarked(string code) => code.Replace(Mark, "", StringComparison.Ordinal);

    /// <summary>Code in a <c>@{ }</c> block of line 7.</summary>
    private static string InBody(string code) => Razor("", "\n#line (7,2)-(7,200) \"" + Page + "\"\n " + code + "\n#line default\n#line hidden\n");

    /// <summary>Code in a <c>@code { }</c> block of line 7.</summary>
    private static string InClass(string code) => Razor("\n#line (7,2)-(7,200) \"" + Page + "\"\n " + code + "\n#line default\n#line hidden\n", "");

    private static string Razor(string members, string body) => $$"""
        #pragma checksum "{{Page}}" "{8829d00f-11b8-4213-878b-770e8597ac16}" "00"
        // <auto-generated/>
        #pragma warning disable 1591
        namespace Web
        {
            #line default
            using Libvirt.Xml;
            #line hidden
            public partial class Page
            {
                DomainInterface X = new();
                void Render(DomainInterface x, LibvirtVersion v)
                {
        {{body}}
                }
        {{members}}
            }
        }
        """;

    private static Dictionary<string, string> Target() => new() { ["target"] = GateHost.DefaultTarget };

    private static async Task<IReadOnlyList<string>> Analyze(
        string text, string path = Generated, params (string Key, string Value)[] settings)
    {
        var options = Target();
        foreach (var (key, value) in settings)
        {
            options[key] = value;
        }

        var compilation = GateHost.Compile(fromMetadata: true, CaseTable.ReadText("Stubs/Helpers"));
        compilation = compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, path));
        var found = await compilation
            .WithAnalyzers([new VersionGateAnalyzer(), new RazorGateAnalyzer()], new AnalyzerOptions([new PageFile()], new CaseOptions(options)))
            .GetAllDiagnosticsAsync();
        Assert.Empty(found.Where(d => d.Severity == DiagnosticSeverity.Error || d.Id == "AD0001"));
        return found.Where(d => d.Id.StartsWith("LVG", StringComparison.Ordinal)).Select(Describe).ToList();
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetMappedLineSpan();
        var start = span.StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture, $"{span.Path}({start.Line + 1},{start.Character + 1}): {diagnostic.Id}");
    }

    private sealed class PageFile : AdditionalText
    {
        public override string Path => Page;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }

    private sealed class WatchedOptions : AnalyzerConfigOptionsProvider
    {
        private readonly CaseOptions _options = new(Target());

        public bool ProjectIsAsked { get; private set; }

        public override AnalyzerConfigOptions GlobalOptions
        {
            get
            {
                ProjectIsAsked = true;
                return _options.GlobalOptions;
            }
        }

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options.GetOptions(textFile);
    }

    private sealed class Registrations : AnalysisContext
    {
        public GeneratedCodeAnalysisFlags GeneratedCode { get; private set; }

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => GeneratedCode = analysisMode;

        public override void EnableConcurrentExecution()
        {
        }

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action)
        {
        }

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action)
        {
        }

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
        {
        }

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action)
        {
        }

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action)
        {
        }

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action)
        {
        }

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds)
        {
        }

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds)
        {
        }

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action)
        {
        }
    }
}
