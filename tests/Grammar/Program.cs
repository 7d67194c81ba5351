using System;
using System.IO;
using Libvirt.Gen.Grammar;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Patterns;

if (CommandLine.Parse(args) is not { } command)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

try
{
    var schemaFolder = Path.Combine(AppContext.BaseDirectory, "schema");
    var facts = GrammarFacts.Load(Path.Combine(schemaFolder, "domain", "evidence", "grammar-differences.xml"));
    var files = GrammarFiles.Of(command.Folder, command.Supplement);
    var result = GrammarGate.Compare(files, command.Release, facts, GrammarGate.LoadSchema(schemaFolder));
    Console.Write(GateReport.Of(result, files));
    return result.IsClean ? 0 : 1;
}
catch (Exception error) when (error is GrammarException or InvalidDataException or IOException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
