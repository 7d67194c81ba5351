using System;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>The shipped schema as an assembly: what a project sees that uses the types of another one.</summary>
internal static class ShippedAssembly
{
    private static readonly Lazy<byte[]> Image = new(() => EmittedAssembly.Compile([.. TestSchema.Shipped]));
    private static readonly Lazy<Assembly> Assembly = new(() => System.Reflection.Assembly.Load(Image.Value));

    public static MetadataReference Reference => MetadataReference.CreateFromImage(Image.Value);

    public static Assembly Loaded => Assembly.Value;
}
