using System.Text;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>A schema of any size, of the same mixture as the shipped one: documents with elements, attributes of all types, enums, dates.</summary>
internal static class SyntheticSchema
{
    private const int ElementsPerRoot = 20;

    private static readonly string[] Types = ["", "yesNo", "onOff", "integer", "hex", "uuid", "path", "ip"];

    public static string Text(int roots)
    {
        var text = new StringBuilder("<schema xmlns=\"urn:libvirt-gen:schema\"><source id=\"made\" title=\"Made up\"/>\n");
        for (var root = 0; root < roots; root++)
        {
            WriteRoot(text, "device" + Letters(root));
        }

        return text.Append("</schema>").ToString();
    }

    private static void WriteRoot(StringBuilder text, string root)
    {
        text.Append($"<element name=\"{root}\" root=\"true\" summary=\"A device of the guest that nobody has.\">\n");
        WriteAttribute(text, "name", "", 0);
        for (var i = 0; i < ElementsPerRoot; i++)
        {
            var name = root + "part" + Letters(i);
            var repeats = i % 6 == 5 ? " occurs=\"0..n\"" : "";
            text.Append($"<element name=\"{name}\"{repeats} since=\"{1 + i % 9}.{i % 12}.0\" source=\"made\" summary=\"A part of the device.\">\n");
            for (var attribute = 0; attribute < 4; attribute++)
            {
                WriteAttribute(text, "setting" + Letters(attribute), Types[(i + attribute) % Types.Length], attribute);
            }

            text.Append($"<attribute name=\"mode\" type=\"enum\" csType=\"{char.ToUpperInvariant(name[0])}{name[1..]}Mode\" summary=\"How it works.\">");
            text.Append("<value name=\"fast\" summary=\"Fast.\"/><value name=\"slow\" summary=\"Slow.\"/></attribute>\n</element>\n");
        }

        text.Append("</element>\n");
    }

    private static void WriteAttribute(StringBuilder text, string name, string type, int number)
    {
        text.Append($"<attribute name=\"{name}\"");
        text.Append(type.Length > 0 ? $" type=\"{type}\"" : "");
        text.Append(number == 2 ? " since=\"7.1.0\" source=\"made\"" : "");
        text.Append(" summary=\"A setting of it, with a sentence or two to say what it means and what the default is.\"/>\n");
    }

    // Numbers without digits, which names split at: a, b, … z, ba, bb, …
    private static string Letters(int number) => (number < 26 ? "" : Letters(number / 26)) + (char)('a' + number % 26);
}
