using System.IO;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Language;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>A schema emitted, compiled and loaded, so that its code can be run.</summary>
internal static class EmittedAssembly
{
    public static Assembly Load(params SchemaText[] schema) => Assembly.Load(Compile(schema));

    public static byte[] Compile(params SchemaText[] schema)
    {
        using var image = new MemoryStream();
        var result = GeneratorRun.Compile(schema, null).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Select(d => d.ToString())));
        return image.ToArray();
    }
}
