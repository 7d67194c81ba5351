public static class Libvirt
{
    public static string Uri => "qemu:///system";
}
