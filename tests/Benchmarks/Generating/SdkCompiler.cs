using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>
/// Runs a method of this program on the compiler of the SDK instead of that of the package. They are the same code, but the SDK's is
/// precompiled: what is measured for the first time is then what happens in a build, and not how long Roslyn itself takes to get warm.
/// </summary>
internal sealed class SdkCompiler : AssemblyLoadContext
{
    private readonly string _program = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!;
    private readonly string _compiler = Directory
        .GetDirectories(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk"))
        .Select(sdk => Path.Combine(sdk, "Roslyn", "bincore"))
        .Where(Directory.Exists)
        .MaxBy(folder => AssemblyName.GetAssemblyName(Path.Combine(folder, "Microsoft.CodeAnalysis.dll")).Version)
        ?? throw new InvalidOperationException("There is no SDK beside the runtime.");

    public static void Run(Action method)
    {
        var there = new SdkCompiler().LoadFromAssemblyPath(method.Method.DeclaringType!.Assembly.Location);
        there.GetType(method.Method.DeclaringType.FullName!)!.GetMethod(method.Method.Name)!.Invoke(null, null);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var folder = assemblyName.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? _compiler
            : assemblyName.Name.StartsWith("Libvirt.", StringComparison.Ordinal) ? _program
            : null;
        return folder is null ? null : LoadFromAssemblyPath(Path.Combine(folder, assemblyName.Name + ".dll"));
    }
}
