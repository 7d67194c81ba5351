//- field initializer
Teaming t = new Teaming(); // warn 6.1.0
//- field initializer with an old type
Driver d = new Driver { Queues = 1 };
//- static field initializer
static readonly MacType t = MacType.Static; // warn 6.1.0
//- constant field
const MacType t = MacType.Static; const string m = ModelType.Igb;
//- field initializer with several variables
MacType a = MacType.Generated, b = MacType.Static; // warn 6.1.0
//- field initializer by target type
static Teaming t = new() { Persistent = "a" }; // warn 6.1.0
//- field initializer with a lambda
Func<Teaming> f = () => new Teaming(); // warn 6.1.0
//- field initializer with a guarded lambda
Func<LibvirtVersion, Teaming> f = v => v >= V.V610 ? new Teaming() : null;
//- field initializer guarded
static readonly Teaming t = Connection.Modern ? new Teaming() : null;
//- field initializer with an array
static readonly MacType[] all = { MacType.Generated, MacType.Static }; // warn 6.1.0
//- property initializer
Teaming T { get; set; } = new Teaming(); // warn 6.1.0
//- property expression body
Teaming T => new Teaming(); // warn 6.1.0
//- property getter
Teaming T { get { return new Teaming(); } } // warn 6.1.0
//- property setter
DomainInterface x; Teaming T { set => x.Teaming = value; } // warn 6.1.0
//- property init accessor
DomainInterface x; Teaming T { init { x.Teaming = value; } } // warn 6.1.0
//- indexer
Teaming this[int i] => new Teaming(); // warn 6.1.0
//- event accessor
event Action E { add { new Teaming(); } remove { } } // warn 6.1.0
//- event field initializer
event Func<Teaming> E = () => new Teaming(); // warn 6.1.0
//- constructor
public Case() { new Teaming(); } // warn 6.1.0
//- constructor's initializer
public Case(MacType t) { } public Case() : this(MacType.Static) { } // warn 6.1.0
//- constructor's initializer and body
public Case(MacType t) { } public Case(int i) : this(MacType.Static) { new Teaming(); } // warn 6.1.0 6.1.0
//- guard does not reach the constructor's initializer
public Case(MacType t) { }
public Case(LibvirtVersion v) : this(MacType.Static) // warn 6.1.0
{
    if (v >= V.V610) new Teaming();
}
//- guard in the constructor's initializer
public Case(MacType t) { }
public Case(LibvirtVersion v) : this(v >= V.V610 ? MacType.Static : MacType.Generated) { }
//- constructor with an expression body
DomainInterface x; public Case() => x.Teaming = new Teaming(); // warn 6.1.0
//- static constructor
static Case() { new Teaming(); } // warn 6.1.0
//- finalizer
~Case() { new Teaming(); } // warn 6.1.0
//- operator
public static Teaming operator +(Case a, Case b) => new Teaming(); // warn 6.1.0
//- conversion
public static implicit operator Teaming(Case a) => new Teaming(); // warn 6.1.0
//- default argument
void M(MacType t = MacType.Static) { } // warn 6.1.0
//- default argument of a constructor
public Case(MacType t = MacType.Static) { } // warn 6.1.0
//- iterator
IEnumerable<Teaming> M() { yield return new Teaming(); } // warn 6.1.0
//- guarded iterator
IEnumerable<Teaming> M(LibvirtVersion v) { if (v >= V.V610) yield return new Teaming(); }
//- async method
async Task M(DomainInterface x) { await Task.Yield(); x.Teaming = new Teaming(); } // warn 6.1.0
//- async iterator
async IAsyncEnumerable<Teaming> M() { await Task.Yield(); yield return new Teaming(); } // warn 6.1.0
//- generic method
T M<T>(T t) where T : DomainInterface { t.Teaming = new Teaming(); return t; } // warn 6.1.0
//- ref local of a field
Teaming t; void M() { ref var r = ref t; r = new Teaming(); } // warn 6.1.0
//- nested type
class Inner { Teaming t = new Teaming(); } // warn 6.1.0
//- struct
struct S { public Teaming T; public S() { T = new Teaming(); } } // warn 6.1.0
//- record
record R(Teaming T = null) { public Teaming Other = new Teaming(); } // warn 6.1.0
//- with expression
record R(Teaming T); R M(R r) => r with { T = new Teaming() }; // warn 6.1.0
//- with expression over a guarded value
record R(Teaming T); R M(R r, LibvirtVersion v) => r with { T = v >= V.V610 ? new Teaming() : null };
//- primary constructor's parameter
class P(Teaming t) { public Teaming T = t; } 
//- primary constructor's default argument
class P(MacType t = MacType.Static) { public MacType T = t; } // warn 6.1.0
//- primary constructor's use in a field
class P(DomainInterface x) { public object T = x.Teaming = new Teaming(); } // warn 6.1.0
//- primary constructor's use in a method
class P(DomainInterface x) { public void M() => x.Teaming = new Teaming(); } // warn 6.1.0
//- primary constructor's base call
class B(MacType t) { public MacType T = t; } class P() : B(MacType.Static); // warn 6.1.0
//- record's base call
record B(MacType T); record P() : B(MacType.Static); // warn 6.1.0
//- attribute's argument on a method
[Tag(MacType.Static)] void M() { } // warn 6.1.0
//- attribute's named argument
[Tag(Value = MacType.Static)] void M() { } // warn 6.1.0
//- attribute's argument on a field
[Tag(MacType.Static)] int f; // warn 6.1.0
//- attribute's argument on a property
[Tag(MacType.Static)] int P { get; set; } // warn 6.1.0
//- attribute's argument on an accessor
int P { [Tag(MacType.Static)] get; set; } // warn 6.1.0
//- attribute's argument on a parameter
void M([Tag(MacType.Static)] int i) { } // warn 6.1.0
//- attribute's argument on a return value
[return: Tag(MacType.Static)] int M() => 1; // warn 6.1.0
//- attribute's argument on a type
[Tag(MacType.Static)] class Inner { } // warn 6.1.0
//- attribute's argument on an enum member
enum E { [Tag(MacType.Static)] A } // warn 6.1.0
//- attribute's argument on a constructor
[Tag(MacType.Static)] public Case() { } // warn 6.1.0
//- attribute's argument in an array
[Tag(new object[] { MacType.Generated, MacType.Static })] void M() { } // warn 6.1.0
//- attribute's known value
[Tag(ModelType.Igb)] void M() { } // warn 9.3.0
//- attribute's argument that is old
[Tag(MacType.Generated, ModelType.Virtio, "igb", typeof(Teaming), nameof(MacType.Static))] void M() { }
//- enum of its own
enum E { A = MacType.Static }
//- expression tree
System.Linq.Expressions.Expression<Func<Teaming>> e = () => new Teaming(); // warn 6.1.0
//- user's wrapper of a member
DomainInterface x; Teaming T { get => x.Teaming; set { if (Connection.Modern) x.Teaming = value; } }
//- partial method
partial void P(DomainInterface x); partial void P(DomainInterface x) { x.Teaming = new Teaming(); } // warn 6.1.0
//- extension method
static void M(DomainInterface x) { x.Teaming ??= new(); } // warn 6.1.0
//- derived from an emitted type
class D : DomainInterface { public D() { Teaming = new Teaming(); } } // warn 6.1.0
//- this and base
class D : DomainInterface { void M() { this.Teaming = new Teaming(); base.Isolated = true; } } // warn 6.1.0 6.1.1
//- field of an interface's default method
interface I { Teaming M() => new Teaming(); } // warn 6.1.0
//- static abstract
interface I<T> where T : I<T> { static virtual Teaming M() => new Teaming(); } // warn 6.1.0
//- lambda that is static and kept
static readonly Action<DomainInterface> Set = static x => x.Teaming = new Teaming(); // warn 6.1.0
//- lazy field
readonly Lazy<Teaming> t = new(() => new Teaming()); // warn 6.1.0
//- user's floor on a method
[LibvirtSince(6, 1, 0)] void M(DomainInterface x) { x.Teaming = new Teaming(); }
//- user's floor on a method, too low
[LibvirtSince(6, 0, 5)] void M(DomainInterface x) { x.Teaming = new Teaming(); } // warn 6.1.0
//- user's floor on a method, lambda inside
[LibvirtSince(6, 1, 0)] void M(DomainInterface x) { U.Run(() => x.Teaming = new Teaming()); }
//- user's floor on a method, local function inside
[LibvirtSince(6, 1, 0)] void M(DomainInterface x) { L(); void L() => x.Teaming = new Teaming(); }
//- user's floor on a type
[LibvirtSince(6, 1, 0)] class Inner { Teaming t = new Teaming(); void M(DomainInterface x) => x.Teaming = t; }
//- user's floor on an outer type
[LibvirtSince(6, 1, 0)] class Outer { class Inner { Teaming t = new Teaming(); } }
//- user's floor on a struct
[LibvirtSince(6, 1, 0)] struct S { public static readonly Teaming T = new Teaming(); }
//- user's floor on a record
[LibvirtSince(6, 1, 0)] record R { public Teaming T = new Teaming(); }
//- user's floor on a property
[LibvirtSince(6, 1, 0)] Teaming T { get { return new Teaming(); } }
//- user's floor on a property's initializer
[LibvirtSince(6, 1, 0)] Teaming T { get; } = new Teaming();
//- user's floor on an accessor
DomainInterface x; Teaming T { get => new Teaming(); [LibvirtSince(6, 1, 0)] set => x.Teaming = value; } // warn 6.1.0
//- user's floor on a constructor
[LibvirtSince(6, 1, 0)] public Case() { new Teaming(); }
//- user's floor on a field
[LibvirtSince(6, 1, 0)] Teaming t = new Teaming();
//- user's floor on an event
[LibvirtSince(6, 1, 0)] event Action E { add { new Teaming(); } remove { } }
//- user's floor reaches attributes
[LibvirtSince(6, 1, 0), Tag(MacType.Static)] void M() { }
//- user's floor, the highest counts
[LibvirtSince(6, 1, 0), LibvirtSince(7, 0, 0)] void M(DomainInterface x) { x.Mac.Check = true; }
//- user's floor on a member of a type with a floor
[LibvirtSince(6, 1, 0)] class Inner { [LibvirtSince(6, 0, 5)] void M(DomainInterface x) { x.Teaming = new Teaming(); } }
//- calling a method with a floor
void M() { OldApi.Modern(); } // warn 6.1.0
//- calling a method with a floor, guarded
void M(LibvirtVersion v) { if (v >= V.V610) OldApi.Modern(); }
//- calling a method with a floor from one
[LibvirtSince(6, 1, 0)] void M() { OldApi.Modern(); }
//- calling a method with a floor from a lower one
[LibvirtSince(6, 0, 5)] void M() { OldApi.Modern(); } // warn 6.1.0
//- calling a method with a floor [target 6.1.0]
void M() { OldApi.Modern(); new NewApi(); NewApi.Static(); }
//- a method with a floor as a value
void M() { var n = OldApi.Make() + 1; } // warn 6.1.0
//- a method with a floor as a method group
void M() { Action a = OldApi.Modern; } // warn 6.1.0
//- a method with a floor as a guarded method group
void M(LibvirtVersion v) { Action a = v >= V.V610 ? OldApi.Modern : null; }
//- a method with a floor in nameof
void M() { U.Use(nameof(OldApi.Modern) + nameof(NewApi.Static)); }
//- a method with a floor in a lambda
void M() { U.Run(() => OldApi.Modern()); } // warn 6.1.0
//- own method with a floor
[LibvirtSince(6, 1, 0)] void New() { } void M() { New(); this.New(); } // warn 6.1.0 6.1.0
//- generic method with a floor
[LibvirtSince(6, 1, 0)] T New<T>(T t) => t; void M() { New(1); } // warn 6.1.0
//- extension method with a floor
void M(DomainInterface x) { x.Team(); } } static class X { [LibvirtSince(6, 1, 0)] public static void Team(this DomainInterface x) => x.Teaming = new Teaming(); // warn 6.1.0
//- getter with a floor
void M(OldApi o) { U.Use(o.Both); } // warn 6.1.0
//- setter with a floor
void M(OldApi o) { o.Both = 1; } // warn 7.0.0
//- property with a floor, read
void M(OldApi o) { U.Use(o.Marked); } // warn 6.1.0
//- property with a floor, written
void M(OldApi o) { o.Marked = 1; } // warn 6.1.0
//- property with a floor in an initializer
void M() { var o = new OldApi { Marked = 1 }; } // warn 6.1.0
//- event with a floor
void M(OldApi o) { o.Changed += null; } // warn 6.1.0
//- field with a floor
void M(OldApi o) { U.Use(o.Field); } // warn 6.1.0
//- constructor with a floor
void M() { new OldApi(); new OldApi(1); } // warn 6.1.0
//- constructor with a floor by target type
OldApi o = new(1); // warn 6.1.0
//- type with a floor, constructed
void M() { new NewApi(); } // warn 6.1.0
//- type with a floor, static member
void M() { NewApi.Static(); } // warn 6.1.0
//- type with a floor, instance member
void M(NewApi n) { n.Instance(); }
//- type with a floor, nested type
void M() { new NewApi.Inner(); } // warn 6.1.0
//- type with a floor, constant
void M() { U.Use(NewApi.Number); }
//- type with a floor, mentioned
void M(NewApi n) { U.Use(typeof(NewApi)); U.Use(n is NewApi); }
//- type with a floor, guarded
void M(LibvirtVersion v) { if (v >= V.V610) { new NewApi(); NewApi.Static(); } }
//- base constructor with a floor
class D : OldApi { public D() : base(1) { } } // warn 6.1.0
//- a floor on a method does not count in its neighbour
[LibvirtSince(6, 1, 0)] void A(DomainInterface x) { } void B(DomainInterface x) { x.Teaming = new Teaming(); } // warn 6.1.0
//- folder's target [folder 6.1.0]
void M(DomainInterface x) { x.Teaming = new Teaming(); x.Isolated = true; } // warn 6.1.1
//- folder's target below the project's [folder 1.0.0]
void M(DomainInterface x) { x.Ips.Add(new Ip()); x.Driver.Queues = 1; } // warn 1.2.12 1.0.6
//- folder's target that cannot be read [folder six]
void M(DomainInterface x) { x.Teaming = new Teaming(); } // warn 6.1.0
//- folder's target without the project's [target ] [folder 6.0.0]
void M(DomainInterface x) { x.Teaming = new Teaming(); } // warn 6.1.0
//- own guard in its own body
LibvirtVersion v; [LibvirtVersionGuard(6, 1, 0)] bool Ok => v >= V.V610; void M(DomainInterface x) { if (Ok) x.Teaming = new Teaming(); }
//- a member for releases that no longer take it [target 5.0.0]
[LibvirtSince(6, 0, 0)] void M(DomainInterface x) { x.Driver.Name = DriverName.Kvm; } // warn <5.7.0
//- a member for releases that still take it [target 5.0.0]
[LibvirtSince(5, 6, 0)] void M(DomainInterface x) { x.Driver.Name = DriverName.Kvm; }
//- a local function for releases that no longer take it [target 5.0.0]
void M(DomainInterface x) { [LibvirtSince(6, 0, 0)] void Local() { x.Relay = new Relay(); } Local(); } // warn <5.5.0 6.0.0
//- a field initializer that is gone
Relay r = new Relay(); // warn <5.5.0
