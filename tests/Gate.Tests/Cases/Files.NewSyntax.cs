//- extension method of an extension block with a floor [compiler 5.0]
static class X { extension(DomainInterface x) { [LibvirtSince(6, 1, 0)] public void Team() { } } }
class D { void M(DomainInterface x) { x.Team(); } } // warn 6.1.0
//- extension property with a floor [compiler 5.0]
static class X { extension(DomainInterface x) { [LibvirtSince(6, 1, 0)] public bool IsTeamed => true; } }
class D { void M(DomainInterface x) { U.Use(x.IsTeamed); } } // warn 6.1.0
//- extension property as a guard [compiler 5.0]
static class X { extension(Connection c) { [LibvirtVersionGuard(6, 1, 0)] public bool IsModern => true; } }
class D { void M(DomainInterface x, Connection c) { if (c.IsModern) x.Teaming = new Teaming(); } }
//- static extension method with a floor [compiler 5.0]
static class X { extension(DomainInterface) { [LibvirtSince(6, 1, 0)] public static void Team() { } } }
class D { void M() { DomainInterface.Team(); } } // warn 6.1.0
//- extension operator with a floor [compiler 5.0]
static class X { extension(Connection) { [LibvirtSince(6, 1, 0)] public static Connection operator +(Connection a, Connection b) => a; } }
class D { void M(Connection c) { U.Use(c + c); } } // warn 6.1.0
//- user-defined compound assignment with a floor [compiler 5.0]
class A { [LibvirtSince(6, 1, 0)] public void operator +=(int i) { } }
class D { void M(A a) { a += 1; } } // warn 6.1.0
//- field keyword [compiler 5.0]
class D { public Teaming T { get => field; set => field = new Teaming(); } } // warn 6.1.0
