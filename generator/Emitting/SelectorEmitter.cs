using System.Linq;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits the enum of the values that select a shape.</summary>
internal static class SelectorEmitter
{
    /// <summary>A selecting attribute's values are its variants; as an enum they are a set like any other.</summary>
    public static ValueSetModel ToValueSet(SelectorModel selector, ILookup<string, ElementModel> classes) => new(
        selector.EnumName,
        IsOpen: false,
        $"The values of '{selector.Attribute}' that decide the shape of a {selector.BaseName}.",
        new GateModel(default, RowsModel.None),
        selector.Variants.Select(v => ToValue(v, classes[v.ClassName].First())).ToEquatableArray(),
        IsSelector: true);

    private static ValueModel ToValue(VariantModel variant, ElementModel shape) => new(
        variant.Value,
        variant.EnumMember,
        shape.Doc,
        shape.Gate with { Paths = shape.Gate.Paths.Where(p => p.Contains('=')).ToEquatableArray() },
        variant.Own);
}
