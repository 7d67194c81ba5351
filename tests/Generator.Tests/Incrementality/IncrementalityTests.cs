using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using Libvirt.Gen.Binding;
using Libvirt.Gen.Emitting;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Incrementality;

/// <summary>What runs again when something changes: as little as possible, as the tracked steps show.</summary>
public class IncrementalityTests
{
    [Fact]
    public void A_change_of_code_leaves_every_step_cached_but_the_one_that_looks_at_it()
    {
        var compilation = GeneratorRun.Compilation("class A { }");
        var driver = GeneratorRun.Driver(TestSchema.Shipped).RunGenerators(compilation);

        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class B { }", GeneratorRun.CSharp9));
        var reasons = Reasons(driver.RunGenerators(edited));

        // One step looks at the compilation, and sees that nothing of what it looks for has changed.
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[PipelineSteps.Setup]);
        Assert.All(
            reasons.Where(step => step.Key != PipelineSteps.Setup).SelectMany(step => step.Value),
            reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(
            new[] { PipelineSteps.Emission, PipelineSteps.Files, PipelineSteps.Model, PipelineSteps.Options, PipelineSteps.SchemaTexts, PipelineSteps.Setup },
            reasons.Keys.Order());
    }

    [Fact]
    public void White_space_and_comments_in_the_schema_change_no_output()
    {
        var driver = RunWithFirstTextReplaced(text => text.Content.Replace("<attribute ", "<!-- a comment -->\n\n   <attribute   ", System.StringComparison.Ordinal));
        var reasons = Reasons(driver);

        Assert.Contains(IncrementalStepRunReason.Modified, reasons[PipelineSteps.SchemaTexts]);
        Assert.Equal([IncrementalStepRunReason.Unchanged], reasons[PipelineSteps.Model]);
        Assert.All(reasons[PipelineSteps.Files], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_new_summary_changes_only_the_files_that_show_it()
    {
        var driver = RunWithFirstTextReplaced(text => text.Content.Replace("summary=\"The", "summary=\"This is the", System.StringComparison.Ordinal));
        var reasons = Reasons(driver)[PipelineSteps.Files];

        Assert.Contains(IncrementalStepRunReason.Modified, reasons);
        Assert.Contains(IncrementalStepRunReason.Unchanged, reasons);
    }

    [Fact]
    public void Another_namespace_emits_every_file_anew()
    {
        var compilation = GeneratorRun.Compilation();
        var driver = GeneratorRun.Driver(TestSchema.Shipped).RunGenerators(compilation);
        var options = GeneratorRun.Driver(TestSchema.Shipped, new Dictionary<string, string> { ["LibvirtGenNamespace"] = "Acme" });

        var changed = driver.WithUpdatedAnalyzerConfigOptions(OptionsOf(options)).RunGenerators(compilation);
        var reasons = Reasons(changed);

        Assert.All(reasons[PipelineSteps.Model], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(reasons[PipelineSteps.Files], reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<System.OperationCanceledException>(() =>
            SchemaLoader.Load(TestSchema.Shipped, source.Token));
        Assert.Throws<System.OperationCanceledException>(() =>
            Emitting.SchemaEmitter.Emit(ModelOf(TestSchema.Shipped), new Emitting.EmitOptions("N", "public"), source.Token).Count());
    }

    [Fact]
    public void Equal_schemas_have_equal_models_without_positions_or_compiler_types()
    {
        var first = ModelOf(TestSchema.Shipped);
        var second = ModelOf(TestSchema.Shipped.Select(t => t with { Content = t.Content.Replace("\n", "\n\n", System.StringComparison.Ordinal) }));

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        AssertPlain(first, []);
    }

    private static GeneratorDriver RunWithFirstTextReplaced(System.Func<SchemaText, string> edit)
    {
        var compilation = GeneratorRun.Compilation();
        var driver = GeneratorRun.Driver(TestSchema.Shipped).RunGenerators(compilation);
        var text = TestSchema.Shipped.Single(t => t.Path.EndsWith("interface.xml", System.StringComparison.Ordinal));
        var edited = text with { Content = edit(text) };
        Assert.NotEqual(text, edited);
        var old = TextsOf(driver).Single(t => t.Path == text.Path);
        return driver.ReplaceAdditionalText(old, new GeneratorRun.SchemaFile(edited)).RunGenerators(compilation);
    }

    private static Dictionary<string, List<IncrementalStepRunReason>> Reasons(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().TrackedSteps
            .Where(step => typeof(PipelineSteps).GetFields().Any(f => (string?)f.GetValue(null) == step.Key))
            .ToDictionary(step => step.Key, step => step.Value.SelectMany(run => run.Outputs).Select(o => o.Reason).ToList());

    private static IEnumerable<AdditionalText> TextsOf(GeneratorDriver driver) => (IEnumerable<AdditionalText>)StateOf(driver, "AdditionalTexts");

    private static Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider OptionsOf(GeneratorDriver driver) =>
        (Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider)StateOf(driver, "OptionsProvider");

    private static object StateOf(GeneratorDriver driver, string field)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        var state = typeof(GeneratorDriver).GetField("_state", All)!.GetValue(driver)!;
        return state.GetType().GetField(field, All)!.GetValue(state)!;
    }

    private static Model.SchemaModel ModelOf(IEnumerable<SchemaText> texts) =>
        Binding.ModelBuilder.Build(SchemaLoader.Load(texts, default).Schema, default);

    private static void AssertPlain(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.StartsWith("Libvirt.Gen.Model", value.GetType().Namespace);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertPlain(item, seen);
            }

            return;
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            AssertPlain(property.GetValue(value), seen);
        }
    }
}
