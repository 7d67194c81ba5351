//- equal, where one of two lacks it [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Qemu) x.Trust = true; else x.Trust = true; // warn xen
//- equal, the other way round [hypervisor qemu,xen]
if (Hypervisor.Qemu == c.Hypervisor) x.Trust = true;
x.Trust = true; // warn xen
//- equal to one that lacks it [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Xen) x.Trust = true; // warn xen
else x.Trust = true;
//- not equal [hypervisor qemu,xen]
if (c.Hypervisor != Hypervisor.Xen) x.Trust = true;
else x.Trust = true; // warn xen
//- not equal to another one [hypervisor qemu,xen]
if (c.Hypervisor != Hypervisor.Qemu) x.Trust = true; // warn xen
//- early return [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Xen) return;
x.Trust = true;
//- early throw [hypervisor qemu,xen]
if (c.Hypervisor != Hypervisor.Qemu) throw new Exception();
x.Trust = true;
//- early return of the wrong one [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Qemu) return;
x.Trust = true; // warn xen
//- a hypervisor outside the target [hypervisor xen]
if (c.Hypervisor == Hypervisor.Lxc) x.Trust = true;
//- all of the target ruled out one by one [hypervisor xen,bhyve]
if (c.Hypervisor == Hypervisor.Xen || c.Hypervisor == Hypervisor.Bhyve) return;
x.Trust = true;
//- one of two ruled out [hypervisor xen,bhyve]
if (c.Hypervisor == Hypervisor.Xen) return;
x.Trust = true; // warn bhyve
//- either of two that have it [hypervisor qemu,lxc,xen] [target 8.0.0]
if (c.Hypervisor == Hypervisor.Qemu || c.Hypervisor == Hypervisor.Lxc) x.Trust = true; else x.Trust = true; // warn xen
//- either of two, one of which lacks it [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Qemu || c.Hypervisor == Hypervisor.Xen) x.Trust = true; // warn xen
//- and something else [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Qemu && other) x.Trust = true;
//- or something else [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Qemu || other) x.Trust = true; // warn xen
//- negated [hypervisor qemu,xen]
if (!(c.Hypervisor == Hypervisor.Xen)) x.Trust = true;
//- is [hypervisor qemu,xen]
if (c.Hypervisor is Hypervisor.Qemu) x.Trust = true; else x.Trust = true; // warn xen
//- is one or another [hypervisor qemu,kvm,xen]
if (c.Hypervisor is Hypervisor.Qemu or Hypervisor.Kvm) x.Trust = true; else x.Trust = true; // warn xen
//- is not [hypervisor qemu,xen]
if (c.Hypervisor is not Hypervisor.Xen) x.Trust = true;
else x.Trust = true; // warn xen
//- is not one or another [hypervisor qemu,xen,bhyve]
if (c.Hypervisor is not (Hypervisor.Xen or Hypervisor.Bhyve)) x.Trust = true;
//- property pattern [hypervisor qemu,xen]
if (c is { Hypervisor: Hypervisor.Qemu }) x.Trust = true; else x.Trust = true; // warn xen
//- property pattern beside another [hypervisor qemu,xen]
if (c is { IsNice: true, Hypervisor: Hypervisor.Qemu or Hypervisor.Kvm }) x.Trust = true;
//- pattern with a negation in it [hypervisor qemu,xen]
if (c is { Hypervisor: not Hypervisor.Xen }) x.Trust = true;
//- switch statement [hypervisor qemu,xen]
switch (c.Hypervisor)
{
    case Hypervisor.Qemu:
    case Hypervisor.Kvm:
        x.Trust = true;
        break;
    case Hypervisor.Xen:
        x.Trust = true; // warn xen
        break;
    default:
        x.Trust = true;
        break;
}
//- switch statement, default [hypervisor qemu,xen]
switch (c.Hypervisor) { case Hypervisor.Qemu: break; default: x.Trust = true; break; } // warn xen
//- switch statement with a pattern [hypervisor qemu,xen]
switch (c.Hypervisor) { case Hypervisor.Qemu or Hypervisor.Kvm when other: x.Trust = true; break; }
//- switch expression [hypervisor qemu,xen]
x.Trust = c.Hypervisor switch { Hypervisor.Qemu => true, _ => null };
//- switch expression, the rest [hypervisor qemu,xen]
x.Trust = c.Hypervisor switch { Hypervisor.Qemu => null, _ => true }; // warn xen
//- switch expression, the rest after the one that lacks it [hypervisor qemu,xen]
x.Trust = c.Hypervisor switch { Hypervisor.Xen => null, _ => true };
//- conditional expression [hypervisor qemu,xen]
x.Trust = c.Hypervisor == Hypervisor.Qemu ? true : null;
//- local [hypervisor qemu,xen]
var isQemu = c.Hypervisor == Hypervisor.Qemu;
if (isQemu) x.Trust = true; else x.Trust = true; // warn xen
//- local, negated [hypervisor qemu,xen]
var isXen = c.Hypervisor is Hypervisor.Xen;
if (!isXen) x.Trust = true;
//- local that is assigned again [hypervisor qemu,xen]
var isQemu = c.Hypervisor == Hypervisor.Qemu;
isQemu = other;
if (isQemu) x.Trust = true; // warn xen
//- hypervisor in a local [hypervisor qemu,xen]
var h = c.Hypervisor;
if (h == Hypervisor.Qemu) x.Trust = true;
//- named by a constant [hypervisor qemu,xen]
const Hypervisor ours = Hypervisor.Qemu;
if (c.Hypervisor == ours) x.Trust = true;
//- two constants tell nothing [hypervisor qemu,xen]
const Hypervisor ours = Hypervisor.Qemu;
var theirs = Hypervisor.Qemu;
if (Enum.IsDefined(ours) && theirs.HasFlag(c.Hypervisor & ours)) x.Trust = true; // warn xen
//- two hypervisors that nobody names [hypervisor qemu,xen]
if (c.Hypervisor == (Hypervisor)any) x.Trust = true; // warn xen
//- any hypervisor tells nothing [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Any) x.Trust = true; else x.Trust = true; // warn xen xen
//- HasFlag [hypervisor qemu,xen]
if (c.Hypervisor.HasFlag(Hypervisor.Qemu)) x.Trust = true; else x.Trust = true; // warn xen
//- HasFlag, negated [hypervisor qemu,xen]
if (!c.Hypervisor.HasFlag(Hypervisor.Xen)) x.Trust = true;
//- HasFlag of a set [hypervisor qemu,kvm,xen]
if ((Hypervisor.Qemu | Hypervisor.Kvm).HasFlag(c.Hypervisor)) x.Trust = true; else x.Trust = true; // warn xen
//- HasFlag of several is not so, which tells nothing [hypervisor xen]
if (!c.Hypervisor.HasFlag(Hypervisor.Xen | Hypervisor.Bhyve)) x.Trust = true; // warn xen
//- masked [hypervisor qemu,kvm,xen]
if ((c.Hypervisor & (Hypervisor.Qemu | Hypervisor.Kvm)) != 0) x.Trust = true; else x.Trust = true; // warn xen
//- masked, compared with none [hypervisor qemu,xen]
if ((c.Hypervisor & Hypervisor.Xen) == Hypervisor.Any) x.Trust = true;
else x.Trust = true; // warn xen
//- masked, compared with the mask [hypervisor qemu,xen]
if ((Hypervisor.Qemu & c.Hypervisor) == Hypervisor.Qemu) x.Trust = true; else x.Trust = true; // warn xen
//- masked, compared with a part of the mask [hypervisor qemu,xen]
if ((c.Hypervisor & (Hypervisor.Qemu | Hypervisor.Xen)) == Hypervisor.Qemu) x.Trust = true; // warn xen
//- Equals [hypervisor qemu,xen]
if (c.Hypervisor.Equals(Hypervisor.Qemu)) x.Trust = true; else x.Trust = true; // warn xen
//- perhaps a hypervisor [hypervisor qemu,xen]
if (c.PerhapsHypervisor == Hypervisor.Qemu) x.Trust = true; else x.Trust = true; // warn xen
//- perhaps a hypervisor, and not that one [hypervisor qemu,xen]
if (c.PerhapsHypervisor != Hypervisor.Xen) x.Trust = true; // warn xen
//- perhaps a hypervisor, by pattern [hypervisor qemu,xen]
if (c.PerhapsHypervisor is Hypervisor.Qemu or Hypervisor.Kvm) x.Trust = true;
//- perhaps a hypervisor, masked [hypervisor qemu,xen]
if ((c.PerhapsHypervisor & Hypervisor.Qemu) != 0) x.Trust = true; // warn xen
//- guard property [hypervisor qemu,xen]
if (c.IsXen) x.Mac.Type = MacType.Lxc; else x.Trust = true; // warn xen xen
//- guard property for what only it has [hypervisor qemu,lxc]
if (Connection.ForContainers) x.Mac.Type = MacType.Lxc; else x.Mac.Type = MacType.Lxc; // warn qemu
//- guard method [hypervisor qemu,xen]
if (c.IsQemu()) x.Trust = true; else x.Trust = true; // warn xen
//- guard that says no has not said that it is another [hypervisor qemu,xen]
if (!c.IsXen) x.Trust = true; // warn xen
//- guard of what it is called with [hypervisor qemu,kvm,xen]
if (c.Drives(Hypervisor.Qemu | Hypervisor.Kvm)) x.Trust = true; else x.Trust = true; // warn xen
//- guard of what nobody names [hypervisor qemu,xen]
if (c.Drives(c.Hypervisor)) x.Trust = true; // warn xen
//- guard that throws [hypervisor qemu,xen]
x.Trust = true; // warn xen
c.Only(Hypervisor.Qemu);
x.Trust = true;
//- guard that throws for another [hypervisor qemu,xen]
c.RequireXen();
x.Trust = true; // warn xen
//- guard in a condition of two [hypervisor qemu,xen]
if (other && c.IsQemu()) x.Trust = true; else x.Trust = true; // warn xen
//- guard in a local [hypervisor qemu,xen]
var ok = c.IsQemu();
if (ok) x.Trust = true;
//- guard compared with true [hypervisor qemu,xen]
if (c.IsQemu() == true) x.Trust = true;
//- guard inside a lambda [hypervisor qemu,xen]
U.Run(() => { if (c.IsQemu()) x.Trust = true; x.Trust = true; }); // warn xen
//- guard around a lambda [hypervisor qemu,xen]
if (c.IsQemu()) U.Run(() => x.Trust = true);
//- guard in a loop [hypervisor qemu,xen]
foreach (var i in all) { if (!c.IsQemu()) continue; i.Trust = true; }
//- paths that join [hypervisor qemu,lxc,xen] [target 8.0.0]
if (other) { if (c.Hypervisor != Hypervisor.Qemu) return; } else { if (c.Hypervisor != Hypervisor.Lxc) return; }
x.Trust = true;
//- paths that join, one unguarded [hypervisor qemu,xen]
if (other) { if (c.Hypervisor != Hypervisor.Qemu) return; }
x.Trust = true; // warn xen
//- the hypervisor that is left decides the release [hypervisor qemu,lxc]
if (c.Hypervisor == Hypervisor.Qemu) x.Trust = true; else x.Trust = true; // warn 7.5.0
//- the hypervisor that is left decides the release, the other one [hypervisor qemu,lxc]
if (c.Hypervisor == Hypervisor.Lxc) x.Trust = true; // warn 7.5.0
//- hypervisor and release [hypervisor qemu,lxc]
if (c.Hypervisor == Hypervisor.Lxc && v >= V.V800) x.Trust = true;
//- the release is asked for although the hypervisor is known [hypervisor qemu,xen] [target 1.0.0]
if (c.Hypervisor == Hypervisor.Qemu) x.Trust = true; // warn 2.0.0
//- a guard of a hypervisor does not raise the release [hypervisor qemu,xen]
if (c.IsQemu()) x.Teaming = new Teaming(); // warn 6.1.0
//- the hypervisor that is left decides what is gone [hypervisor qemu,lxc]
if (c.Hypervisor == Hypervisor.Qemu) x.Fuse = "a"; else x.Fuse = "a"; // warn <5.5.0
//- kvm runs in qemu's driver [hypervisor kvm,xen]
if (c.Hypervisor is Hypervisor.Qemu or Hypervisor.Kvm) x.Trust = true;
//- inside an initializer [hypervisor qemu,xen]
var i = c.IsQemu() ? new DomainInterface { Trust = true } : new DomainInterface { Trust = true }; // warn xen
//- handlers know nothing [hypervisor qemu,xen]
try { if (!c.IsQemu()) return; U.Other(); } catch (Exception) { x.Trust = true; } // warn xen
//- a host that calls itself qemu may be kvm [hypervisor kvm]
if (c.Hypervisor == Hypervisor.Qemu) x.Mac.Type = MacType.Lxc; // warn kvm
//- a guard for qemu may be true on kvm [hypervisor kvm]
if (c.Drives(Hypervisor.Qemu)) x.Mac.Type = MacType.Lxc; // warn kvm
//- a host that calls itself kvm is no plain qemu [hypervisor qemu]
if (c.Hypervisor == Hypervisor.Kvm) x.Mac.Type = MacType.Lxc;
//- what is not called qemu may be called kvm [hypervisor kvm]
if (c.Hypervisor != Hypervisor.Qemu) x.Mac.Type = MacType.Lxc; // warn kvm
//- local function that asks [hypervisor qemu,xen]
bool IsQemu() => c.Hypervisor == Hypervisor.Qemu;
if (IsQemu()) x.Trust = true; else x.Trust = true; // warn xen
//- lambda that asks [hypervisor qemu,xen]
Func<bool> isQemu = () => c.Hypervisor == Hypervisor.Qemu;
if (isQemu()) x.Trust = true;
//- two checks of one local [hypervisor qemu,xen]
var h = c.Hypervisor;
if (h == Hypervisor.Lxc) return;
if (h == Hypervisor.Qemu) x.Trust = true; else x.Trust = true; // warn xen
//- mask in a local [hypervisor qemu,kvm,xen]
var ours = c.Hypervisor & (Hypervisor.Qemu | Hypervisor.Kvm);
if (ours != 0) x.Trust = true; else x.Trust = true; // warn xen
//- masked twice [hypervisor qemu,xen]
if ((c.Hypervisor & (Hypervisor.Qemu | Hypervisor.Xen) & Hypervisor.Qemu) != 0) x.Trust = true; else x.Trust = true; // warn xen
//- masked by none [hypervisor qemu,xen]
if ((c.Hypervisor & Hypervisor.Any) == 0) x.Trust = true; // warn xen
//- masked as a number [hypervisor qemu,xen]
if (((int)c.Hypervisor & 1) != 0) x.Trust = true; else x.Trust = true; // warn xen
//- HasFlag of what is masked away [hypervisor qemu,xen]
if (!(c.Hypervisor & Hypervisor.Qemu).HasFlag(Hypervisor.Xen)) x.Trust = true; // warn xen
//- with others added to it [hypervisor qemu,xen]
if ((c.Hypervisor | Hypervisor.Qemu) == Hypervisor.Qemu) x.Trust = true; // warn xen
//- its complement [hypervisor qemu,xen]
if (~c.Hypervisor == Hypervisor.Qemu) x.Trust = true; // warn xen
//- tuple [hypervisor qemu,xen]
if ((c.Hypervisor, other) == (Hypervisor.Qemu, true)) x.Trust = true; else x.Trust = true; // warn xen
//- tuple in a switch expression [hypervisor qemu,xen]
x.Trust = (c.Hypervisor, other) switch { (Hypervisor.Qemu, _) => true, (_, true) => true, _ => null }; // warn xen
//- perhaps a hypervisor, and certainly one [hypervisor qemu,xen]
if (c.PerhapsHypervisor is { } h && h != Hypervisor.Xen) x.Trust = true;
//- perhaps a hypervisor, after a check for null [hypervisor qemu,xen]
if (c.PerhapsHypervisor is null) return;
if (c.PerhapsHypervisor != Hypervisor.Xen) x.Trust = true;
//- perhaps a hypervisor, its value [hypervisor qemu,xen]
if (c.PerhapsHypervisor.Value != Hypervisor.Xen) x.Trust = true;
//- null until it is known [hypervisor qemu,xen]
Hypervisor? h = null;
if (other) h = c.Hypervisor;
if (h == Hypervisor.Qemu) x.Trust = true; else x.Trust = true; // warn xen
//- any until it is known [hypervisor qemu,xen]
var h = Hypervisor.Any;
if (other) h = c.Hypervisor;
if (h == Hypervisor.Qemu) x.Trust = true;
//- one of two constants, by what was asked [hypervisor qemu,xen]
var h = c.IsQemu() ? Hypervisor.Qemu : Hypervisor.Xen;
if (h == Hypervisor.Qemu) x.Trust = true; else x.Trust = true; // warn xen
//- releases that exclude each other do not bring it back [hypervisor qemu,xen]
if (c.Hypervisor == Hypervisor.Qemu && v >= V.V700 && c.Version < V.V610) x.Trust = true;
