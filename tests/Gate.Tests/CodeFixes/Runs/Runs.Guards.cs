//- an assignment [offers WrapInGuard RemoveAssignment]
x.Teaming = new Teaming();
Log("always after");
Log(x.Teaming == null ? "none" : "some");
//- an out variable used later [offers]
Make(out var made, new Teaming());
Log("always " + made);
Log("always after");
static void Make(out string made, Teaming t) { made = "made"; }
//- an out variable used after something else [offers]
Make(out var made, new Teaming());
Log("always between");
Log("always " + made);
static void Make(out string made, Teaming t) { made = "made"; }
//- an out variable declared before [offers]
string made;
Make(out made, new Teaming());
Log("always " + made);
static void Make(out string made, Teaming t) { made = "made"; }
//- a deconstruction that declares [offers]
var (a, b) = Log("called", (new Teaming(), "always b"));
Log("always between");
Log(b);
//- a deconstruction with an older member [offers]
(x.Teaming, x.Model) = (new Teaming(), "virtio");
Log("always " + x.Model);
//- a deconstruction of the same member twice [offers WrapInGuard]
(x.Teaming, y.Teaming) = (new Teaming(), new Teaming());
Log(y.Teaming == null ? "none" : "some");
//- a pattern variable used later [offers]
x.Isolated = Log("always read", other) is var known;
Log("always " + known);
//- a using declaration [offers]
using var o = Open(new Teaming());
Log("always inside");
static Closing Open(Teaming t) => new Closing();
}
sealed class Closing : IDisposable { public void Dispose() => Log("always closed");
//- a local used only with what it is for [offers WrapInGuard RemoveAssignment]
var t = new Teaming();
t.Persistent = "a";
x.Teaming = t;
Log("always after");
//- a local with something else between [offers WrapInGuard RemoveAssignment]
var t = new Teaming();
Log("always between");
x.Teaming = t;
//- a local used in a loop [offers WrapInGuard]
var t = new Teaming();
for (var i = 0; i < 2; i++) Log("loop " + i + (t == null));
Log("always after");
//- a local that decides about a return [offers]
var t = new Teaming();
if (t != null) { Log("always returned"); return; }
Log("always other");
//- a local that decides about a break [offers]
while (true)
{
    var t = new Teaming();
    if (t != null) break;
    Log("always once more");
}
Log("always out");
//- a local that is returned [offers]
Log("always " + (Get() != null));
object Get() { var t = new Teaming(); return t; }
//- a local used by a local function [offers]
var t = new Teaming();
Show();
Log("always after");
void Show() => Log("always " + (t != null));
//- a local of one section used in another [offers]
switch (other) { case true: Teaming t; break; default: t = new Teaming(); Log("always " + (t != null)); break; }
//- the first value of a local [offers]
Teaming t;
t = new Teaming();
Log("always " + (t != null));
//- the first value in each branch [offers]
Teaming t;
if (other) t = new Teaming(); else t = new Teaming();
Log("always " + (t != null));
//- the first value of an out parameter [offers]
Fill(out var made);
Log("always " + (made != null));
static void Fill(out Teaming t) { t = new Teaming(); }
//- the first value of an out parameter as an expression [offers]
Fill(out var made);
Log("always " + (made != null));
static void Fill(out Teaming t) => t = new Teaming();
//- a further value of a local [offers WrapInGuard]
Teaming t = null;
t = new Teaming();
Log(t == null ? "none" : "some");
//- the last else [offers]
if (other) Log("always a");
else if ((x.Isolated = other) == true) Log("always b");
else Log("always c");
//- an else if that is a block [offers WrapInGuard RemoveAssignment]
if (other) Log("a");
else if (!other) { x.Isolated = true; Log("always b"); }
else Log("c");
//- below an else without braces [offers WrapInGuard RemoveAssignment]
if (other) Log("a");
else x.Isolated = true;
Log("always after");
//- below an if without braces [offers WrapInGuard RemoveAssignment]
if (!other) x.Isolated = true;
else Log("always else");
Log("always after " + (x.Isolated == null ? "" : ""));
//- the header of a for loop [offers]
for (var t = new Teaming(); t != null; t = null) Log("always body");
//- the step of a for loop [offers]
for (var i = 0; i < 2; i++, x.Weight++) Log("always body");
//- the header of a foreach loop [offers]
foreach (var t in new[] { new Teaming() }) Log("always body");
//- the condition of a while loop [offers]
var n = 0;
while ((x.Isolated = n++ < 2) == true) Log("always body");
//- the condition of a do loop [offers]
var n = 0;
do { Log("always body"); } while ((x.Isolated = n++ < 2) == true);
//- the condition of an if [offers]
if ((x.Isolated = !other) == true) Log("always body");
//- the value of a switch [offers]
switch (x.Isolated = !other) { case true: Log("always body"); break; }
//- the object of a using [offers]
using (Open(new Teaming())) Log("always body");
static IDisposable Open(Teaming t) => new System.IO.MemoryStream();
//- the object of a lock [offers]
lock (new Teaming()) Log("always body");
//- a throw [offers]
try { throw new ArgumentException(new Teaming().ToString()); } catch (ArgumentException) { Log("always caught"); }
//- a return value [offers]
Log("always " + (Get() != null));
static Teaming Get() { return new Teaming(); }
//- a return value as an expression [offers]
Log("always " + (Get() != null));
static Teaming Get() => new Teaming();
//- a goto in a switch [offers WrapInGuard RemoveAssignment]
switch (other) { case false: x.Teaming = new Teaming(); goto case true; case true: Log("always next"); break; }
//- a statement in a section without braces [offers WrapInGuard RemoveAssignment]
switch (other) { default: Log("always before"); x.Teaming = new Teaming(); Log("always after"); break; }
//- a labelled statement [offers WrapInGuard RemoveAssignment]
var n = 0;
again: x.Teaming = new Teaming();
Log("always " + n);
if (n++ < 1) goto again;
//- a label among what uses a local [offers]
var n = 0;
var t = new Teaming();
again: Log("always " + (t == null) + n);
if (n++ < 1) goto again;
//- an iterator [offers WrapInGuard]
foreach (var t in Each()) Log(t == null ? "always other" : "made");
IEnumerable<Teaming> Each() { yield return null; yield return new Teaming(); yield return null; }
//- an await [offers WrapInGuard RemoveAssignment]
Do().Wait();
async Task Do() { Log("always before"); x.Teaming = await Task.FromResult(y.Teaming); Log("always after"); }
//- a lambda that is an expression [offers WrapInGuard]
Do(() => x.Teaming = new Teaming());
Log(x.Teaming == null ? "none" : "some");
void Do(Action a) { Log("always before"); a(); Log("always after"); }
//- a lambda with a body [offers WrapInGuard RemoveAssignment]
Do(() => { Log("always inside"); x.Teaming = new Teaming(); });
void Do(Action a) { Log("always before"); a(); Log("always after"); }
//- a lambda that is an asynchronous expression [offers WrapInGuard]
Do(async () => Use(await Task.FromResult("a"), new Teaming())).Wait();
async Task Do(Func<Task> a) { Log("always before"); await a(); Log("always after"); }
void Use(string a, Teaming t) => Log("used");
//- a lambda of an overload with a value [offers]
Do(() => x.Teaming = new Teaming());
void Do(Func<Teaming> a) { Log("always before"); Log("always " + (a() != null)); }
//- a local function that is an expression [offers WrapInGuard]
Set();
Log("always after");
Log(x.Teaming == null ? "none" : "some");
void Set() => x.Teaming = new Teaming();
//- a method that is an expression [offers WrapInGuard]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Set(v, x); Log(x.Teaming == null ? "none" : "some"); }
static void Set(LibvirtVersion v, DomainInterface x) => x.Teaming = new Teaming(); // As ever.
//- a setter that is an expression [offers WrapInGuard]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Program { V = v, X = x }.T = new object(); Log(x.Teaming == null ? "none" : "some"); }
LibvirtVersion V; DomainInterface X; object T { set => X.Teaming = new Teaming(); }
//- a constructor that is an expression [offers WrapInGuard]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { new Program(v, x); Log(x.Teaming == null ? "none" : "some"); }
Program(LibvirtVersion v, DomainInterface x) => x.Teaming = new Teaming();
//- one of two values, the older chosen [offers WrapInGuard]
x.Source = other ? new VdpaSource() : new UserSource();
Log("always " + x.Source.GetType().Name);
//- one of two values with null allowed [offers WrapInGuard]
#nullable enable
x.Source = !other ? new VdpaSource() : new UserSource();
Log("written " + (x.Source == null));
//- a value that a switch chooses [offers WrapInGuard]
x.Mac = new Mac();
x.Mac.Type = other switch { true => MacType.Static, _ => MacType.Generated };
Log("always " + x.Mac.Type);
//- the right side of a coalescing [offers]
var t = Log("always made", (object)"a") ?? new Teaming();
Log("always " + t);
//- the right side of an and [offers]
var t = other && Log("b", new Teaming()) != null;
Log("always " + t);
//- below a null-conditional [offers WrapInGuard]
y = null;
x?.Routes.Add(y?.Routes[0]);
Log("written " + x.Routes.Count);
Log("always after");
//- a null-conditional argument [offers]
Use(y?.Equals(new Teaming()));
static void Use(bool? b) => Log("always used");
//- chained with an older member [offers RemoveAssignment]
x.Isolated = x.Trust = !other;
Log("always " + x.Trust);
//- chained, the newer inside [offers]
x.Trust = x.Isolated = !other;
Log("always " + x.Trust);
//- chained, the same member [offers WrapInGuard]
x.Teaming = y.Teaming = new Teaming();
Log("written " + (y.Teaming == null));
//- a step beside [offers]
var n = 0;
x.Priority = (uint)n++;
Log("always " + n);
//- an argument with a step of its own [offers]
var n = 0;
Use(n++, new Teaming());
Log("always " + n);
static void Use(int n, Teaming t) { }
//- an initializer's member that may be absent [offers WrapInGuard RemoveAssignment]
#nullable enable
var i = new DomainInterface { Model = Log("always model", "virtio"), Isolated = true, Mac = Log("always mac", new Mac()) };
Log("written " + i.Isolated);
//- an initializer's list [offers RemoveAssignment]
var i = new DomainInterface { Model = "virtio", Routes = { new Route() } };
Log("always " + i.Model);
//- an initializer's number that cannot be absent [offers RemoveAssignment]
var i = new DomainInterface { Model = "virtio", Weight = 1 };
Log("always " + i.Model);
//- a value that declares, in an initializer [offers]
var i = new DomainInterface { Isolated = other is var known };
Log("always " + known);
//- a local function with a release of its own [offers WrapInGuard RemoveAssignment]
Local(new LibvirtVersion(999, 0, 0));
Log(x.Teaming == null ? "none" : "some");
void Local(LibvirtVersion w) { x.Teaming = new Teaming(); }
//- the first value in a try [offers]
Teaming t;
try { t = new Teaming(); } finally { Log("always finally"); }
Log("always " + (t != null));
//- the first value in a section [offers]
Teaming t;
switch (other) { case true: t = null; break; default: t = new Teaming(); break; }
Log("always " + (t != null));
//- the first value in a loop [offers]
Teaming t;
do { t = new Teaming(); } while (other);
Log("always " + (t != null));
//- the first value of a struct's field [offers]
Pair p;
p.T = new Teaming();
Log("always " + (p.T != null));
}
struct Pair { public Teaming T; static void Nothing() { }
//- the first value of a captured local [offers]
Teaming t;
t = new Teaming();
Action show = () => Log("always " + (t != null));
show();
//- the first value by a deconstruction [offers]
Teaming t; int n;
(t, n) = (new Teaming(), 1);
Log("always " + (t != null) + n);
//- the first value of a local that a local function reads [offers]
Teaming t;
t = new Teaming();
Show();
void Show() { Log("always " + (t != null)); }
//- the first value by out of a local declared before [offers]
Teaming t; string s;
t = Make(out s, new Teaming());
Log("always " + s);
static Teaming Make(out string s, Teaming t) { s = "made"; return t; }
//- a value in a struct's constructor [offers]
static void Run(LibvirtVersion v, DomainInterface x, DomainInterface y, bool other) { Log("always " + (new Inner(v).T == null)); }
struct Inner { public object T; public Inner(LibvirtVersion v) { T = new Teaming(); } }
//- a function in an initializer [offers WrapInGuard]
#nullable enable
var i = new DomainInterface { Model = Log("always model", "virtio"), Teaming = U.Get(() => new Teaming()) };
Log("written " + (i.Teaming == null));
//- a function that makes values [offers]
var all = new[] { 1, 2 }.Select(n => Log("always " + n, new Teaming())).ToList();
//- a function on the right side [offers WrapInGuard RemoveAssignment]
x.Teaming = U.Get(() => y.Teaming);
Log("always after");
