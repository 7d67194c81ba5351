//- async guard
[LibvirtVersionGuard(6, 1, 0)] Task<bool> HasAsync() => null; async Task M(DomainInterface x) { if (await HasAsync()) x.Teaming = new Teaming(); }
//- async guard, false branch
[LibvirtVersionGuard(6, 1, 0)] Task<bool> HasAsync() => null; async Task M(DomainInterface x) { if (await HasAsync()) { } else x.Teaming = new Teaming(); } // warn 6.1.0
//- async guard, result ignored
[LibvirtVersionGuard(6, 1, 0)] Task<bool> HasAsync() => null; async Task M(DomainInterface x) { var ok = await HasAsync(); x.Teaming = new Teaming(); } // warn 6.1.0
//- async guard, not awaited
[LibvirtVersionGuard(6, 1, 0)] Task<bool> HasAsync() => null; void M(DomainInterface x) { HasAsync(); x.Teaming = new Teaming(); } // warn 6.1.0
//- async guard in a local
[LibvirtVersionGuard(6, 1, 0)] Task<bool> HasAsync() => null; async Task M(DomainInterface x) { var ok = await HasAsync(); if (ok) x.Teaming = new Teaming(); }
//- async guard, awaited from a local
[LibvirtVersionGuard(6, 1, 0)] Task<bool> HasAsync() => null; async Task M(DomainInterface x) { var task = HasAsync(); if (!await task) return; x.Teaming = new Teaming(); }
//- async guard with ConfigureAwait
[LibvirtVersionGuard(6, 1, 0)] Task<bool> HasAsync() => null; async Task M(DomainInterface x) { if (await HasAsync().ConfigureAwait(false)) x.Teaming = new Teaming(); }
//- async guard of ValueTask
[LibvirtVersionGuard(6, 1, 0)] ValueTask<bool> HasAsync() => default; async Task M(DomainInterface x) { if (await HasAsync()) x.Teaming = new Teaming(); }
//- async guard of ValueTask, false branch
[LibvirtVersionGuard(6, 1, 0)] ValueTask<bool> HasAsync() => default; async Task M(DomainInterface x) { if (!await HasAsync()) x.Teaming = new Teaming(); } // warn 6.1.0
//- async guard of a release
[LibvirtVersionGuard] Task<bool> IsAsync(LibvirtVersion w) => null; async Task M(DomainInterface x) { if (await IsAsync(V.V610)) x.Teaming = new Teaming(); }
//- async guard of a release, false branch
[LibvirtVersionGuard] Task<bool> IsAsync(LibvirtVersion w) => null; async Task M(DomainInterface x) { if (!await IsAsync(V.V610)) x.Teaming = new Teaming(); } // warn 6.1.0
//- async guard, too low
[LibvirtVersionGuard(6, 0, 5)] Task<bool> HasAsync() => null; async Task M(DomainInterface x) { if (await HasAsync()) x.Teaming = new Teaming(); } // warn 6.1.0
//- async method that throws
[LibvirtVersionGuard(6, 1, 0)] Task RequireAsync() => null; async Task M(DomainInterface x) { await RequireAsync(); x.Teaming = new Teaming(); }
//- async method that throws, not awaited yet
[LibvirtVersionGuard(6, 1, 0)] Task RequireAsync() => null; async Task M(DomainInterface x) { var t = RequireAsync(); x.Teaming = new Teaming(); await t; } // warn 6.1.0
//- async local function as the guard
async Task M(DomainInterface x, LibvirtVersion v) { if (await Ok()) x.Teaming = new Teaming(); async Task<bool> Ok() { await Task.Yield(); return v >= V.V610; } }
//- lazy guard
[LibvirtVersionGuard(6, 1, 0)] static readonly Lazy<bool> Has = new(() => true); void M(DomainInterface x) { if (Has.Value) x.Teaming = new Teaming(); }
//- lazy guard, negated
[LibvirtVersionGuard(6, 1, 0)] static readonly Lazy<bool> Has = new(() => true); void M(DomainInterface x) { if (!Has.Value) x.Teaming = new Teaming(); } // warn 6.1.0
//- lazy guard, only whether it is there
[LibvirtVersionGuard(6, 1, 0)] static readonly Lazy<bool> Has = new(() => true); void M(DomainInterface x) { if (Has.IsValueCreated) x.Teaming = new Teaming(); } // warn 6.1.0
//- guard as a function
[LibvirtVersionGuard(6, 1, 0)] readonly Func<bool> _has; void M(DomainInterface x) { if (_has()) x.Teaming = new Teaming(); }
//- guard stated on a base property
abstract class B { [LibvirtVersionGuard(6, 1, 0)] public abstract bool Has { get; } } class D : B { public override bool Has => true; void M(DomainInterface x) { if (Has) x.Teaming = new Teaming(); } }
//- guard stated on a base method of a base
class A { [LibvirtVersionGuard(6, 1, 0)] public virtual bool Has() => true; } class B : A { public override bool Has() => false; } class D : B { public override bool Has() => true; void M(DomainInterface x) { if (Has()) x.Teaming = new Teaming(); } }
//- guard stated on an interface's property
interface I { [LibvirtVersionGuard(6, 1, 0)] bool Has { get; } } class D : I { public bool Has => true; void M(DomainInterface x) { if (Has) x.Teaming = new Teaming(); } }
//- guard stated on an interface's property, implemented explicitly
interface I { [LibvirtVersionGuard(6, 1, 0)] bool Has { get; } } class D : I { bool I.Has => true; void M(DomainInterface x) { if (((I)this).Has) x.Teaming = new Teaming(); } }
//- guard stated on an interface's method with a release
interface I { [LibvirtVersionGuard] bool Is(LibvirtVersion v); } class D : I { public bool Is(LibvirtVersion v) => true; void M(DomainInterface x) { if (Is(V.V610)) x.Teaming = new Teaming(); } }
//- guard stated on what is hidden, not overridden
class B { [LibvirtVersionGuard(6, 1, 0)] public bool Has => true; } class D : B { public new bool Has => true; void M(DomainInterface x) { if (Has) x.Teaming = new Teaming(); } } // warn 6.1.0
//- static readonly alias of another
static readonly LibvirtVersion N = V.V610; void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- static readonly alias of a lower one
static readonly LibvirtVersion N = V.V600; void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- static readonly alias of an alias
static readonly LibvirtVersion N = K.N; static class K { public static readonly LibvirtVersion N = V.V610; } void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- static readonly alias of itself
static readonly LibvirtVersion N = N; void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- static readonly from constants of another class
static readonly LibvirtVersion N = new(K.A, K.B, 0); static class K { public const int A = 6, B = 1; } void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- static readonly by named arguments
static readonly LibvirtVersion N = new(release: 0, minor: 1, major: 6); void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- static readonly by named arguments, lower than it looks
static readonly LibvirtVersion N = new(release: 6, minor: 0, major: 6); void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- static readonly from an expression
static readonly LibvirtVersion N = LibvirtVersion.FromNumber(6 * 1000000 + 1000); void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- static readonly from a text with a constant
const string Minor = "1"; static readonly LibvirtVersion N = LibvirtVersion.Parse($"6.{Minor}.0"); void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- static readonly number
static readonly ulong N = 6_001_000; void M(LibvirtVersion v, DomainInterface x) { if (v.ToNumber() >= N) x.Teaming = new Teaming(); }
//- static property of an alias
static LibvirtVersion N => V.V610; void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- static readonly from a method
static readonly LibvirtVersion N = Make(); static LibvirtVersion Make() => default; void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- static that may be set
static LibvirtVersion N = new(6, 1, 0); void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- instance readonly field
readonly LibvirtVersion N = new(6, 1, 0); void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- instance property
LibvirtVersion N { get; } = new(6, 1, 0); void M(LibvirtVersion v, DomainInterface x) { if (v >= this.N) x.Teaming = new Teaming(); }
//- instance readonly field, set again in a constructor
readonly LibvirtVersion N = new(6, 1, 0); public Case(LibvirtVersion n) { N = n; } void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- instance property that may be overridden
public virtual LibvirtVersion N => new(6, 1, 0); void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- instance property that may be set
LibvirtVersion N { get; init; } = new(6, 1, 0); void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- static readonly set again in the static constructor
static readonly LibvirtVersion N = new(6, 1, 0); static Case() { N = new(5, 0, 0); } void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- static readonly set by out in the static constructor
static readonly LibvirtVersion N = new(6, 1, 0); static Case() { LibvirtVersion.TryParse("5.0.0", out N); } void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- static readonly set once in the static constructor
static readonly LibvirtVersion N; static Case() { N = new(6, 1, 0); } void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); }
//- static readonly set in a branch of the static constructor
static readonly LibvirtVersion N; static Case() { if (Connection.Modern) N = new(6, 1, 0); } void M(LibvirtVersion v, DomainInterface x) { if (v >= N) x.Teaming = new Teaming(); } // warn 6.1.0
//- primary constructor's bool
class P(bool ok) { public void M(LibvirtVersion v, DomainInterface x) { ok = v >= V.V610; if (ok) x.Teaming = new Teaming(); } }
//- primary constructor's bool changed by another method
class P(bool ok) { void Set() { ok = true; } public void M(LibvirtVersion v, DomainInterface x) { ok = v >= V.V610; Set(); if (ok) x.Teaming = new Teaming(); } } // warn 6.1.0
//- primary constructor's bool changed by another method's out
class P(bool ok) { void Set() { U.Out(out ok); } public void M(LibvirtVersion v, DomainInterface x) { ok = v >= V.V610; Set(); if (ok) x.Teaming = new Teaming(); } } // warn 6.1.0
//- throw helper of the class
static void Throw() => throw new Exception(); void M(LibvirtVersion v, DomainInterface x) { if (v < V.V610) Throw(); x.Teaming = new Teaming(); }
//- throw helper of another class
static class H { public static void Throw(string why) { throw new Exception(why); } } void M(LibvirtVersion v, DomainInterface x) { if (v < V.V610) H.Throw("old"); x.Teaming = new Teaming(); }
//- throw helper that may be overridden
public virtual void Throw() => throw new Exception(); void M(LibvirtVersion v, DomainInterface x) { if (v < V.V610) Throw(); x.Teaming = new Teaming(); } // warn 6.1.0
//- plain helper that checks
static bool Ok(LibvirtVersion v) => v >= V.V610; void M(LibvirtVersion v, DomainInterface x) { if (Ok(v)) x.Teaming = new Teaming(); } // warn 6.1.0
