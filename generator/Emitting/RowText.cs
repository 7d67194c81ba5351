using System.Text;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Lines of the tables that the runtime reads: fields with bars between them.</summary>
internal static class RowText
{
    public static void Write(CodeWriter code, RowsModel rows)
    {
        foreach (var row in rows.Since)
        {
            Line(code, "since", ReleaseOf(row.Release), Names(row.Hypervisors), row.Qemu, row.HostKernel, row.GuestKernel, row.When);
        }

        foreach (var row in rows.Until)
        {
            Line(code, "until", ReleaseOf(row.Release), Names(row.Hypervisors), row.When, row.Summary);
        }

        foreach (var row in rows.Optional)
        {
            Line(code, "optional", ReleaseOf(row.Release), Names(row.Hypervisors), row.When);
        }
    }

    public static string? ReleaseOf(int release) => release == 0 ? null : Release.ToText(release);

    public static void Line(CodeWriter code, params string?[] fields)
    {
        var row = new StringBuilder();
        for (var i = 0; i < fields.Length; i++)
        {
            row.Append(i == 0 ? "" : "|");
            foreach (var c in fields[i] ?? "")
            {
                Append(row, c);
            }
        }

        code.Verbatim(row.ToString().TrimEnd('|'));
    }

    private static string Names(EquatableArray<string> hypervisors) => string.Join(",", hypervisors);

    private static void Append(StringBuilder row, char c)
    {
        if (c is '|' or '\\' || char.IsControl(c) || CSharpText.IsUnseen(c))
        {
            row.Append("\\u").Append(CSharpText.Hex(c));
        }
        else if (c == '"')
        {
            row.Append("\"\"");
        }
        else
        {
            row.Append(c);
        }
    }
}
