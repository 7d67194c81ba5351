using System;

namespace Libvirt.Xml;

/// <summary>Marks an emitted text member with the class whose constants are its known values. Others are allowed too.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class LibvirtKnownValuesAttribute : Attribute
{
    /// <summary>Names the class that holds the constants.</summary>
    public LibvirtKnownValuesAttribute(Type values) => Values = values;

    /// <summary>The class that holds the constants.</summary>
    public Type Values { get; }
}
