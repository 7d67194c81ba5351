using System;
using System.IO;
using Libvirt.Gen.Grammar;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Drafting;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Patterns;

var schemaFolder = Path.Combine(AppContext.BaseDirectory, "schema");
try
{
    return args is [DraftCommand.Name, ..] ? Draft() : Compare();
}
catch (Exception error) when (error is GrammarException or InvalidDataException or IOException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

int Compare()
{
    if (CommandLine.Parse(args) is not { } command)
    {
        return Explain(CommandLine.Usage);
    }

    var files = GrammarFiles.Of(command.Folder, command.Supplement);
    var result = GrammarGate.Compare(files, command.Release, Facts(), GrammarGate.LoadSchema(schemaFolder));
    Console.Write(GateReport.Of(result, files));
    return result.IsClean ? 0 : 1;
}

int Draft()
{
    if (DraftCommand.Parse(args) is not { } command)
    {
        return Explain(DraftCommand.Usage);
    }

    var draft = command.Run(Facts());
    Console.Write(draft.Text);
    foreach (var cut in draft.Cuts)
    {
        Console.Error.WriteLine($"left out, {cut.Reason}: {cut}");
    }

    return 0;
}

int Explain(string usage)
{
    Console.Error.WriteLine(usage);
    return 2;
}

GrammarFacts Facts() => GrammarFacts.Load(Path.Combine(schemaFolder, "domain", "evidence", "grammar-differences.xml"));
