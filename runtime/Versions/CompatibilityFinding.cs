using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>One failed requirement, before it is put into words.</summary>
internal readonly record struct CompatibilityFinding(int Item, int Release, Hypervisor Known, Hypervisor Missing)
{
    public CompatibilityIssue ToIssue(LibvirtFeature feature, LibvirtVersion target) => Missing == Hypervisor.Any
        ? new(feature, LibvirtVersion.FromNumber((ulong)Release), Hypervisor.Any, VersionMessage(feature, target))
        : new(feature, null, Missing, HypervisorMessage(feature));

    private static string Name(LibvirtFeature feature) =>
        feature.MemberName is null ? feature.TypeName : feature.TypeName + "." + feature.MemberName;

    private string VersionMessage(LibvirtFeature feature, LibvirtVersion target)
    {
        LibvirtVersion needed = LibvirtVersion.FromNumber((ulong)Release);
        string message = $"'{Name(feature)}' ({feature.Path}) needs libvirt {needed}; the target is {target}";
        foreach (LibvirtFeatureCondition row in feature.Conditions)
        {
            if (row.Release == needed && row.Hypervisors == Known)
                return message + AlsoNeeded(row);
        }

        return message;
    }

    private string HypervisorMessage(LibvirtFeature feature) =>
        $"'{Name(feature)}' ({feature.Path}) is for {Hypervisors.Describe(Known)} only; the target is {Hypervisors.Describe(Missing)}";

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
                text.Append(text.Length == 0 ? "; it also needs " : " and ").Append(what).Append(minimum);
        }
    }
}
