#if OLD
using Libvirt.Xml;

namespace Gate;

public static class Old
{
    public static void Assign(Driver driver) => driver.Name = DriverName.Kvm;

    public static void AssignWhereThatIsKnown(Driver driver, LibvirtVersion host)
    {
        if (host < new LibvirtVersion(5, 7, 0))
            driver.Name = DriverName.Kvm;
    }
}
#endif
