namespace Libvirt.Xml.Serialization;

/// <summary>What a term of a condition asks of its item.</summary>
internal enum TermTest
{
    /// <summary>Whether it has one of the values: <c>interface@type=user</c>.</summary>
    IsOneOf,

    /// <summary>Whether it has another value, or is absent: <c>interface@type!=user</c>.</summary>
    IsNoneOf,

    /// <summary>Whether it is there: <c>interface/backend</c>.</summary>
    IsPresent,

    /// <summary>Whether it is absent: <c>no interface/backend</c>.</summary>
    IsAbsent,
}
