using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>What every root can be asked, for one whose class is not known when this is compiled.</summary>
internal static class RootCalls
{
    public static string ToXml(this LibvirtElement root) => (string)Call(root, "ToXml")!;

    public static void Save(this LibvirtElement root, Stream stream) => Call(root, "Save", (typeof(Stream), stream));

    public static void Save(this LibvirtElement root, TextWriter writer) => Call(root, "Save", (typeof(TextWriter), writer));

    public static IReadOnlyList<UnrecognizedItem> GetUnrecognized(this LibvirtElement root) => (IReadOnlyList<UnrecognizedItem>)Call(root, "GetUnrecognized")!;

    public static LibvirtVersion GetMinimumVersion(this LibvirtElement root) => (LibvirtVersion)Call(root, "GetMinimumVersion")!;

    public static IReadOnlyList<CompatibilityIssue> CheckCompatibility(this LibvirtElement root, LibvirtVersion target, Hypervisor hypervisor = Hypervisor.Any) =>
        (IReadOnlyList<CompatibilityIssue>)Call(root, "CheckCompatibility", (typeof(LibvirtVersion), target), (typeof(Hypervisor), hypervisor))!;

    internal static object? Call(object root, string method, params (Type Type, object Value)[] arguments) =>
        root.GetType().GetMethod(method, arguments.Select(argument => argument.Type).ToArray())!
            .Invoke(root, BindingFlags.DoNotWrapExceptions, null, arguments.Select(argument => argument.Value).ToArray(), null);
}
