using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>What the locals of one member are set to, and where they are read. Looked at when first asked, once for all of them.</summary>
internal sealed class LocalIndex(IOperation root)
{
    private Dictionary<ILocalSymbol, Local>? _locals;

    /// <summary>All that a local is ever set to; empty when something else may set it, too.</summary>
    public IReadOnlyList<IOperation> ValuesOf(ILocalSymbol local) => Find(local) is { IsOpen: false } known ? known.Values : [];

    public IReadOnlyList<IOperation> ReadsOf(ILocalSymbol local) => Find(local)?.Reads ?? [];

    private Local? Find(ILocalSymbol local) => (_locals ??= Read()).TryGetValue(local, out var known) ? known : null;

    private Dictionary<ILocalSymbol, Local> Read()
    {
        var locals = new Dictionary<ILocalSymbol, Local>(SymbolEqualityComparer.Default);
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: var symbol } declarator:
                    var declared = Of(symbol);
                    declared.IsOpen |= symbol.IsRef || declarator.Parent is IForEachLoopOperation;
                    declared.Values.AddRange(declarator.Initializer is { Value: var value } ? [value] : []);
                    break;
                case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol symbol } } test:
                    Of(symbol).Values.Add(test.Value);
                    break;
                case IIsPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol symbol } } test:
                    Of(symbol).Values.Add(test.Value);
                    break;
                case IPatternOperation { Parent: not IIsPatternOperation } pattern when DeclaredBy(pattern) is { } symbol:
                    Of(symbol).IsOpen = true;
                    break;
                case ILocalReferenceOperation reference:
                    AddReference(Of(reference.Local), reference);
                    break;
            }
        }

        return locals;

        Local Of(ILocalSymbol symbol)
        {
            if (!locals.TryGetValue(symbol, out var local))
            {
                locals.Add(symbol, local = new Local());
            }

            return local;
        }
    }

    private static ILocalSymbol? DeclaredBy(IPatternOperation pattern) =>
        ((pattern as IDeclarationPatternOperation)?.DeclaredSymbol ?? (pattern as IRecursivePatternOperation)?.DeclaredSymbol) as ILocalSymbol;

    private static void AddReference(Local local, ILocalReferenceOperation reference)
    {
        switch (reference.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == reference:
                local.Values.Add(assignment.Value);
                break;
            case ICoalesceAssignmentOperation assignment when assignment.Target == reference:
                local.Values.Add(assignment.Value);
                break;
            default:
                local.IsOpen |= VariableWrites.IsWritten(reference) || reference.IsDeclaration;
                local.Reads.Add(reference);
                break;
        }
    }

    private sealed class Local
    {
        public List<IOperation> Values { get; } = [];

        public List<IOperation> Reads { get; } = [];

        /// <summary>Whether it may be set by other means than those values.</summary>
        public bool IsOpen { get; set; }
    }
}
