using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>The shipped schema as an assembly: what a project sees that uses the types of another one.</summary>
internal static class ShippedAssembly
{
    private static readonly Lazy<byte[]> Image = new(Emit);
    private static readonly Lazy<Assembly> Assembly = new(() => System.Reflection.Assembly.Load(Image.Value));

    public static MetadataReference Reference => MetadataReference.CreateFromImage(Image.Value);

    public static Assembly Loaded => Assembly.Value;

    private static byte[] Emit()
    {
        using var image = new MemoryStream();
        var result = GeneratorRun.Compile(TestSchema.Shipped, null).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Select(d => d.ToString())));
        return image.ToArray();
    }
}
