//- an override [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new D().Set(x); Log("always after"); }
class B { public virtual void Set(DomainInterface x) => Log("always base"); } class D : B { public override void Set(DomainInterface x) { base.Set(x); x.Isolated = true; } }
//- an override of a method of object [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + new D()); }
class D { public override string ToString() => "d" + new Teaming().Type; }
//- an implementation of an interface [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { ((I)new D()).Set(x); Log("always after"); }
interface I { void Set(DomainInterface x); } class D : I { void I.Set(DomainInterface x) { x.Isolated = true; } }
//- a partial method [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static partial void Set(DomainInterface x); static partial void Set(DomainInterface x) { x.Isolated = true; }
//- a partial type [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new D().Set(x); Log("always after"); }
partial class D { } partial class D { public void Set(DomainInterface x) { x.Isolated = true; } }
//- a local function [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { Local(); void Local() { x.Isolated = true; } }
//- a lambda in a field [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static readonly Action<DomainInterface> Set = x => { x.Isolated = true; };
//- a record with a primary constructor [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + new R().T); }
record R(MacType T = MacType.Static);
//- a class with a primary constructor [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + new D().T); }
class B(MacType t) { public MacType T = t; } class D() : B(MacType.Static);
//- a getter [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (T != null)); }
static Teaming T { get { return new Teaming(); } }
//- a setter [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { T = x; Log("always after"); }
static DomainInterface T { set { value.Isolated = true; } }
//- an event's accessor [offers RemoveAssignment]
static DomainInterface X; static event Action E { add { X.Isolated = true; } remove { } }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { X = x; E += null; Log("always after"); }
//- an indexer [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (new D()[1] != null)); }
class D { public object this[int i] => new Teaming(); }
//- an operator [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (new D() + new D() != null)); }
class D { public static Teaming operator +(D a, D b) => new Teaming(); }
//- a conversion [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Teaming t = new D(); Log("always " + (t != null)); }
class D { public static implicit operator Teaming(D a) => new Teaming(); }
//- a finalizer [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always after"); }
class D { ~D() { GC.KeepAlive(new Teaming()); } }
//- several fields in one declaration [offers]
static object a = new Teaming(), b = 1;
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + b); }
//- an enum member's attribute [offers]
enum E { [Tag(MacType.Static)] A } static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + E.A); }
//- a release for some hypervisors beside [offers WrapInGuard RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
[LibvirtSince(6, 0, 5, Hypervisors = "lxc")] static void Set(DomainInterface x) { x.Isolated = true; }
//- an attribute of the same name [offers RemoveAssignment]
class LibvirtSince { } static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { x.Isolated = true; }
