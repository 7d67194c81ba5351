using System;
using Libvirt.Xml;

namespace CSharp9
{
    /// <summary>Changes network cards.</summary>
    public static class Nics
    {
        /// <summary>Sets the size of the largest packet.</summary>
        /// <param name="nic">The card.</param>
        /// <param name="size">The size in bytes.</param>
        public static void SetMtu(DomainInterface nic, uint size)
        {
            ArgumentNullException.ThrowIfNull(nic);
            nic.Mtu = new Mtu { Size = size };
        }
    }
}
