using System;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>One of two words that have methods of their own in reader and writer, for they are in nearly every document.</summary>
internal sealed class EitherType(string name, string method, string whenTrue, string whenFalse) : SchemaValueType(name, "bool")
{
    public override string? Expected(SchemaNode node, string text) => text == whenTrue || text == whenFalse ? null : $"{whenTrue} or {whenFalse}";

    public override string? Describe(ValueTypeModel type, Func<string, string> code) => $"{code(whenTrue)} or {code(whenFalse)}.";

    public override string Read(ValueTypeModel type, int slot) => $"reader.Read{method}(this, {slot})";

    public override string Writer(ValueTypeModel type) => method;
}
