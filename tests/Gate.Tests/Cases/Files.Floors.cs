//- floor of a base method, override called
class B { [LibvirtSince(6, 1, 0)] public virtual void Do() { } } class D : B { public override void Do() { } void M() { Do(); } } // warn 6.1.0
//- floor of a base method holds inside the override
class B { [LibvirtSince(6, 1, 0)] public virtual void Do() { } } class D : B { public override void Do() { new Teaming(); } }
//- floor of a base property, override read
class B { [LibvirtSince(6, 1, 0)] public virtual int P => 1; } class D : B { public override int P => 2; void M() { U.Use(P); } } // warn 6.1.0
//- floor of an interface's method, called on the class
interface I { [LibvirtSince(6, 1, 0)] void Do(); } class D : I { public void Do() { } void M() { Do(); } } // warn 6.1.0
//- floor of an interface's method, called on the interface
interface I { [LibvirtSince(6, 1, 0)] void Do(); } class D : I { public void Do() { } void M(I i) { i.Do(); } } // warn 6.1.0
//- floor of the method that implements, called on the interface in front of the class
interface I { void Do(); } class D : I { [LibvirtSince(6, 1, 0)] public void Do() { } void M() { ((I)this).Do(); } } // warn 6.1.0
//- floor of a hidden method is no floor of the new one
class B { [LibvirtSince(6, 1, 0)] public void Do() { } } class D : B { public new void Do() { } void M() { Do(); } }
//- operator with a floor
class A { [LibvirtSince(6, 1, 0)] public static A operator +(A a, A b) => a; void M(A a) { U.Use(a + a); } } // warn 6.1.0
//- operator with a floor, guarded
class A { [LibvirtSince(6, 1, 0)] public static A operator +(A a, A b) => a; void M(A a, LibvirtVersion v) { if (v >= V.V610) U.Use(a + a); } }
//- comparison operator with a floor
class A { [LibvirtSince(6, 1, 0)] public static bool operator <(A a, A b) => true; public static bool operator >(A a, A b) => true; void M(A a) { U.Use(a < a); U.Use(a > a); } } // warn 6.1.0
//- unary operator with a floor
class A { [LibvirtSince(6, 1, 0)] public static A operator !(A a) => a; void M(A a) { U.Use(!a); } } // warn 6.1.0
//- increment operator with a floor
class A { [LibvirtSince(6, 1, 0)] public static A operator ++(A a) => a; void M(A a) { a++; } } // warn 6.1.0
//- compound assignment by an operator with a floor
class A { [LibvirtSince(6, 1, 0)] public static A operator +(A a, A b) => a; void M(A a) { a += a; } } // warn 6.1.0
//- explicit conversion with a floor
class A { [LibvirtSince(6, 1, 0)] public static explicit operator int(A a) => 1; void M(A a) { U.Use((int)a); } } // warn 6.1.0
//- implicit conversion with a floor
class A { [LibvirtSince(6, 1, 0)] public static implicit operator int(A a) => 1; void M(A a) { int i = a; } } // warn 6.1.0
//- Deconstruct with a floor
class A { [LibvirtSince(6, 1, 0)] public void Deconstruct(out int a, out int b) { a = b = 1; } void M(A a) { var (b, c) = a; } } // warn 6.1.0
//- Deconstruct with a floor, in a pattern
class A { [LibvirtSince(6, 1, 0)] public void Deconstruct(out int a, out int b) { a = b = 1; } bool M(A a) => a is (1, 2); } // warn 6.1.0
//- Deconstruct with a floor, in a loop
class A { [LibvirtSince(6, 1, 0)] public void Deconstruct(out int a, out int b) { a = b = 1; } void M(A[] all) { foreach (var (b, c) in all) { } } } // warn 6.1.0
//- GetEnumerator with a floor
class A { [LibvirtSince(6, 1, 0)] public IEnumerator<int> GetEnumerator() => null; void M(A a) { foreach (var i in a) { } } } // warn 6.1.0
//- GetEnumerator with a floor, guarded
class A { [LibvirtSince(6, 1, 0)] public IEnumerator<int> GetEnumerator() => null; void M(A a, LibvirtVersion v) { if (v < V.V610) return; foreach (var i in a) { } } }
//- GetEnumerator with a floor, called
class A { [LibvirtSince(6, 1, 0)] public IEnumerator<int> GetEnumerator() => null; void M(A a) { a.GetEnumerator(); } } // warn 6.1.0
//- Dispose with a floor
class A : IDisposable { [LibvirtSince(6, 1, 0)] public void Dispose() { } void M(A a) { using (a) { } } } // warn 6.1.0
//- Dispose with a floor, by a declaration
class A : IDisposable { [LibvirtSince(6, 1, 0)] public void Dispose() { } void M() { using var a = new A(); } } // warn 6.1.0
//- Dispose with a floor, guarded
class A : IDisposable { [LibvirtSince(6, 1, 0)] public void Dispose() { } void M(LibvirtVersion v) { if (v < V.V610) return; using var a = new A(); } }
//- DisposeAsync with a floor
class A : IAsyncDisposable { [LibvirtSince(6, 1, 0)] public ValueTask DisposeAsync() => default; async Task M(A a) { await using (a) { } } } // warn 6.1.0
//- implicit call of a base constructor with a floor
class B { [LibvirtSince(6, 1, 0)] public B() { } }
class D : B { public D(int i) { } } // warn 6.1.0
//- implicit call of a base constructor with a floor, from one with a floor
class B { [LibvirtSince(6, 1, 0)] public B() { } }
class D : B { [LibvirtSince(6, 1, 0)] public D(int i) { } }
//- implicit call of a base constructor, another one has a floor
class B { [LibvirtSince(6, 1, 0)] public B(int i) { } public B() { } }
class D : B { public D(int i) { } public D() : this(1) { } }
//- implicit call of a base constructor of a type with a floor
[LibvirtSince(6, 1, 0)] class B { }
class D : B { public D(int i) { } } // warn 6.1.0
//- indexer with a floor
class A { [LibvirtSince(6, 1, 0)] public int this[int i] { get => 1; set { } } void M(A a) { U.Use(a[1]); } } // warn 6.1.0
//- indexer with a floor by ^
class A { public int Count => 1; [LibvirtSince(6, 1, 0)] public int this[int i] { get => 1; set { } } void M(A a) { U.Use(a[^1]); } } // warn 6.1.0
//- slice with a floor
class A { public int Count => 1; [LibvirtSince(6, 1, 0)] public A Slice(int i, int n) => this; void M(A a) { U.Use(a[1..]); } } // warn 6.1.0
//- interface in front, implementing property known
interface I { Teaming Teaming { get; set; } } class D : DomainInterface, I { } class E { void M(D d, Teaming t) { ((I)d).Teaming = t; } } // warn 6.1.0
//- interface in front, implementing property unknown
interface I { Teaming Teaming { get; set; } } class E { void M(I i, Teaming t) { i.Teaming = t; } }
//- interface in front, guarded
interface I { Teaming Teaming { get; set; } } class D : DomainInterface, I { } class E { void M(D d, Teaming t, LibvirtVersion v) { if (v >= V.V610) ((I)d).Teaming = t; } }
//- a user's part of an emitted class writes the field [types source]
namespace Libvirt.Xml { partial class DomainInterface { public void Team(Teaming t) { _teaming = t; } } } // warn 6.1.0
//- a user's part of an emitted class writes null into the field [types source]
namespace Libvirt.Xml { partial class DomainInterface { public void Team() { _teaming = null; U.Use(_teaming); } } }
//- a user's part of an emitted class writes the property [types source]
namespace Libvirt.Xml { partial class DomainInterface { public void Team(Teaming t) { Teaming = t; } } } // warn 6.1.0
//- a user's part of an emitted class states a floor [types source]
namespace Libvirt.Xml { partial class DomainInterface { [LibvirtSince(6, 1, 0)] public void Team() { Teaming = new(); } } }
class D { void M(DomainInterface x) { x.Team(); } } // warn 6.1.0
//- a user's part of an emitted class states a floor, guarded [types source]
namespace Libvirt.Xml { partial class DomainInterface { [LibvirtSince(6, 1, 0)] public void Team() { Teaming = new(); } } }
class D { void M(DomainInterface x, LibvirtVersion v) { if (v >= V.V610) x.Team(); } }
//- a user's part of an emitted class has a field of its own [types source]
namespace Libvirt.Xml { partial class DomainInterface { private object _isolation; public void Isolate(object o) { _isolation = o; } } }
//- default of a lambda's parameter
class D { void M() { var f = (MacType t = MacType.Static) => 1; } } // warn 6.1.0
//- default of a local function's parameter
class D { void M() { void L(MacType t = MacType.Static) { } L(); } } // warn 6.1.0
//- default of a lambda's parameter that is old
class D { void M() { var f = (MacType t = MacType.Generated) => 1; } }
//- attribute on a type parameter, a local function and a lambda
class D<[Tag(MacType.Static)] T> { void M() { [Tag(MacType.Static)] void L() { } var f = [Tag(MacType.Static)] () => 1; L(); } } // warn 6.1.0 6.1.0 6.1.0
//- attribute on a local function's type parameter and parameter
class D { void M() { void L<[Tag(MacType.Static)] T>([Tag(MacType.Static)] T t) { } L(1); } } // warn 6.1.0 6.1.0
//- attribute on a lambda's parameter
class D { void M() { Func<int, int> f = ([Tag(Value = MacType.Static)] i) => 1; } } // warn 6.1.0
//- attribute on a local function of a member with a floor
class D { [LibvirtSince(6, 1, 0)] void M() { [Tag(MacType.Static)] void L() { } L(); } }
