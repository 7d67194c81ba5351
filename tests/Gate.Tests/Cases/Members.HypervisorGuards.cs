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
//- two checks of one parameter [hypervisor qemu,xen]
void M(Hypervisor h, DomainInterface x) { if (h == Hypervisor.Lxc) return; if (h == Hypervisor.Qemu) x.Trust = true; else x.Trust = true; } // warn xen
//- own guard that is awaited [hypervisor qemu,xen]
[LibvirtHypervisorGuard(Hypervisor.Qemu)] static async Task<bool> IsQemu() { await Task.Yield(); return U.Other(); }
async Task M(DomainInterface x) { if (await IsQemu()) x.Trust = true; else x.Trust = true; } // warn xen
//- own guard that throws, awaited [hypervisor qemu,xen]
[LibvirtHypervisorGuard(Hypervisor.Qemu)] static async Task OnlyQemu() { await Task.Yield(); }
async Task M(DomainInterface x) { await OnlyQemu().ConfigureAwait(false); x.Trust = true; }
//- own guard in a delegate [hypervisor qemu,xen]
[LibvirtHypervisorGuard(Hypervisor.Qemu)] static Func<bool> IsQemu = U.Other;
void M(DomainInterface x) { if (IsQemu()) x.Trust = true; }
//- own guard that an interface declares [hypervisor qemu,xen]
interface IHost { [LibvirtHypervisorGuard(Hypervisor.Qemu)] bool IsQemu(); }
sealed class Host : IHost { public bool IsQemu() => U.Other(); }
void M(Host h, DomainInterface x) { if (h.IsQemu()) x.Trust = true; else x.Trust = true; } // warn xen
//- own guard that is overridden [hypervisor qemu,xen]
class Host { [LibvirtHypervisorGuard] public virtual bool Drives(Hypervisor h) => U.Other(); }
sealed class Local : Host { public override bool Drives(Hypervisor h) => U.Other(); }
void M(Local l, DomainInterface x) { if (l.Drives(Hypervisor.Qemu)) x.Trust = true; else x.Trust = true; } // warn xen
//- guard of what a local names [hypervisor qemu,xen]
void M(Connection c, DomainInterface x) { var ours = Hypervisor.Qemu; if (c.Drives(ours)) x.Trust = true; }
//- own guard of a release as a local function
void M(DomainInterface x) { if (IsModern()) x.Teaming = new Teaming(); [LibvirtVersionGuard(6, 1, 0)] bool IsModern() => U.Other(); }
//- guard of a hypervisor and a release [hypervisor qemu,xen]
[LibvirtHypervisorGuard(Hypervisor.Qemu), LibvirtVersionGuard(6, 1, 0)] static bool CanTeam => U.Other();
void M(DomainInterface x) { if (CanTeam) { x.Trust = true; x.Teaming = new Teaming(); } }
