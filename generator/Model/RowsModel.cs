using Libvirt.Gen.Language;

namespace Libvirt.Gen.Model;

/// <summary>All rows of an item: since when it is there, until when, and since when it may be missing.</summary>
internal sealed record RowsModel(
    EquatableArray<SinceModel> Since, EquatableArray<UntilModel> Until, EquatableArray<OptionalModel> Optional)
{
    public static readonly RowsModel None = new(default, default, default);
}

/// <summary>One since row. Release 0 means undated.</summary>
internal sealed record SinceModel(
    int Release,
    EquatableArray<string> Hypervisors,
    string? Qemu,
    string? HostKernel,
    string? GuestKernel,
    string? When);

/// <summary>One until row: the first release that no longer takes the item, and what happens instead.</summary>
internal sealed record UntilModel(int Release, EquatableArray<string> Hypervisors, string? When, string? Summary);

/// <summary>One row of an item that ceased to be required: the first release that does without it.</summary>
internal sealed record OptionalModel(int Release, EquatableArray<string> Hypervisors, string? When);
