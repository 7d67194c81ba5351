using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>One thing that failed, before it is put into words.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Item">The row of the feature table.</param>
/// <param name="Release">The release of the row that failed.</param>
/// <param name="Known">The hypervisors of that row.</param>
/// <param name="Lacking">The asked hypervisors that lack the item.</param>
internal readonly record struct CompatibilityFinding(
    CompatibilityIssueKind Kind, int Item, int Release, Hypervisor Known, Hypervisor Lacking = Hypervisor.Any)
{
    public CompatibilityIssue ToIssue(LibvirtFeature feature, LibvirtVersion target)
    {
        var release = LibvirtVersion.FromNumber((ulong)Release);
        var name = feature.MemberName is null ? feature.TypeName : feature.TypeName + "." + feature.MemberName;
        var item = $"'{name}' ({feature.Path})";
        return Kind switch
        {
            CompatibilityIssueKind.NeedsNewerLibvirt => new(
                Kind, feature, $"{item} needs libvirt {release}; the target is {target}{AlsoNeeded(feature, release)}")
            {
                RequiredVersion = release,
            },
            CompatibilityIssueKind.Removed => new(
                Kind, feature, $"{item} is not accepted by libvirt from {release} on{WithKnown()}; the target is {target}{Instead(feature, release)}")
            {
                RemovedIn = release,
            },
            CompatibilityIssueKind.Missing => new(
                Kind, feature, $"{item} is required before libvirt {release}{WithKnown()}; the target is {target}")
            {
                RequiredVersion = release,
            },
            _ => new(
                Kind, feature, $"{item} is for {Hypervisors.Describe(Known)} only; the target is {Hypervisors.Describe(Lacking)}")
            {
                Hypervisors = Lacking,
            },
        };
    }

    private string WithKnown() => Known == Hypervisor.Any ? "" : " with " + Hypervisors.Describe(Known);

    private string Instead(LibvirtFeature feature, LibvirtVersion release)
    {
        foreach (var row in feature.Removals)
        {
            if (row.Release == release && row.Hypervisors == Known && row.Summary.Length > 0)
            {
                return ". " + row.Summary;
            }
        }

        return "";
    }

    private string AlsoNeeded(LibvirtFeature feature, LibvirtVersion release)
    {
        foreach (var row in feature.Conditions)
        {
            if (row.Release == release && row.Hypervisors == Known)
            {
                return AlsoNeeded(row);
            }
        }

        return "";
    }

    private static string AlsoNeeded(LibvirtFeatureCondition row)
    {
        var text = new StringBuilder();
        Append(row.MinimumQemu, "QEMU ");
        Append(row.MinimumHostKernel, "a host with Linux ");
        Append(row.MinimumGuestKernel, "a guest with Linux ");
        return text.ToString();

        void Append(string? minimum, string what)
        {
            if (minimum is not null)
            {
                text.Append(text.Length == 0 ? "; it also needs " : " and ").Append(what).Append(minimum);
            }
        }
    }
}
