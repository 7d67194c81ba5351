using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>The table of cases, on the types as source and on the types as metadata.</summary>
public sealed class CaseTests
{
    public static TheoryData<string, string, bool> Cases()
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var file in CaseTable.Files)
        {
            foreach (var row in CaseTable.Read(file).Where(c => c.IsForThisCompiler))
            {
                data.Add(file, row.Title, false);
                if (!row.NeedsTypesAsSource)
                {
                    data.Add(file, row.Title, true);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Warns_exactly_on_the_marked_lines(string file, string title, bool fromMetadata)
    {
        var row = CaseTable.Read(file).Single(c => c.Title == title);
        var compilation = GateHost.Compile(fromMetadata, row.Code, CaseTable.ReadText("Stubs/Helpers"));

        var found = await GateHost.Analyze(compilation, row.Options);

        Assert.Equal(row.Expected, found.Select(Describe).OrderBy(f => f, StringComparer.Ordinal));
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var needed = diagnostic.Id switch
        {
            "LVG1001" => Between(message, " needs libvirt ", ";"),
            "LVG1002" => Between(message, " is not available on ", ";").Replace(" ", "", StringComparison.Ordinal),
            _ => Between(message, " is not accepted by libvirt from ", " on"),
        };
        return GateCase.Finding(diagnostic.Location.GetLineSpan().StartLinePosition.Line, $"{diagnostic.Id} {needed}");
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
