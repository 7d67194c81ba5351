using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Constants;
using Libvirt.Gen.Analyzers.Gate.Flow;
using Libvirt.Gen.Analyzers.Gate.Guards;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Libvirt.Gen.Analyzers.Gate.Requirements;
using Libvirt.Gen.Analyzers.Gate.Shown;
using Libvirt.Gen.Analyzers.Gate.Suspects;
using Libvirt.Gen.Analyzers.Gate.Values;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// Warns where code writes what the project's oldest libvirt, or a hypervisor it must work with, does not have, or what none of its
/// releases takes any more.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VersionGateAnalyzer : DiagnosticAnalyzer
{
    internal static readonly ImmutableArray<DiagnosticDescriptor> Rules =
        ImmutableArray.Create(GateDescriptors.NewerRelease, GateDescriptors.MissingHypervisor, GateDescriptors.RemovedItem);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var metadata = new GateMetadata(start.Compilation);
            if (!metadata.IsPresent)
            {
                return;
            }

            var targets = new GateTargets(start.Options.AnalyzerConfigOptionsProvider);
            var source = new SourceConstants(start.Compilation);
            var guards = new GuardMembers(new VersionConstants(source));
            var texts = new ConstantText(source);
            start.RegisterOperationBlockAction(block =>
                Analyze(MemberCode.Of(block), targets.For(block.OperationBlocks[0].Syntax.SyntaxTree), metadata, guards, texts));
        });
    }

    internal static void Analyze(MemberCode context, GateTarget target, GateMetadata metadata, GuardMembers guards, ConstantText texts)
    {
        if (target.IsEmpty)
        {
            return;
        }

        var floor = Math.Max(target.Release, metadata.FloorOf(context.OwningSymbol));
        var suspects = new SuspectIndex();
        var conditions = new ShownConditions(metadata);
        var floors = new FloorCollector(metadata, floor, suspects);
        var roots = new Dictionary<IOperation, IOperation>();
        floors.CollectBase(RootOf(context.OperationBlocks[0]), context.OwningSymbol);
        foreach (var block in context.OperationBlocks)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var before = suspects.Count;
            var root = RootOf(block);
            var items = new ItemCollector(metadata, target, floor, suspects, conditions, new LocalIndex(root), texts);
            new SuspectCollector(items, floors).Collect(block);
            if (suspects.Count > before)
            {
                // A constructor's body and its call of the base constructor are two blocks of one flow graph.
                roots[root] = block;
            }
        }

        foreach (var root in roots)
        {
            var writes = new VariableWrites(root.Key, context.OwningSymbol);
            var flow = new VersionFlow(suspects, metadata, guards, writes, context.CancellationToken);
            flow.Run(context.GetControlFlowGraph(root.Value), PossibleHosts.From(floor), context.OwningSymbol);
        }

        foreach (var suspect in suspects.Reportable())
        {
            Report(suspect, target, context.ReportDiagnostic);
        }
    }

    /// <summary>The code that an operation is a part of, with all blocks of the member.</summary>
    internal static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static void Report(Suspect suspect, GateTarget target, Action<Diagnostic> report)
    {
        var location = suspect.ShownAt.GetLocation();
        var what = suspect.Symbol.Describe();
        if (suspect.IsTooNew)
        {
            var release = Release.ToText(suspect.Requirement.Release);
            var properties = ImmutableDictionary<string, string?>.Empty.Add(GateRuleIds.ReleaseProperty, release);
            report(Diagnostic.Create(
                GateDescriptors.NewerRelease,
                location,
                properties,
                what,
                release,
                Release.ToText(target.Release),
                AlsoNeeds(suspect.Requirement.Row)));
        }

        if (suspect.IsMissing)
        {
            report(Diagnostic.Create(
                GateDescriptors.MissingHypervisor,
                location,
                what,
                string.Join(", ", suspect.Requirement.Missing),
                string.Join(", ", target.Hypervisors)));
        }

        if (suspect is { IsGone: true, Requirement.Removal: { } removal })
        {
            report(Diagnostic.Create(
                GateDescriptors.RemovedItem,
                location,
                what,
                Release.ToText(removal.Release),
                removal.Names.Count == 0 ? "" : " with " + string.Join(", ", removal.Names),
                suspect.Known.Oldest == target.Release
                    ? "the project targets " + Release.ToText(target.Release)
                    : "this code is for " + Release.ToText(suspect.Known.Oldest) + " and later",
                removal.Summary is null ? "" : ". " + removal.Summary));
        }
    }

    /// <summary>The rest of what the deciding row asks for; empty when it asks for nothing else.</summary>
    private static string AlsoNeeds(SinceRow? row)
    {
        var needs = new List<string>();
        if (row?.Qemu is { } qemu)
        {
            needs.Add($"QEMU {qemu}");
        }

        if (row?.HostKernel is { } host)
        {
            needs.Add($"a host with Linux {host}");
        }

        if (row?.GuestKernel is { } guest)
        {
            needs.Add($"a guest with Linux {guest}");
        }

        return needs switch
        {
            [] => "",
            [var only] => $"; it also needs {only}",
            _ => $"; it also needs {string.Join(", ", needs.Take(needs.Count - 1))} and {needs.Last()}",
        };
    }
}
