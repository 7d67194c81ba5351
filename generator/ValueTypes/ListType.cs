using System;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>Words with blanks between them.</summary>
internal sealed class ListType() : FormattedType("list", Runtime + "WordList", Runtime + "WordList")
{
    public override string? Describe(ValueTypeModel type, Func<string, string> code) => "Words with blanks between them.";
}
