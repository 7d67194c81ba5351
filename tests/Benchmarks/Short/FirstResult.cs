using System;
using System.IO;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using Libvirt.Gen.Benchmarks.Baselines;
using Libvirt.Gen.Benchmarks.Generating;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>
/// What a process does that <see cref="FirstResultRows"/> starts: one thing, for the first time. Each has a method of its own, so that
/// the others' libraries are not loaded.
/// </summary>
internal static class FirstResult
{
    /// <summary>Behind what to do: print how many methods had to be compiled for it.</summary>
    public const string Count = "count";

    public const string Empty = "empty";
    public const string Typed = "typed";
    public const string Round = "round";
    public const string Reader = "reader";
    public const string Document = "document";
    public const string SerializerModel = "serializer";
    public const string Generator = "generator";
    public const string ConstantGenerator = "constant";

    private const string Text =
        "<interface type='network'><mac address='52:54:00:3c:90:11'/><source network='default'/><model type='virtio'/>"
        + "<address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></interface>";

    /// <summary>Does it, and prints how many methods had to be compiled for it.</summary>
    public static void RunAndCount(string what)
    {
        var before = JitInfo.GetCompiledMethodCount();
        Run(what);
        Console.WriteLine(JitInfo.GetCompiledMethodCount() - before);
    }

    public static void Run(string what)
    {
        switch (what)
        {
            case Typed:
                ReadTyped();
                break;
            case Round:
                ReadChangeAndWrite();
                break;
            case Reader:
                ReadWithReader();
                break;
            case Document:
                ReadDocument();
                break;
            case SerializerModel:
                ReadWithSerializer();
                break;
            case Generator:
                Generate();
                break;
            case ConstantGenerator:
                GenerateConstant();
                break;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadTyped() => Need(DomainInterface.Parse(Text).Model!.Type);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadChangeAndWrite()
    {
        var nic = DomainInterface.Parse(Text);
        nic.Source = new BridgeSource { Bridge = "br0" };
        nic.Mtu = new Mtu { Size = 9000 };
        Need(nic.ToXml().Contains("<mtu size='9000'/>", StringComparison.Ordinal) ? nic.Model!.Type : null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadWithReader()
    {
        using var reader = XmlReader.Create(new StringReader(Text));
        reader.ReadToFollowing("model");
        Need(reader.GetAttribute("type"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadDocument() => Need(XDocument.Parse(Text).Root!.Element("model")!.Attribute("type")!.Value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadWithSerializer() => Need(Serializer.Read(Text).Model!.Type);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Generate() => SdkCompiler.Run(ColdRun.PrintOurs);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void GenerateConstant() => SdkCompiler.Run(ColdRun.PrintConstant);

    private static void Need(string? result)
    {
        if (result != "virtio")
        {
            throw new InvalidOperationException($"Read '{result}'.");
        }
    }
}
