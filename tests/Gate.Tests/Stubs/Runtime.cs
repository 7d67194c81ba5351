// What the gate reads of the runtime library, by hand.
namespace Libvirt.Xml
{
    using System;

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    public sealed class LibvirtSinceAttribute : Attribute
    {
        public LibvirtSinceAttribute(int major, int minor, int release) { }
        public string? Hypervisors { get; set; }
        public string? When { get; set; }
        public string? Qemu { get; set; }
        public string? HostKernel { get; set; }
        public string? GuestKernel { get; set; }
    }

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    public sealed class LibvirtUntilAttribute : Attribute
    {
        public LibvirtUntilAttribute(int major, int minor, int release) { }
        public string? Hypervisors { get; set; }
        public string? When { get; set; }
        public string? Summary { get; set; }
    }

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    public sealed class LibvirtItemAttribute : Attribute
    {
        public LibvirtItemAttribute(string path) { }
    }

    [AttributeUsage(AttributeTargets.Property, Inherited = false)]
    public sealed class LibvirtKnownValuesAttribute : Attribute
    {
        public LibvirtKnownValuesAttribute(Type type) { }
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
    public sealed class LibvirtVersionGuardAttribute : Attribute
    {
        public LibvirtVersionGuardAttribute() { }
        public LibvirtVersionGuardAttribute(int major, int minor, int release) { }
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
    public sealed class LibvirtHypervisorGuardAttribute : Attribute
    {
        public LibvirtHypervisorGuardAttribute() { }
        public LibvirtHypervisorGuardAttribute(Hypervisor hypervisors) { }
    }

    [Flags]
    public enum Hypervisor { Any = 0, Qemu = 1, Kvm = 2, Xen = 4, Lxc = 8, Bhyve = 1024 }

    public readonly struct LibvirtVersion : IComparable<LibvirtVersion>, IEquatable<LibvirtVersion>
    {
        private readonly int _number;
        public LibvirtVersion(int major, int minor, int release) => _number = (major * 1000000) + (minor * 1000) + release;
        public int Major => _number / 1000000;
        public int Minor => _number / 1000 % 1000;
        public int Release => _number % 1000;
        public static LibvirtVersion Parse(string text) => default;
        public static bool TryParse(string? text, out LibvirtVersion version) { version = default; return false; }
        public static LibvirtVersion FromNumber(ulong number) => default;
        public ulong ToNumber() => (ulong)_number;
        public bool IsAtLeast(LibvirtVersion other) => this >= other;
        public int CompareTo(LibvirtVersion other) => _number.CompareTo(other._number);
        public bool Equals(LibvirtVersion other) => _number == other._number;
        public override bool Equals(object? obj) => obj is LibvirtVersion other && Equals(other);
        public override int GetHashCode() => _number;
        public static bool operator ==(LibvirtVersion a, LibvirtVersion b) => a._number == b._number;
        public static bool operator !=(LibvirtVersion a, LibvirtVersion b) => a._number != b._number;
        public static bool operator <(LibvirtVersion a, LibvirtVersion b) => a._number < b._number;
        public static bool operator <=(LibvirtVersion a, LibvirtVersion b) => a._number <= b._number;
        public static bool operator >(LibvirtVersion a, LibvirtVersion b) => a._number > b._number;
        public static bool operator >=(LibvirtVersion a, LibvirtVersion b) => a._number >= b._number;
    }

    public abstract class LibvirtElement { }
}
