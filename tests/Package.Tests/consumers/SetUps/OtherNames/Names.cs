namespace Libvirt
{
    public class System
    {
    }

    public class Foo
    {
    }
}

namespace Libvirt.Xml
{
    public class Array
    {
    }

    public class String
    {
    }
}

namespace OtherNames.Libvirt
{
    public class Xml
    {
    }
}
