using System;
using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
#endif

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Says how serializers of other formats carry an emitted class: with a converter, as its XML in one string; without one not at all, for
/// what they saw of it would be its members alone. System.Text.Json finds the attribute on the very class only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class)]
#if NET8_0_OR_GREATER
public sealed class LibvirtJsonAttribute : JsonConverterAttribute
{
    /// <summary>Of a class that is carried with what it stands in, not alone.</summary>
    public LibvirtJsonAttribute()
        : base(typeof(PartJsonConverter))
    {
    }

    /// <summary>Of a class whose XML is a document.</summary>
    /// <param name="xmlTextConverter">The emitted <see cref="XmlTextConverter{T}"/>.</param>
    public LibvirtJsonAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type xmlTextConverter)
        : base(xmlTextConverter)
    {
    }
}
#else
public sealed class LibvirtJsonAttribute : Attribute
{
    /// <summary>Of a class that is carried with what it stands in, not alone.</summary>
    public LibvirtJsonAttribute()
    {
    }

    /// <summary>Of a class whose XML is a document.</summary>
    /// <param name="xmlTextConverter">The emitted <see cref="XmlTextConverter{T}"/>.</param>
    public LibvirtJsonAttribute(Type xmlTextConverter) => ConverterType = xmlTextConverter;

    internal Type? ConverterType { get; }
}
#endif
