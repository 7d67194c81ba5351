using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>
/// The attributes that tell analyzers, in this project and in those that reference it, what a symbol stands for, since when libvirt
/// takes it, and until when.
/// </summary>
internal static class GateAttributes
{
    public static void Write(CodeWriter code, GateModel gate)
    {
        foreach (var path in gate.Paths)
        {
            code.Line($"[{SourceFile.Runtime}.LibvirtItem({CSharpText.Literal(path)})]");
        }

        foreach (var row in gate.Rows.Since)
        {
            Write(
                code, "LibvirtSince", row.Release, row.Hypervisors,
                Named("Qemu", row.Qemu), Named("HostKernel", row.HostKernel), Named("GuestKernel", row.GuestKernel), Named("When", row.When));
        }

        foreach (var row in gate.Rows.Until)
        {
            Write(code, "LibvirtUntil", row.Release, row.Hypervisors, Named("When", row.When), Named("Summary", row.Summary));
        }
    }

    private static void Write(
        CodeWriter code, string attribute, int release, EquatableArray<string> hypervisors, params string?[] named)
    {
        var arguments = new List<string> { $"{release / 1000000}, {release / 1000 % 1000}, {release % 1000}" };
        if (hypervisors.Count > 0)
        {
            arguments.Add($"Hypervisors = {CSharpText.Literal(string.Join(",", hypervisors))}");
        }

        arguments.AddRange(named.OfType<string>());
        code.Line($"[{SourceFile.Runtime}.{attribute}({string.Join(", ", arguments)})]");
    }

    private static string? Named(string name, string? value) => value is null ? null : $"{name} = {CSharpText.Literal(value)}";
}
