//- a value that is gone
x.Driver.Name = DriverName.Kvm; // warn <5.7.0
//- a value that the target still takes [target 5.6.0]
x.Driver.Name = DriverName.Kvm;
//- a value that the target is the first not to take [target 5.7.0]
x.Driver.Name = DriverName.Kvm; // warn <5.7.0
//- without any target version [target ]
x.Driver.Name = DriverName.Kvm;
//- without any target version, on a path that is newer [target ] [hypervisor qemu]
if (v >= V.V600) x.Driver.Name = DriverName.Kvm;
//- a folder's target is older [folder 5.6.0]
x.Driver.Name = DriverName.Kvm;
//- a folder's target is newer [target 5.6.0] [folder 5.7.0]
x.Driver.Name = DriverName.Kvm; // warn <5.7.0
//- reading, comparing, assigning null
U.Use(x.Driver.Name == DriverName.Kvm); U.Use(x.Relay); x.Relay = null;
//- a member
x.Relay = y.Relay; // warn <5.5.0
//- an element and what it holds
x.Relay = new Relay { Gate = "a" }; // warn <5.5.0
//- what a gone element holds
x.Relay.Gate = "a"; // warn <5.5.0
//- a type of its own
var relay = new Relay(); // warn <5.5.0
relay.Gate = "a";
//- a list
x.Wires.Add("a"); // warn <5.5.0
//- a known value of an open list
x.Model = ModelType.Ne2k; // warn <5.6.0
//- a known value as text
x.Model = "ne2k"; // warn <5.6.0
//- a value of another name
x.Model = "ne3k";
//- not there yet, and gone later
x.Hub = "a"; // warn 6.2.0
//- there and not yet gone [target 6.2.0]
x.Hub = "a";
//- gone [target 7.0.0]
x.Hub = "a"; // warn <7.0.0
//- gone in one type, which the code shows
var i = new DomainInterface { Source = new UserSource(), Plug = "a" }; // warn <5.5.0
//- gone in one type, another is shown
var i = new DomainInterface { Source = new BridgeSource(), Plug = "a" };
//- gone in one type, none is shown
x.Plug = "a";
//- gone in one type, later in all [target 8.0.0]
x.Plug = "a"; // warn <8.0.0
//- gone in one type, later in all, the type is shown [target 8.0.0]
x.Source = new UserSource();
x.Plug = "a"; // warn <5.5.0
//- gone on one hypervisor, none in question
x.Fuse = "a";
//- gone on one hypervisor, the one in question [hypervisor lxc]
x.Fuse = "a"; // warn <5.5.0
//- gone on one hypervisor, another in question [hypervisor qemu]
x.Fuse = "a";
//- gone on one hypervisor, several in question [hypervisor qemu, lxc]
x.Fuse = "a"; // warn <5.5.0
//- kvm is qemu's driver [hypervisor kvm]
x.Driver.Name = DriverName.Kvm; // warn <5.7.0
//- the hypervisor never had it [hypervisor xen]
x.Driver.Name = DriverName.Kvm; // warn xen
//- one hypervisor had it [hypervisor xen, qemu]
x.Driver.Name = DriverName.Kvm; // warn <5.7.0 xen
//- on a path that is newer [target 5.0.0]
if (v >= V.V600) x.Driver.Name = DriverName.Kvm; // warn <5.7.0
//- after a check that it is newer [target 5.0.0]
c.RequireTeaming();
x.Driver.Name = DriverName.Kvm; // warn <5.7.0
//- where it is perhaps newer [target 5.0.0]
if (v >= V.V600) U.Run(() => { });
x.Driver.Name = DriverName.Kvm;
//- where it is not newer [target 5.0.0]
if (v >= V.V600) { } else x.Driver.Name = DriverName.Kvm;
//- on a path for older releases
if (v < V.V550) x.Relay = new Relay();
//- on a path for older releases, either way round
if (V.V550 > v) x.Relay = new Relay();
//- on a path for a single older release
if (v == LibvirtVersion.Parse("5.4.0")) x.Relay = new Relay();
//- on a path for releases up to the last that takes it
if (v <= LibvirtVersion.Parse("5.4.999")) x.Relay = new Relay();
//- on a path for releases up to the first that does not
if (v <= V.V550) x.Relay = new Relay(); // warn <5.5.0
//- on a path for older releases, too new
if (v < V.V600) x.Relay = new Relay(); // warn <5.5.0
//- on the path for others
if (v < V.V550) { } else x.Relay = new Relay(); // warn <5.5.0
//- negated
if (!(v >= V.V550)) x.Relay = new Relay();
//- IsAtLeast, negated
if (!v.IsAtLeast(V.V550)) x.Relay = new Relay();
//- CompareTo
if (v.CompareTo(V.V550) < 0) x.Relay = new Relay();
//- a lifted comparison
if (nv < V.V550) x.Relay = new Relay();
//- a lifted comparison, which may be null
if (nv >= V.V550) { } else x.Relay = new Relay(); // warn <5.5.0
//- either of two bounds
if (v < V.V550 || v < LibvirtVersion.Parse("5.0.0")) x.Relay = new Relay();
//- either of a bound and something else
if (v < V.V550 || other) x.Relay = new Relay(); // warn <5.5.0
//- a bound and something else
if (other && v < V.V550) x.Relay = new Relay();
//- an early return
if (v >= V.V550) return;
x.Relay = new Relay();
//- an early throw
if (v >= V.V550) throw new Exception();
x.Relay = new Relay();
//- an assertion
Debug.Assert(v < V.V550);
x.Relay = new Relay();
//- a local that holds the result
var old = v < V.V550;
if (old) x.Relay = new Relay();
//- a local that holds one of two releases
var bound = other ? LibvirtVersion.Parse("5.4.0") : V.V550;
if (v < bound) x.Relay = new Relay();
//- a local that holds one of two releases, one too new
var bound = other ? V.V600 : V.V550;
if (v < bound) x.Relay = new Relay(); // warn <5.5.0
//- the conditional operator
x.Relay = v < V.V550 ? new Relay() : null;
//- the conditional operator, the wrong way
x.Relay = v < V.V550 ? null : new Relay(); // warn <5.5.0
//- a switch
switch (v.CompareTo(V.V550)) { case < 0: x.Relay = new Relay(); break; case >= 0: x.Wires.Add("a"); break; } // warn <5.5.0
//- in a lambda below a guard
if (v < V.V550) U.Run(() => x.Relay = new Relay());
//- in a loop
while (v < V.V550) { x.Relay = new Relay(); }
//- after a loop
while (v < V.V550) { U.Other(); }
x.Relay = new Relay(); // warn <5.5.0
//- after a guard's end
if (v < V.V550) { U.Other(); }
x.Relay = new Relay(); // warn <5.5.0
//- a guard that says no
if (!c.HasTeaming) x.Hub = "a"; // warn 6.2.0
//- a guard that says no does not say older [target 7.0.0]
if (!c.HasTeaming) x.Hub = "a"; // warn <7.0.0
//- code that nothing reaches
if (false) x.Relay = new Relay();
//- nameof
U.Use(nameof(DomainInterface.Relay));
//- below a guard for older releases, what is newer stays a warning
if (v < V.V550) x.Teaming = new Teaming(); // warn 6.1.0
