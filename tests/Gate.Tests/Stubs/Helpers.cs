// What users' own code around the cases looks like.
#nullable disable
using System;
using System.Diagnostics.CodeAnalysis;
using System.Collections.Generic;
using Libvirt.Xml;

public static class V
{
    private const int Major = 6;

    public static readonly LibvirtVersion V550 = new LibvirtVersion(5, 5, 0);
    public static readonly LibvirtVersion V600 = new LibvirtVersion(6, 0, 0);
    public static readonly LibvirtVersion V610 = new(6, 1, 0);
    public static readonly LibvirtVersion V611 = new(Major, 1, 1);
    public static LibvirtVersion V700 { get; } = new LibvirtVersion(7, 0, 0);
    public static LibvirtVersion V630 => LibvirtVersion.Parse("6.3.0");
    public static LibvirtVersion V800 { get { return new LibvirtVersion(8, 0, 0); } }
    public static readonly LibvirtVersion Unknown = Compute();

    [LibvirtVersionGuard(6, 1, 0)]
    public static readonly LibvirtVersion Named = Compute();

    private static LibvirtVersion Compute() => default;
}

public class Connection
{
    public LibvirtVersion Version { get; set; }
    public LibvirtVersion? Perhaps { get; set; }
    public Hypervisor Hypervisor { get; set; }
    public Hypervisor? PerhapsHypervisor { get; set; }
    public DomainInterface Interface { get; set; }

    [LibvirtVersionGuard(6, 1, 0)]
    public bool HasTeaming => Version >= V.V610;

    [LibvirtVersionGuard(6, 1, 0)]
    public bool KnowsTeaming() => Version >= V.V610;

    [LibvirtVersionGuard(6, 1, 0)]
    public static bool Modern;

    [LibvirtVersionGuard]
    public bool Supports(LibvirtVersion version) => Version >= version;

    [LibvirtVersionGuard(6, 1, 0)]
    public void RequireTeaming() { }

    [LibvirtVersionGuard]
    public void Demand(LibvirtVersion version) { }

    public void RequireAtLeast(LibvirtVersion version) { }

    [LibvirtHypervisorGuard(Hypervisor.Xen)]
    public bool IsXen => Hypervisor == Hypervisor.Xen;

    [LibvirtHypervisorGuard(Hypervisor.Qemu | Hypervisor.Kvm)]
    public bool IsQemu() => (Hypervisor & (Hypervisor.Qemu | Hypervisor.Kvm)) != 0;

    [LibvirtHypervisorGuard(Hypervisor.Lxc)]
    public static bool ForContainers;

    [LibvirtHypervisorGuard]
    public bool Drives(Hypervisor hypervisors) => (Hypervisor & hypervisors) != 0;

    [LibvirtHypervisorGuard(Hypervisor.Xen)]
    public void RequireXen() { if (!IsXen) throw new NotSupportedException(); }

    [LibvirtHypervisorGuard]
    public Connection Only(Hypervisor hypervisors) => Drives(hypervisors) ? this : throw new NotSupportedException();

    public bool IsNice => true;

    public IDisposable Open() => null;
}

public static class U
{
    public static bool Other() => false;
    public static T Use<T>(T value) => value;
    public static void Run(Action action) => action();
    public static T Get<T>(Func<T> make) => make();
    public static void Ref<T>(ref T value) { }
    public static void Out<T>(out T value) => value = default;
    [DoesNotReturn] public static void Fail() => throw new Exception();
    public static void Check([DoesNotReturnIf(false)] bool condition) { }
    public static void Reject([DoesNotReturnIf(true)] bool condition) { }
    public static int Addresses<T>(this IList<T> list) => list.Count;
    public static void AddAll<T>(this IList<T> list, IEnumerable<T> more) { }
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class TagAttribute : Attribute
{
    public TagAttribute(params object[] values) { }
    public object Value { get; set; }
}

public class OldApi
{
    [LibvirtSince(6, 1, 0)]
    public static void Modern() { }

    [LibvirtSince(6, 1, 0)]
    public static int Make() => 1;

    public int Both { [LibvirtSince(6, 1, 0)] get; [LibvirtSince(7, 0, 0)] set; }

    [LibvirtSince(6, 1, 0)]
    public int Marked { get; set; }

    [LibvirtSince(6, 1, 0)]
    public event Action Changed { add { } remove { } }

    [LibvirtSince(6, 1, 0)]
    public int Field;

    public OldApi() { }

    [LibvirtSince(6, 1, 0)]
    public OldApi(int number) { }
}

[LibvirtSince(6, 1, 0)]
public class NewApi
{
    public const int Number = 1;
    public static void Static() { }
    public void Instance() { }
    public class Inner { }
}

public static class Assert
{
    public static void Equal<T>(T expected, T actual) { }
}

public sealed class Assertions<T>
{
    public void Be(T expected) { }
}

public static class Shouldly
{
    public static Assertions<T> Should<T>(this T value) => new Assertions<T>();
    public static void ShouldBe<T>(this T value, T expected) { }
}

public static class Output
{
    public static readonly System.Text.StringBuilder Text = new();
    public static void Write(string line) => Text.Append(line).Append('\n');
}
