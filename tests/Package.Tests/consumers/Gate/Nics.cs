using Libvirt.Xml;

namespace Gate;

public static class Nics
{
    public static void Team(DomainInterface nic) => nic.Teaming = new Teaming { Type = TeamingType.Persistent };

    public static bool HasTeam(DomainInterface nic) => nic.Teaming is not null;

    public static void Disband(DomainInterface nic) => nic.Teaming = null;
}
