using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits all files of a model.</summary>
internal static class SchemaEmitter
{
    public static IEnumerable<GeneratedFile> Emit(SchemaModel model, EmitOptions options, CancellationToken cancellation)
    {
        var check = new CheckCode();
        foreach (var element in model.Elements)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return TypeEmitter.Emit(element, check, options);
            yield return SerializerEmitter.Emit(element, options);
            yield return CheckEmitter.Emit(element, check, options);
        }

        var classes = model.Elements.ToLookup(e => e.Name);
        var selectors = model.Elements.Where(e => e.Kind == ElementKind.Base).Select(e => SelectorEmitter.ToValueSet(e.Selector!, classes));
        foreach (var set in model.ValueSets.Concat(selectors))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return ValueSetEmitter.Emit(set, check, options);
        }

        if (check.Rows.Count > 0 || model.Places.Count > 0)
        {
            yield return RowTableEmitter.Emit(check.Rows, model.Places, options);
        }

        foreach (var document in model.Documents)
        {
            yield return DocumentEmitter.Emit(document, options);
        }

        if (model.Elements.Any(e => e.IsRoot))
        {
            yield return FeatureTableEmitter.Emit(model, options);
        }
    }
}
