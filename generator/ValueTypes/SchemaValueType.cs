using System;
using System.Collections.Generic;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>
/// A type that the schema can give to an attribute or a text: all that the generator knows of it. Each has a file here, and is in the list of
/// <see cref="SchemaValueTypes"/>.
/// </summary>
/// <param name="name">How the schema calls it.</param>
/// <param name="csharp">The C# type without its question mark.</param>
internal abstract class SchemaValueType(string name, string csharp)
{
    protected const string Runtime = "global::Libvirt.Xml.";
    protected const string Plumbing = Runtime + "Serialization.";

    public string Name { get; } = name;

    public string CSharp { get; } = csharp;

    /// <summary>The facts that it takes, of those that speak of values alone.</summary>
    public virtual IReadOnlyList<string> Facts => [];

    /// <summary>Whether its values are listed in the schema, by the item or by an enumeration.</summary>
    public virtual bool HasListedValues => false;

    /// <summary>Whether a property of it names the class that has the known values.</summary>
    public virtual bool HasKnownValues => false;

    /// <summary>What of the facts does not go together, and what is expected instead; null when all is well.</summary>
    public virtual (string Fact, string Expected)? Problem(SchemaNode node) => null;

    /// <summary>What the schema says of a value. One with listed values is made where their places are known.</summary>
    public virtual ValueTypeModel Bind(SchemaNode node) => new(Name, CSharp);

    /// <summary>
    /// What is expected instead of a text that the schema states, in a condition or as a default; null when it is a value in its usual form. Any
    /// other text would never be equal to what stands in a document.
    /// </summary>
    public virtual string? Expected(SchemaNode node, string text) => null;

    /// <summary>What a value may be, as a sentence of documentation; null when there is nothing to say.</summary>
    /// <param name="type">The bound type.</param>
    /// <param name="code">Makes markup of a text that stands in the XML.</param>
    public virtual string? Describe(ValueTypeModel type, Func<string, string> code) => null;

    /// <summary>The call that reads a value of the current attribute or text.</summary>
    public abstract string Read(ValueTypeModel type, int slot);

    /// <summary>The method of <c>XmlValue</c> that makes a text of a value; an attribute's has the same name and <c>Attribute</c> behind it.</summary>
    public abstract string Writer(ValueTypeModel type);

    /// <summary>What the writing methods are given of a field.</summary>
    public virtual string Argument(ValueTypeModel type, string field) => field;
}
