//- a parameter [offers WrapInGuard RemoveAssignment]
x.Teaming = new Teaming();
//- a static lambda [offers RemoveAssignment]
Action<DomainInterface> a = static x => { x.Teaming = new Teaming(); };
a(x); Log("always after");
//- a static local function [offers RemoveAssignment]
Local(x); Log("always after");
static void Local(DomainInterface x) { x.Teaming = new Teaming(); }
//- an in parameter in a lambda [offers RemoveAssignment]
Local(in v); Log("always after");
void Local(in LibvirtVersion w) { Do(static x => { x.Teaming = new Teaming(); }); }
void Do(Action<DomainInterface> a) => a(x);
//- an in parameter [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(in v, x); Log("written " + (x.Teaming == null)); }
static void Set(in LibvirtVersion v, DomainInterface x) { x.Teaming = new Teaming(); }
//- an in parameter, captured [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(in v, x); Log("always after"); }
static void Set(in LibvirtVersion v, DomainInterface x) { Action a = () => { x.Teaming = new Teaming(); }; a(); }
//- a ref parameter, captured [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(ref v, x); Log("always after"); }
static void Set(ref LibvirtVersion v, DomainInterface x) { void Local() { x.Teaming = new Teaming(); } Local(); }
//- a ref parameter in a query [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + Set(ref v).Count()); }
static IEnumerable<object> Set(ref LibvirtVersion v) { return from i in new[] { 1 } select new Teaming(); }
//- an out parameter that has no value yet [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(out v, x); Log("always after"); }
static void Set(out LibvirtVersion v, DomainInterface x) { x.Teaming = new Teaming(); v = default; }
//- an out parameter that has one [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(out v, x); Log("written " + (x.Teaming == null)); }
static void Set(out LibvirtVersion v, DomainInterface x) { v = LibvirtVersionOf("999.0.0"); x.Teaming = new Teaming(); }
static LibvirtVersion LibvirtVersionOf(string text) => new LibvirtVersion(int.Parse(text.Split('.')[0]), 0, 0);
//- a local that has no value yet [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { LibvirtVersion w; x.Teaming = new Teaming(); w = default; Log("always " + w.ToNumber()); }
//- a local that is declared afterwards [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { x.Teaming = new Teaming(); LibvirtVersion w = default; Log("always " + w.ToNumber()); }
//- a local that hides the field afterwards [offers RemoveAssignment]
static LibvirtVersion V;
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { V = v; Set(x); Log("always after"); }
static void Set(DomainInterface x) { x.Teaming = new Teaming(); var V = 1; Log("always " + V); }
//- a local that has a value in one branch [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, other); Log("always after"); }
static void Set(DomainInterface x, bool other) { LibvirtVersion w; if (other) w = default; x.Teaming = new Teaming(); w = default; Log("always " + w.ToNumber()); }
//- a field of the class around [offers RemoveAssignment]
LibvirtVersion V;
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner().Set(x); Log("always after"); }
class Inner { public void Set(DomainInterface x) { x.Teaming = new Teaming(); } }
//- a static field of the class around [offers WrapInGuard RemoveAssignment]
static LibvirtVersion V;
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { V = v; new Inner().Set(x); Log("written " + (x.Teaming == null)); }
class Inner { public void Set(DomainInterface x) { x.Teaming = new Teaming(); } }
//- an instance field in a static method [offers RemoveAssignment]
LibvirtVersion V;
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { x.Teaming = new Teaming(); }
//- a field of a struct [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner { V = v }.Set(x); Log("written " + (x.Teaming == null)); }
struct Inner { public LibvirtVersion V; public void Set(DomainInterface x) { x.Teaming = new Teaming(); } }
//- a field of a struct, captured [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner { V = v }.Set(x); Log("always after"); }
struct Inner { public LibvirtVersion V; public void Set(DomainInterface x) { Action a = () => { x.Teaming = new Teaming(); }; a(); } }
//- a field of a class, captured [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner { V = v }.Set(x); Log("written " + (x.Teaming == null)); }
class Inner { public LibvirtVersion V; public void Set(DomainInterface x) { Action a = () => { x.Teaming = new Teaming(); }; a(); } }
//- a field of an object in a static lambda [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner { V = v }.Set(x); Log("always after"); }
class Inner { public LibvirtVersion V; public void Set(DomainInterface x) { Action<DomainInterface> a = static x => { x.Teaming = new Teaming(); }; a(x); } }
//- a parameter of a primary constructor [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner(v).Set(x); Log("written " + (x.Teaming == null)); }
class Inner(LibvirtVersion v) { public void Set(DomainInterface x) { x.Teaming = new Teaming(); } }
//- a parameter of a primary constructor in a static method [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Inner.Set(x); Log("always " + new Inner(v).N); }
class Inner(LibvirtVersion v) { public ulong N = v.ToNumber(); public static void Set(DomainInterface x) { x.Teaming = new Teaming(); } }
//- a parameter of a primary constructor in a nested type [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner.Deep().Set(x); Log("always " + new Inner(v).N); }
class Inner(LibvirtVersion v) { public ulong N = v.ToNumber(); public class Deep { public void Set(DomainInterface x) { x.Teaming = new Teaming(); } } }
//- a parameter of a primary constructor of a struct, captured [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner(v).Set(x); Log("always after"); }
struct Inner(LibvirtVersion v) { public ulong N => v.ToNumber(); public void Set(DomainInterface x) { Action a = () => { x.Teaming = new Teaming(); }; a(); } }
//- a record's parameter [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Inner(v).Set(x); Log("written " + (x.Teaming == null)); }
record Inner(LibvirtVersion V) { public void Set(DomainInterface x) { x.Teaming = new Teaming(); } }
//- libvirtVersion of another type [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, "6.0.0"); Log("always after"); }
static void Set(DomainInterface x, string libvirtVersion) { x.Teaming = new Teaming(); }
//- libvirtVersion as a number [offers RemoveAssignment]
static ulong libvirtVersion = 6000000;
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after " + libvirtVersion); }
static void Set(DomainInterface x) { x.Teaming = new Teaming(); }
//- a version of the user's own type [offers RemoveAssignment]
class LibvirtVersion2 { }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, null); Log("always after"); }
static void Set(DomainInterface x, LibvirtVersion2 v) { x.Teaming = new Teaming(); }
//- a type of the same name inside [offers WrapInGuard RemoveAssignment]
static void Run(global::Libvirt.Xml.LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, v); Log("written " + (x.Teaming == null)); }
class LibvirtVersion { }
static void Set(DomainInterface x, global::Libvirt.Xml.LibvirtVersion v) { x.Teaming = new Teaming(); }
//- a class called Libvirt inside [offers WrapInGuard RemoveAssignment]
static void Run(global::Libvirt.Xml.LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, v); Log("written " + (x.Teaming == null)); }
class Libvirt { public class Xml { } } class LibvirtVersion { }
static void Set(DomainInterface x, global::Libvirt.Xml.LibvirtVersion v) { x.Teaming = new Teaming(); }
//- a shadowing local of a lambda [offers WrapInGuard RemoveAssignment]
Action<string> a = v => { x.Teaming = new Teaming(); };
a("6.0.0"); Log("always after");
}
static LibvirtVersion Own { get; set; } = new LibvirtVersion(6, 0, 0); static void Nothing() {
//- a name that is a keyword [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, v); Log("written " + (x.Teaming == null)); }
static void Set(DomainInterface x, LibvirtVersion @event) { x.Teaming = new Teaming(); }
//- the version in its own getter [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { X = x; Log("always " + V.ToNumber()); }
static DomainInterface X; static LibvirtVersion V { get { X.Teaming = new Teaming(); return default; } }
//- a property that cannot be read [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { V = v; Set(x); Log("always after"); }
static LibvirtVersion V { set { } } static void Set(DomainInterface x) { x.Teaming = new Teaming(); }
//- the version of an object that may be null [offers WrapInGuard RemoveAssignment]
#nullable enable
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, null); Log("always after"); }
static void Set(DomainInterface x, Connection? c) { Log("always before"); if (c != null) { x.Teaming = new Teaming(); } Log("always inside"); }
//- a nullable version [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, v); Log("written " + (x.Teaming == null)); }
static void Set(DomainInterface x, LibvirtVersion? v) { x.Teaming = new Teaming(); }
//- a certain release is no connection's [offers RemoveAssignment]
static readonly LibvirtVersion Least = V.V610;
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { x.Teaming = new Teaming(); }
//- a field in an initializer of another field [offers RemoveAssignment]
LibvirtVersion v; DomainInterface i = new DomainInterface { Isolated = true };
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (new Program { v = v }.i != null)); }
//- a field before the base constructor [offers RemoveAssignment]
LibvirtVersion v; Program(DomainInterface i) { } Program() : this(new DomainInterface { Isolated = true }) { }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (new Program().v.ToNumber())); }
//- the value of a setter [offers WrapInGuard RemoveAssignment]
static DomainInterface X; static LibvirtVersion V { set { X.Teaming = new Teaming(); } }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { X = x; V = v; Log("written " + (x.Teaming == null)); }
