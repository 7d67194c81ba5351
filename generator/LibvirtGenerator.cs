using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Libvirt.Gen.Binding;
using Libvirt.Gen.Emitting;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;
using Libvirt.Gen.Rules;
using Libvirt.Gen.Setup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen;

/// <summary>
/// Turns the schema files of a project into C#: Read → Check → Bind → Emit. What is wrong with a schema is reported by
/// <see cref="Analyzers.SchemaAnalyzer"/>, since diagnostics of generators on additional files go missing in editors.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LibvirtGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Only references flow through the steps. Each value type in one (a bool beside the options, a tuple with it) costs the compiler a
        // hundred methods that it has to compile just in time, for its own driver is precompiled for references alone: 40 ms at first.
        var texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => GeneratorOptions.ReadSchema(pair.Left, pair.Right, cancellation))
            .WithTrackingName(PipelineSteps.SchemaTexts);

        var model = texts.Collect()
            .Select(static (all, cancellation) => BuildModel(all, cancellation))
            .WithTrackingName(PipelineSteps.Model);

        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => GeneratorOptions.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(PipelineSteps.Options);

        // The one step that every edit runs again. What comes out of it is equal until references or namespaces change.
        var setup = options.Combine(context.CompilationProvider)
            .Select(static (pair, cancellation) => SetupCheck.Check(pair.Left, pair.Right, cancellation))
            .WithTrackingName(PipelineSteps.Setup);

        var emission = model.Combine(setup)
            .Select(static (pair, cancellation) => Emit(pair.Left, pair.Right, cancellation))
            .WithTrackingName(PipelineSteps.Emission);

        var files = emission
            .SelectMany(static (result, _) => result.Files)
            .WithTrackingName(PipelineSteps.Files);

        context.RegisterSourceOutput(files, static (output, file) =>
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8)));

        context.RegisterSourceOutput(emission, static (output, result) =>
        {
            if (result.Issue is { } issue)
            {
                var location = GeneratorOptions.LocationOf(result.ProjectPath);
                output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(issue.RuleId), location, issue.Arguments.ToArray<object>()));
            }
        });
    }

    private static ModelResult BuildModel(ImmutableArray<SchemaText?> files, CancellationToken cancellation)
    {
        var texts = new List<SchemaText>();
        foreach (var file in files)
        {
            if (file is not null)
            {
                texts.Add(file);
            }
        }

        if (texts.Count == 0)
        {
            return new ModelResult(null, null);
        }

        try
        {
            var (schema, _) = SchemaLoader.Load(texts, cancellation);
            return new ModelResult(ModelBuilder.Build(schema, cancellation), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ModelResult(null, Describe(e));
        }
    }

    private static EmissionResult Emit(ModelResult result, ProjectSetup setup, CancellationToken cancellation)
    {
        var path = setup.Options.ProjectPath;
        if (result.Failure is { } failure)
        {
            return new EmissionResult(default, new SetupIssue(RuleIds.GeneratorFailure, failure), path);
        }

        if (result.Model is not { } model)
        {
            return new EmissionResult(default, setup.UsingIssue, path);
        }

        if (setup.EmittingIssue is not null || setup.Options.Emit is not { } options)
        {
            return new EmissionResult(default, setup.EmittingIssue, path);
        }

        try
        {
            return new EmissionResult(SchemaEmitter.Emit(model, options, cancellation).ToEquatableArray(), null, path);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new EmissionResult(default, new SetupIssue(RuleIds.GeneratorFailure, Describe(e)), path);
        }
    }

    /// <summary>An exception that left a step would discard all output with a mere warning of the compiler's own.</summary>
    private static string Describe(Exception e) => $"{e.GetType().Name}: {e.Message}";

    /// <summary>A model, or why there is none.</summary>
    private sealed record ModelResult(SchemaModel? Model, string? Failure);

    /// <summary>The files, or why there are none.</summary>
    private sealed record EmissionResult(EquatableArray<GeneratedFile> Files, SetupIssue? Issue, string ProjectPath);
}
