//- local function as the guard
if (Ok()) x.Teaming = new Teaming(); bool Ok() => v >= V.V610;
//- local function as the guard, negated
if (!Ok()) x.Teaming = new Teaming(); bool Ok() => v >= V.V610; // warn 6.1.0
//- local function as the guard, early return
if (!Ok()) return; x.Teaming = new Teaming(); bool Ok() => v >= V.V610;
//- local function as the guard, too low
if (Ok()) x.Teaming = new Teaming(); bool Ok() => v >= V.V600; // warn 6.1.0
//- local function as the guard, or something else
if (Ok()) x.Teaming = new Teaming(); bool Ok() => other || v >= V.V610; // warn 6.1.0
//- local function as the guard, and something else
if (Ok()) x.Teaming = new Teaming(); bool Ok() => other && v >= V.V610;
//- local function as the guard, of its parameter
if (Ok(v)) x.Teaming = new Teaming(); static bool Ok(LibvirtVersion w) => w >= V.V610;
//- local function as the guard, of the release it is given
if (AtLeast(V.V610)) x.Teaming = new Teaming(); bool AtLeast(LibvirtVersion need) => v >= need;
//- local function as the guard, of a lower release it is given
if (AtLeast(V.V600)) x.Teaming = new Teaming(); bool AtLeast(LibvirtVersion need) => v >= need; // warn 6.1.0
//- local function as the guard, of releases it is given
if (AtLeast(V.V610)) x.Teaming = new Teaming(); if (AtLeast(V.V700)) x.Mac.Check = true; bool AtLeast(LibvirtVersion need) => v >= need; // warn 7.0.0
//- local function as the guard, with statements
if (!Old()) x.Teaming = new Teaming(); bool Old() { if (v < V.V610) return true; return false; }
//- local function as the guard, through another
if (One()) x.Teaming = new Teaming(); bool One() => Two(); bool Two() => v >= V.V610;
//- local function as the guard, in a local
var ok = Ok(); if (ok) x.Teaming = new Teaming(); bool Ok() => v >= V.V610;
//- local function as the guard, recursive
if (Ok(3)) x.Teaming = new Teaming(); bool Ok(int n) => n > 0 ? Ok(n - 1) : v >= V.V610;
//- local function that guards nothing
if (Ok()) x.Teaming = new Teaming(); bool Ok() => c.IsNice; // warn 6.1.0
//- throw helper without an attribute
if (v < V.V610) Throw(); x.Teaming = new Teaming(); static void Throw() => throw new Exception();
//- throw helper with statements
if (v < V.V610) Throw("old"); x.Teaming = new Teaming(); void Throw(string why) { Console.WriteLine(why); throw new Exception(why); }
//- throw helper that throws either way
if (v < V.V610) Throw(); x.Teaming = new Teaming(); void Throw() { if (other) throw new Exception(); else throw new ArgumentException(); }
//- throw helper that gives a value
if (v < V.V610) Throw(); x.Teaming = new Teaming(); int Throw() => throw new Exception();
//- helper that perhaps throws
if (v < V.V610) Throw(); x.Teaming = new Teaming(); void Throw() { if (other) throw new Exception(); } // warn 6.1.0
//- helper that perhaps returns before it throws
if (v < V.V610) Throw(); x.Teaming = new Teaming(); void Throw() { if (other) return; throw new Exception(); } // warn 6.1.0
//- helper that only makes what could throw
if (v < V.V610) Throw(); x.Teaming = new Teaming(); void Throw() { Action a = () => throw new Exception(); } // warn 6.1.0
//- helper that throws when it is awaited
if (v < V.V610) _ = Throw(); x.Teaming = new Teaming(); async Task Throw() { await Task.Yield(); throw new Exception(); } // warn 6.1.0
//- helper that throws as an iterator
if (v < V.V610) Throw(); x.Teaming = new Teaming(); IEnumerable<int> Throw() { yield return 1; throw new Exception(); } // warn 6.1.0
