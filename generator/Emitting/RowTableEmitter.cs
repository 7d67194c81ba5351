using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits the rows and conditions that emitted code refers to by number, as one text.</summary>
internal static class RowTableEmitter
{
    public static GeneratedFile Emit(IReadOnlyList<RowsModel> items, EquatableArray<string> conditions, EmitOptions options) =>
        SourceFile.Write(EmittedNames.RowTable, options, code =>
        {
            using (code.Block($"internal static class {EmittedNames.RowTable}"))
            {
                code.Line($"private static {SourceFile.Plumbing}.RowTable? _table;");
                code.Line();
                code.Line($"internal static {SourceFile.Plumbing}.RowTable Table => _table ??= {SourceFile.Plumbing}.RowTable.Read(Rows());");
                code.Line();
                code.Line("// In a method: a constant would be in the metadata as well.");
                code.Line("private static string Rows() => @\"");
                foreach (var item in items)
                {
                    RowText.Line(code, "item");
                    RowText.Write(code, item);
                }

                foreach (var condition in conditions)
                {
                    RowText.Line(code, "condition", condition);
                }

                code.Verbatim("\";");
            }
        });

    /// <summary>The rows without what is told of them and decides nothing.</summary>
    public static RowsModel Deciding(RowsModel rows) => new(
        rows.Since.Select(row => row with { Qemu = null, HostKernel = null, GuestKernel = null }).ToEquatableArray(),
        rows.Until.Select(row => row with { Summary = null }).ToEquatableArray(),
        rows.Optional);
}
