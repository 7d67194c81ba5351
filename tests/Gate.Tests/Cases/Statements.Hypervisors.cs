//- no hypervisor, the earliest alternative [target 1.0.0]
x.Trust = true; // warn 2.0.0
//- the hypervisor's own row [hypervisor lxc]
x.Trust = true; // warn 7.5.0
//- another hypervisor's row [hypervisor qemu]
x.Trust = true;
//- another hypervisor's row, too new [hypervisor qemu] [target 1.0.0]
x.Trust = true; // warn 2.0.0
//- kvm is qemu's driver [hypervisor kvm]
x.Trust = true;
//- several hypervisors, the latest counts [hypervisor qemu, lxc]
x.Trust = true; // warn 7.5.0
//- a hypervisor that lacks it [hypervisor xen]
x.Trust = true; // warn xen
//- one of several lacks it [hypervisor qemu,xen]
x.Trust = true; // warn xen
//- two of several lack it [hypervisor qemu,xen,bhyve]
x.Trust = true; // warn xen,bhyve
//- lacking and too new [hypervisor lxc,xen]
x.Trust = true; // warn 7.5.0 xen
//- a guard does not bring it [hypervisor xen]
if (v >= V.V800) x.Trust = true; // warn xen
//- without any target version [hypervisor xen] [target ]
x.Trust = true; x.Teaming = new Teaming(); // warn xen
//- null writes nothing [hypervisor xen]
x.Trust = null;
//- unreachable [hypervisor xen]
if (false) x.Trust = true;
//- reading [hypervisor xen]
U.Use(x.Trust);
//- an old item of one hypervisor [hypervisor qemu]
x.Mac.Type = MacType.Lxc; // warn qemu
//- an old item of that hypervisor [hypervisor lxc]
x.Mac.Type = MacType.Lxc;
//- comparing [hypervisor qemu]
if (x.Mac.Type == MacType.Lxc) { }
//- a row for all and a row for one [hypervisor qemu]
x.Everywhere = true; // warn 6.6.0
//- a row for all and a row for this one [hypervisor xen]
x.Everywhere = true; // warn 7.7.0
//- a row for all and a row for one of several [hypervisor xen,qemu]
x.Everywhere = true; // warn 7.7.0
//- rows that name none are for all [hypervisor bhyve]
x.Teaming = new Teaming(); // warn 6.1.0
//- undated items are for all [hypervisor bhyve]
x.Driver = new Driver { Name = DriverName.Qemu };
//- unknown hypervisors are another rule's business [hypervisor hal9000]
x.Trust = true;
//- hypervisors in capitals [hypervisor QEMU]
x.Mac.Type = MacType.Lxc; // warn qemu
//- in an initializer [hypervisor qemu]
var i = new DomainInterface { Guest = "eth0", Mac = { Type = MacType.Lxc } }; // warn qemu qemu
//- a folder's hypervisor [folderHypervisor xen]
x.Trust = true; // warn xen
//- a folder's hypervisor has it [folderHypervisor qemu]
x.Trust = true;
//- a folder's hypervisors, the latest counts [folderHypervisor qemu, lxc]
x.Trust = true; // warn 7.5.0
//- a folder's hypervisor instead of the project's [hypervisor xen] [folderHypervisor qemu]
x.Trust = true;
//- a folder's hypervisor instead of the project's, which has it [hypervisor qemu] [folderHypervisor xen]
x.Trust = true; // warn xen
//- a folder's hypervisor beside the project's release [target 6.5.0] [folderHypervisor lxc]
x.Guest = "eth0"; // warn 6.6.0
//- a folder's hypervisor and release [folder 6.6.0] [folderHypervisor lxc]
x.Guest = "eth0";
//- a folder's release beside the project's hypervisor [folder 1.0.0] [hypervisor qemu]
x.Trust = true; // warn 2.0.0
//- a folder's hypervisor where the project names nothing [target ] [folderHypervisor xen]
x.Trust = true; x.Teaming = new Teaming(); // warn xen
//- a folder's unknown hypervisor is another rule's business [hypervisor xen] [folderHypervisor hal9000]
x.Trust = true; // warn xen
//- a folder's hypervisor in capitals [folderHypervisor LXC]
x.Trust = true; // warn 7.5.0
//- a folder's empty hypervisor is none [hypervisor xen] [folderHypervisor ]
x.Trust = true; // warn xen
