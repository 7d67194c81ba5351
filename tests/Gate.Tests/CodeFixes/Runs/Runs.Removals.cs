//- a plain value [offers WrapInGuard RemoveAssignment]
x.Teaming = y.Teaming; Log("always after");
//- a call is kept [offers WrapInGuard RemoveAssignment]
x.Teaming = Save(); Log("always after");
Teaming Save() => Log("saved", y.Teaming);
//- a call that always counts is kept [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); Log("always after"); }
static void Set(DomainInterface x, DomainInterface y) { x.Teaming = Log("always called", y.Teaming); }
//- an awaited call is kept [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y).Wait(); Log("always after"); }
static async Task Set(DomainInterface x, DomainInterface y) { x.Teaming = await Get(y); }
static async Task<Teaming> Get(DomainInterface y) { await Task.Yield(); return Log("always called", y.Teaming); }
//- a call below an if is kept [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); Log("always after"); }
static void Set(DomainInterface x, DomainInterface y) { if (x != null) x.Teaming = Log("always called", y.Teaming); else Log("always not"); }
//- a call in an initializer [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(y); Log("always after"); }
static void Set(DomainInterface y) { var i = new DomainInterface { Teaming = Log("always called", y.Teaming) }; }
//- a call inside a value [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); Log("always after"); }
static void Set(DomainInterface x, DomainInterface y) { x.Priority = Log("always called", y.Priority) + 1; }
//- a call before the target [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); Log("always after"); }
static void Set(DomainInterface x, DomainInterface y) { Log("always called", x).Teaming = y.Teaming; }
//- a step in the target [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(new[] { x, y }); }
static void Set(DomainInterface[] all) { var n = 0; all[n++].Isolated = true; Log("always " + n); }
//- a value that throws [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); }
static void Set(DomainInterface x, DomainInterface y) { x.Teaming = y.Teaming ?? throw new ArgumentException(); }
//- a value that is coalesced by a call [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); }
static void Set(DomainInterface x, DomainInterface y) { x.Teaming ??= Log("always called", y.Teaming); }
//- a value that declares by a pattern [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, "a"); }
static void Set(DomainInterface x, object any) { x.Isolated = any is string text; Log("always " + any); if (any is string s) Log(s); text = "b"; Log("always " + text); }
//- a value that declares by out [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); }
static void Set(DomainInterface x) { x.Isolated = int.TryParse("3", out var n); Log("always " + n); }
//- a value that assigns [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); }
static void Set(DomainInterface x, DomainInterface y) { Teaming t; x.Teaming = t = y.Teaming; Log("always " + (t == null)); }
//- a value that assigns a local again [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); }
static void Set(DomainInterface x, DomainInterface y) { bool? t = null; x.Isolated = t = true; Log("always " + t); }
//- a value that assigns another member [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always " + x.Trust); }
static void Set(DomainInterface x) { x.Isolated = x.Trust = true; }
//- a value of another member that is assigned too [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always " + x.Trust); }
static void Set(DomainInterface x) { x.Trust = x.Isolated = true; }
//- an assignment that is an argument [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); }
static void Set(DomainInterface x) { Log("always " + Log("always called", x.Isolated = true)); }
//- an assignment that is returned [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + Set(x)); }
static bool? Set(DomainInterface x) { return x.Isolated = true; }
//- a member that is required [offers]
class Own { public required Teaming T { get; set; } }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (Make().T != null)); }
static Own Make() => new Own { T = new Teaming() };
//- a field that is required [offers]
class Own { public required object T; }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (Make().T != null)); }
static Own Make() => new Own { T = MacType.Static };
//- a member that is not required [offers RemoveAssignment]
class Own { public required string Name { get; set; } public Teaming T { get; set; } }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + Make().Name); }
static Own Make() => new Own { Name = "a", T = new Teaming() };
//- the first value of a local [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(); }
static void Set() { Teaming t; t = new Teaming(); Log("always " + (t != null)); }
//- a value of a local that something else needs [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(); }
static void Set() { Teaming t = null; t = new Teaming(); Log("always " + (t != null)); }
//- an element of an array [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(); }
static void Set() { var all = new Teaming[1]; all[0] = new Teaming(); Log("always " + (all[0] != null)); }
//- an entry of a dictionary [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + Set().Count); }
static Dictionary<string, Teaming> Set() => new Dictionary<string, Teaming> { ["a"] = new Teaming() };
//- one of several values [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { x.Mac = new Mac(); Set(x, other); Log("always " + x.Mac.Type); }
static void Set(DomainInterface x, bool other) { x.Mac.Type = other ? MacType.Static : MacType.Generated; }
//- an argument of a value [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always " + x.Model); }
static void Set(DomainInterface x) { x.Model = Name(MacType.Static); } static string Name(MacType t) => "virtio";
//- an element of a list [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always " + x.Ips.Count); }
static void Set(DomainInterface x) { var l = new List<object> { "a", new Teaming() }; Log("always " + l.Count); }
//- a null-conditional target [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { x?.Teaming = new Teaming(); }
//- a null-conditional target deep [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { x?.Driver?.Packed = true; }
//- a null-conditional target with a call [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { x?.Teaming = Log("always called", (Teaming)null); }
//- the only statement of a loop [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { for (var i = 0; i < 2; Log("always " + i++)) x.Isolated = true; }
//- the only statement of a section [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, other); Log("always after"); }
static void Set(DomainInterface x, bool other) { switch (other) { case false: x.Isolated = true; break; default: Log("always not"); break; } }
//- a labelled statement [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); Log("always after"); }
static void Set(DomainInterface x) { var n = 0; again: x.Isolated = true; if (n++ < 1) goto again; Log("always " + n); }
//- members with comments and commas [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + Set().Model); }
static DomainInterface Set() => new DomainInterface { Isolated = true, /* a */ Model = "a", // b
    Priority = 1, };
//- with [offers RemoveAssignment]
record R(string Name, MacType? T);
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + Set(new R("a", null)).Name); }
static R Set(R r) => r with { T = MacType.Static, Name = "b" };
//- an object of the user's own [offers]
class Own { public Own() => Log("always made"); public static implicit operator Teaming(Own o) => null; }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); }
static void Set(DomainInterface x) { x.Teaming = new Own(); }
//- a value that declares by var [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); }
static void Set(DomainInterface x) { x.Isolated = x.Trust is var trust; Log("always " + trust); }
//- a value that declares in a switch, inside only [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, 1); Log("always after"); }
static void Set(DomainInterface x, object any) { x.Priority = any switch { uint n => n, _ => 1 }; }
//- a value that declares inside only [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, 1); Log("always after"); }
static void Set(DomainInterface x, object any) { x.Isolated = any is string text && text.Length > 0; }
//- a value that steps [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); }
static void Set(DomainInterface x) { uint n = 1; x.Priority = n++; Log("always " + n); }
//- a value that steps in parentheses [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); }
static void Set(DomainInterface x) { uint n = 1; x.Priority = (++n); Log("always " + n); }
//- a value that deconstructs [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); }
static void Set(DomainInterface x) { int a, b; x.Isolated = ((a, b) = (1, 2)) == (1, 2); Log("always " + a + b); }
//- a value that makes an object of its own with a call [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x); }
static void Set(DomainInterface x) { x.Isolated = new List<string> { Log("always called", "a") }.Count > 0; }
//- a value that is a query [offers RemoveAssignment]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, y); }
static void Set(DomainInterface x, DomainInterface y) { x.Routes = (from r in Log("always called", y.Routes) select r).ToList(); }
//- a call through a null-conditional [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(x, "a"); }
static void Set(DomainInterface x, string s) { x.Isolated = s?.Equals(Log("always called", "a")); }
//- a member that is required of a base [offers]
class Base { public required Teaming T { get; init; } } class Own : Base { }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (Make().T != null)); }
static Own Make() => new() { T = new() };
//- a member that is required of a struct [offers]
struct Own { public required MacType T; }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + Make().T); }
static Own Make() => new Own { T = MacType.Static };
//- a member that is required of a record [offers]
record Own { public required Teaming T { get; init; } }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (Make().T != null)); }
static Own Make() { var own = new Own { T = new Teaming() }; return own; }
//- a member that is required, in an argument [offers]
class Own { public required Teaming T { get; set; } }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + Use(Make())); }
static Own Make() => U.Use(new Own { T = new Teaming { } }); static bool Use(Own o) => o.T != null;
//- a member that is required, set again [offers RemoveAssignment]
class Own { public required Teaming T { get; set; } }
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(new Own { T = null }); Log("always after"); }
static void Set(Own own) { own.T = new Teaming(); }
