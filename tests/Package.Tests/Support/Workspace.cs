using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Libvirt.Gen.Package.Tests.Support;

/// <summary>A consumer's own folder, built and run there.</summary>
internal sealed class Workspace
{
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _environment;

    private Workspace(string folder, IReadOnlyDictionary<string, string> environment)
    {
        _folder = folder;
        _environment = environment;
    }

    /// <summary>Copies a consumer.</summary>
    public static Workspace Create(string folder, string consumer, IReadOnlyDictionary<string, string> environment)
    {
        Copy(Repository.Consumer(consumer), folder);
        return new Workspace(folder, environment);
    }

    /// <param name="project">A project's folder in the consumer's; empty for the only one.</param>
    /// <param name="options">Further options, such as properties.</param>
    public CommandResult Build(string project = "", params string[] options) =>
        DotNet.Run(Path.Combine(_folder, project), _environment, ["build", "-m:1", "-v:q", .. options]);

    /// <summary>Runs the program that has been built.</summary>
    public CommandResult RunApp(string project = "", params string[] arguments)
    {
        var output = Path.Combine(_folder, project, "bin", "Debug", "net10.0");
        var program = Directory.GetFiles(output, "*.runtimeconfig.json").Single().Replace(".runtimeconfig.json", ".dll", StringComparison.Ordinal);
        return DotNet.Run(_folder, _environment, [program, .. arguments]);
    }

    /// <summary>Compiles to a native program, for the machine that this runs on.</summary>
    /// <returns>The program's file, which stands alone.</returns>
    public string PublishNative(string project, params string[] options)
    {
        var output = Path.Combine(_folder, "published", project);
        DotNet.Run(Path.Combine(_folder, project), _environment, ["publish", "-m:1", "-v:q", "-o", output, .. options]).SucceededCleanly();
        return Path.Combine(output, OperatingSystem.IsWindows() ? project + ".exe" : project);
    }

    public CommandResult RunNative(string program) => DotNet.RunProgram(program, _folder, _environment);

    public string PathOf(string path) => Path.Combine(_folder, path);

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(source).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }
}
