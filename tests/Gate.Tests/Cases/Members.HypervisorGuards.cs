//- guard parameter [hypervisor qemu,xen]
void M([LibvirtHypervisorGuard(Hypervisor.Qemu)] bool isQemu, DomainInterface x) { if (isQemu) x.Trust = true; else x.Trust = true; } // warn xen
//- guard parameter that is assigned [hypervisor qemu,xen]
void M([LibvirtHypervisorGuard(Hypervisor.Qemu)] bool isQemu, DomainInterface x) { isQemu = U.Other(); if (isQemu) x.Trust = true; } // warn xen
//- guard parameter that a lambda assigns [hypervisor qemu,xen]
void M([LibvirtHypervisorGuard(Hypervisor.Qemu)] bool isQemu, DomainInterface x) { U.Run(() => isQemu = true); if (isQemu) x.Trust = true; } // warn xen
//- guard parameter inside a lambda [hypervisor qemu,xen]
void M([LibvirtHypervisorGuard(Hypervisor.Qemu)] bool isQemu, DomainInterface x) { U.Run(() => { if (isQemu) x.Trust = true; }); }
//- guard parameter of a local function [hypervisor qemu,xen]
void M(DomainInterface x) { L(true); void L([LibvirtHypervisorGuard(Hypervisor.Qemu)] bool isQemu) { if (isQemu) x.Trust = true; x.Trust = true; } } // warn xen
//- guard parameter of a constructor [hypervisor qemu,xen]
Case([LibvirtHypervisorGuard(Hypervisor.Qemu)] bool isQemu, DomainInterface x) { if (!isQemu) return; x.Trust = true; }
//- plain parameter [hypervisor qemu,xen]
void M(bool isQemu, DomainInterface x) { if (isQemu) x.Trust = true; } // warn xen
//- guard parameter that is no bool [hypervisor qemu,xen]
void M([LibvirtHypervisorGuard(Hypervisor.Qemu)] int isQemu, DomainInterface x) { if (isQemu > 0) x.Trust = true; } // warn xen
//- own guard property [hypervisor qemu,xen]
[LibvirtHypervisorGuard(Hypervisor.Qemu)] static bool IsQemu { get; set; }
void M(DomainInterface x) { if (IsQemu) x.Trust = true; else x.Trust = true; } // warn xen
//- own guard field [hypervisor qemu,xen]
[LibvirtHypervisorGuard(Hypervisor.Qemu | Hypervisor.Kvm)] readonly bool _isQemu;
void M(DomainInterface x) { if (!_isQemu) return; x.Trust = true; }
//- own guard named by its argument [hypervisor qemu,xen]
[LibvirtHypervisorGuard(hypervisors: Hypervisor.Qemu)] static bool IsQemu() => U.Other();
void M(DomainInterface x) { if (IsQemu()) x.Trust = true; }
//- own guard as a local function [hypervisor qemu,xen]
void M(DomainInterface x) { if (IsQemu()) x.Trust = true; [LibvirtHypervisorGuard(Hypervisor.Qemu)] bool IsQemu() => U.Other(); }
//- own guard in an extension [hypervisor qemu,xen]
void M(Connection c, DomainInterface x) { if (c.IsLinux()) x.Trust = true; else x.Trust = true; } } static class Extensions { [LibvirtHypervisorGuard(Hypervisor.Qemu | Hypervisor.Lxc)] public static bool IsLinux(this Connection c) => c.Hypervisor != Hypervisor.Xen; // warn xen
//- own guard without the attribute [hypervisor qemu,xen]
static bool IsQemu() => U.Other();
void M(DomainInterface x) { if (IsQemu()) x.Trust = true; } // warn xen
//- own attribute of the same name [hypervisor qemu,xen]
[Own.LibvirtHypervisorGuard] static bool IsQemu() => U.Other();
void M(DomainInterface x) { if (IsQemu()) x.Trust = true; } } namespace Own { class LibvirtHypervisorGuardAttribute : Attribute { } // warn xen
//- own enum of the same name [hypervisor qemu,xen]
void M(Own.Hypervisor h, DomainInterface x) { if (h == Own.Hypervisor.Qemu) x.Trust = true; } } namespace Own { enum Hypervisor { Any, Qemu } // warn xen
