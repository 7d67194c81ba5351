using System;
using System.IO;
using Libvirt.Gen.Fuzz;
using Libvirt.Gen.Fuzz.Edits;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Gen.Fuzz.Targets;

// Fuzz [--seconds N] [--seed S] [--cases FOLDER], or Fuzz --edits N [--seed S]: 0 when nothing was found, 1 when something was, 2 when the arguments are wrong.
double seconds = 10;
long edits = 0;
int seed = Environment.TickCount;
string cases = Path.Combine("tests", "Fuzz", "cases");
for (int i = 0; i < args.Length; i += 2)
{
    string value = i + 1 < args.Length ? args[i + 1] : "";
    bool isUnderstood = args[i] switch
    {
        "--seconds" => double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out seconds) && seconds > 0,
        "--edits" => long.TryParse(value, out edits) && edits > 0,
        "--seed" => int.TryParse(value, out seed),
        "--cases" => (cases = value).Length > 0,
        _ => false,
    };
    if (!isUnderstood)
    {
        Console.Error.WriteLine("Usage: Fuzz [--seconds N] [--seed S] [--cases FOLDER] | Fuzz --edits N [--seed S]");
        return 2;
    }
}

if (edits > 0)
    return EditRun.Report(seed, edits, Console.Out);

int findings = 0;
foreach (FuzzTarget target in FuzzTarget.All)
{
    try
    {
        FuzzSummary summary = new FuzzRun(target.Run, seed, target.Make).For(TimeSpan.FromSeconds(seconds / FuzzTarget.All.Count));
        foreach (Finding finding in summary.Findings)
            Console.WriteLine($"{finding.Keep(cases)}: {finding.Details}\n");
        Console.WriteLine($"{target.Name}: {summary}");
        findings += summary.Findings.Count;
    }
    catch (TimeoutException hang)
    {
        // Its thread goes on, so nothing else can be measured.
        var finding = new Finding((FuzzInput)hang.Data[nameof(FuzzInput)]!, "no hang", hang.Message);
        Console.WriteLine($"{target.Name}: seed {seed}: {finding.Keep(cases)}: {hang.Message}");
        return 1;
    }
}

return findings == 0 ? 0 : 1;
