using System;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A date and time.</summary>
internal sealed class DateTimeType() : FormattedType("dateTime", "global::System.DateTimeOffset", Plumbing + "DateTimeText")
{
    public override string? Describe(ValueTypeModel type, Func<string, string> code) => $"A date and time such as {code("2027-01-31T18:30:00")}, in Coordinated Universal Time, to the second.";
}
