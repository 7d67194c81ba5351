//- the code shows the condition
var i = new DomainInterface { Source = new UserSource(), Ips = { new Ip() } }; // warn 6.5.0
//- the code shows another value
var i = new DomainInterface { Source = new BridgeSource(), Ips = { new Ip() } };
//- the code shows the condition afterwards
var i = new DomainInterface { Ips = { new Ip() }, Source = new UserSource() }; // warn 6.5.0
//- the earliest row counts without it [target 1.2.11]
var i = new DomainInterface { Ips = { new Ip() } }; // warn 1.2.12
//- the earliest row counts with another value [target 1.2.11]
var i = new DomainInterface { Source = new BridgeSource(), Ips = { new Ip() } }; // warn 1.2.12
//- both rows are new [target 1.2.11]
var i = new DomainInterface { Source = new UserSource(), Ips = { new Ip() } }; // warn 6.5.0
//- between the rows [target 2.0.0]
var i = new DomainInterface { Source = new UserSource { }, Mac = new Mac(), Ips = [new Ip()] }; // warn 6.5.0
//- between the rows with another value [target 2.0.0]
var i = new DomainInterface { Source = new UdpSource { }, Mac = new Mac(), Ips = [new Ip()] };
//- at the later row [target 6.5.0]
var i = new DomainInterface { Source = new UserSource(), Ips = { new Ip() } };
//- the list is assigned
var i = new DomainInterface { Source = new UserSource(), Ips = new List<Ip> { new Ip() } }; // warn 6.5.0
//- assigned before to the same variable
x.Source = new UserSource();
x.Ips.Add(new Ip()); // warn 6.5.0
//- assigned before to another variable
y.Source = new UserSource();
x.Ips.Add(new Ip());
//- assigned before, then another
x.Source = new UserSource();
x.Source = new BridgeSource();
x.Ips.Add(new Ip());
//- assigned before, then something unknown
x.Source = new UserSource();
x.Source = y.Source;
x.Ips.Add(new Ip());
//- assigned afterwards
x.Ips.Add(new Ip()); // warn 6.5.0
x.Source = new UserSource();
//- initialized before
var i = new DomainInterface { Source = new UserSource() };
i.Ips.Add(new Ip()); // warn 6.5.0
//- initialized before, then anew
var i = new DomainInterface { Source = new UserSource() };
i = new DomainInterface();
i.Ips.Add(new Ip());
//- assigned in a branch before
if (other) x.Source = new UserSource();
x.Ips.Add(new Ip());
//- assigned before the branch
x.Source = new UserSource();
if (other) { x.Ips.Add(new Ip()); } // warn 6.5.0
//- assigned to a field's object
c.Interface.Source = new UserSource();
c.Interface.Ips.Add(new Ip()); // warn 6.5.0
//- perhaps the condition
var i = new DomainInterface { Source = other ? new UserSource() : new BridgeSource(), Ips = { new Ip() } }; // warn 6.5.0
//- the condition through a cast
var i = new DomainInterface { Source = (InterfaceSource)new UserSource(), Ips = { new Ip() } }; // warn 6.5.0
//- the condition with an initializer of its own
var i = new DomainInterface { Source = new UserSource { Local = null }, Ips = { new Ip() } }; // warn 6.5.0
//- two conditions, both shown
var i = new DomainInterface { Source = new UserSource(), Driver = new Driver { Name = DriverName.Vhost }, Local = true }; // warn 6.3.0
//- two conditions, one shown, so the earliest counts
var i = new DomainInterface { Source = new UserSource(), Local = true }; // warn 6.3.0
//- another condition shown
var i = new DomainInterface { Source = new UdpSource(), Local = true }; // warn 6.9.0
//- another condition shown by statements
x.Source = new UdpSource();
x.Local = true; // warn 6.9.0
//- two conditions, one with the other alternative
var i = new DomainInterface { Source = new UserSource(), Driver = { Name = DriverName.Vfio }, Local = true }; // warn 6.8.0 6.3.0
//- condition on a text beside
var i = new Ip { Family = "ipv6", Prefix = 64 }; // warn 6.2.0
//- condition on a text beside, another value
var i = new Ip { Family = "ipv4", Prefix = 24 };
//- condition on a text of another element
var i = new DomainInterface { Ips = { new Ip { Family = "ipv6" }, new Ip { Family = "ipv4", Prefix = 24 } } };
//- condition on a text by statements
var i = new Ip();
i.Family = "ipv6";
i.Prefix = 64; // warn 6.2.0
//- the receiver's type shows the condition
var s = new UserSource();
s.Local = "a"; // warn 9.1.0
//- the receiver's type shows the condition in an initializer
var s = new UserSource { Local = "a" }; // warn 9.1.0
//- the receiver's type shows the condition for a parameter
void Local(UserSource s) => s.Local = "a"; // warn 9.1.0
Local(null);
//- a condition guarded high enough
if (v >= new LibvirtVersion(6, 5, 0)) { var i = new DomainInterface { Source = new UserSource(), Ips = { new Ip() } }; }
//- a condition guarded too low
if (v >= V.V610) { var i = new DomainInterface { Source = new UserSource(), Ips = { new Ip() } }; } // warn 6.5.0
//- nothing is written under the condition
var i = new DomainInterface { Source = new UserSource(), Ips = { } };
//- negated condition, nothing shown of it
var i = new DomainInterface { Source = new BridgeSource(), Tag = 42 }; // warn 11.0.0
//- negated condition, another value shown
var i = new DomainInterface { Source = new BridgeSource(), Driver = new Driver { Name = DriverName.Qemu }, Tag = 42 }; // warn 11.0.0
//- negated condition, its value shown
var i = new DomainInterface { Source = new BridgeSource(), Driver = new Driver { Name = DriverName.Vhost }, Tag = 42 };
//- negated condition, a value that nobody can read
var i = new DomainInterface { Source = new BridgeSource(), Driver = new Driver { Name = y.Driver.Name }, Tag = 42 };
//- negated condition beside one that is not shown
var i = new DomainInterface { Tag = 42 };
//- the condition by the type of a variable
UserSource u = null; var i = new DomainInterface { Source = u, Ips = { new Ip() } }; // warn 6.5.0
//- the condition by the type of a method
UserSource Make() => new(); var i = new DomainInterface { Source = Make(), Ips = { new Ip() } }; // warn 6.5.0
//- the condition by the type of a parameter, assigned
void Local(UserSource u) { x.Source = u; x.Ips.Add(new Ip()); } // warn 6.5.0
Local(null);
//- the condition left open by the type of a method
InterfaceSource Make() => new UserSource(); var i = new DomainInterface { Source = Make(), Ips = { new Ip() } };
//- the condition by a type test
if (x.Source is UserSource) x.Ips.Add(new Ip()); // warn 6.5.0
//- the condition by a type test, else
if (x.Source is UserSource) { } else x.Ips.Add(new Ip());
//- the condition by a type test of another
if (y.Source is UserSource) x.Ips.Add(new Ip());
//- the condition by a type test and something else
if (other && x.Source is UserSource) { U.Other(); x.Ips.Add(new Ip()); } // warn 6.5.0
//- the condition by a type test or something else
if (other || x.Source is UserSource) x.Ips.Add(new Ip());
//- the condition by a type test with a variable
if (x.Source is UserSource u) x.Ips.Add(new Ip()); // warn 6.5.0
//- the condition by a pattern
if (x is { Source: UserSource }) x.Ips.Add(new Ip()); // warn 6.5.0
//- the condition by a negated type test, early return
if (x.Source is not UserSource) return;
x.Ips.Add(new Ip()); // warn 6.5.0
//- the condition by a type test, early return
if (x.Source is UserSource) return;
x.Ips.Add(new Ip());
//- the condition by a switch statement
switch (x.Source) { case UserSource u: x.Ips.Add(new Ip()); break; } // warn 6.5.0
//- the condition by a switch statement, another case
switch (x.Source) { case BridgeSource u: x.Ips.Add(new Ip()); break; case UserSource: break; }
//- the condition by the type's name
if (x.Type == "user") x.Ips.Add(new Ip()); // warn 6.5.0
//- the condition by the type's name, another
if (x.Type == "bridge") x.Ips.Add(new Ip());
//- the condition by the type's name, not equal
if (x.Type != "user") x.Ips.Add(new Ip());
//- the condition by the type's name, as a pattern
if (x.Type is "user") x.Ips.Add(new Ip()); // warn 6.5.0
//- the condition by the type's name, in a switch
switch (x.Type) { case "user": x.Ips.Add(new Ip()); break; } // warn 6.5.0
//- the condition after the use, of a new object
var i = new DomainInterface(); i.Ips.Add(new Ip()); i.Source = new UserSource(); // warn 6.5.0
//- the condition after the use, in a branch
x.Ips.Add(new Ip()); if (other) x.Source = new UserSource();
//- the condition after the use, of another object
var i = new DomainInterface(); i.Ips.Add(new Ip()); i = new DomainInterface(); i.Source = new UserSource();
//- the condition after the use, then another
x.Ips.Add(new Ip()); x.Source = new UserSource(); x.Source = new BridgeSource();
//- the condition after the initializer
var i = new DomainInterface { Ips = { new Ip() } }; i.Source = new UserSource(); // warn 6.5.0
//- perhaps the condition, perhaps unknown
var i = new DomainInterface { Source = other ? new UserSource() : y.Source, Ips = { new Ip() } }; // warn 6.5.0
//- perhaps the condition, by statements
x.Source = other ? new UserSource() : new BridgeSource(); x.Ips.Add(new Ip()); // warn 6.5.0
//- negated condition, an element from elsewhere
var i = new DomainInterface { Source = new BridgeSource(), Driver = y.Driver, Tag = 42 };
//- negated condition, an element that is null
var i = new DomainInterface { Source = new BridgeSource(), Driver = null, Tag = 42 }; // warn 11.0.0
//- negated condition, an element without it
var i = new DomainInterface { Source = new BridgeSource(), Driver = new Driver { Queues = 1 }, Tag = 42 }; // warn 11.0.0
//- negated condition, its value set afterwards
x.Source = new BridgeSource(); x.Tag = 42; x.Driver = new() { Name = DriverName.Vhost };
//- negated condition, another value set afterwards
x.Source = new BridgeSource(); x.Tag = 42; x.Driver = new() { Name = DriverName.Qemu }; // warn 11.0.0
//- negated condition, an element from elsewhere set afterwards
x.Source = new BridgeSource(); x.Tag = 42; x.Driver = y.Driver;
//- negated condition, one of two values
x.Source = new BridgeSource(); x.Driver = new Driver { Name = other ? DriverName.Qemu : DriverName.Vhost }; x.Tag = 42; // warn 11.0.0
