//- at least
if (v >= V.V610) x.Teaming = new Teaming();
//- at least, too low
if (v >= V.V600) x.Teaming = new Teaming(); // warn 6.1.0
//- at least, higher
if (v >= V.V700) x.Teaming = new Teaming();
//- more than
if (v > V.V610) x.Teaming = new Teaming();
//- more than the release before
if (v > V.V600) x.Teaming = new Teaming(); // warn 6.1.0
//- flipped at least
if (V.V610 <= v) x.Teaming = new Teaming();
//- flipped more than
if (V.V610 < v) x.Teaming = new Teaming();
//- flipped, too low
if (V.V600 <= v) x.Teaming = new Teaming(); // warn 6.1.0
//- less than, else
if (v < V.V610) { } else x.Teaming = new Teaming();
//- less than, then
if (v < V.V610) x.Teaming = new Teaming(); // warn 6.1.0
//- at most, else
if (v <= V.V610) { } else x.Teaming = new Teaming();
//- at most the release before, else
if (v <= V.V600) { } else x.Teaming = new Teaming(); // warn 6.1.0
//- at most, for the release after it
if (v <= V.V610) { } else x.Isolated = other;
//- flipped less than, else
if (V.V610 > v) { } else x.Teaming = new Teaming();
//- flipped at most, else
if (V.V610 >= v) { } else x.Teaming = new Teaming();
//- equal
if (v == V.V610) x.Teaming = new Teaming();
//- equal, else
if (v == V.V610) { } else x.Teaming = new Teaming(); // warn 6.1.0
//- not equal, else
if (v != V.V610) { } else x.Teaming = new Teaming();
//- not equal
if (v != V.V610) x.Teaming = new Teaming(); // warn 6.1.0
//- equal by Equals
if (v.Equals(V.V610)) x.Teaming = new Teaming();
//- at least, the wrong branch
if (v >= V.V610) { } else x.Teaming = new Teaming(); // warn 6.1.0
//- at least, flipped wrongly
if (V.V610 >= v) x.Teaming = new Teaming(); // warn 6.1.0
//- IsAtLeast
if (v.IsAtLeast(V.V610)) x.Teaming = new Teaming();
//- IsAtLeast, too low
if (v.IsAtLeast(V.V600)) x.Teaming = new Teaming(); // warn 6.1.0
//- IsAtLeast, negated
if (!v.IsAtLeast(V.V610)) x.Teaming = new Teaming(); // warn 6.1.0
//- IsAtLeast, negated, else
if (!v.IsAtLeast(V.V610)) { } else x.Teaming = new Teaming();
//- IsAtLeast of the constant
if (V.V610.IsAtLeast(v)) x.Teaming = new Teaming(); // warn 6.1.0
//- CompareTo at least zero
if (v.CompareTo(V.V610) >= 0) x.Teaming = new Teaming();
//- CompareTo more than zero
if (v.CompareTo(V.V610) > 0) x.Teaming = new Teaming();
//- CompareTo more than minus one
if (v.CompareTo(V.V610) > -1) x.Teaming = new Teaming();
//- CompareTo at least one
if (v.CompareTo(V.V610) >= 1) x.Teaming = new Teaming();
//- CompareTo less than zero
if (v.CompareTo(V.V610) < 0) x.Teaming = new Teaming(); // warn 6.1.0
//- CompareTo less than zero, else
if (v.CompareTo(V.V610) < 0) { } else x.Teaming = new Teaming();
//- CompareTo less than one
if (v.CompareTo(V.V610) < 1) { } else x.Teaming = new Teaming();
//- CompareTo at most minus one, else
if (v.CompareTo(V.V610) <= -1) { } else x.Teaming = new Teaming();
//- CompareTo equal to zero
if (v.CompareTo(V.V610) == 0) x.Teaming = new Teaming();
//- CompareTo other than zero, else
if (v.CompareTo(V.V610) != 0) { } else x.Teaming = new Teaming();
//- CompareTo other than zero
if (v.CompareTo(V.V610) != 0) x.Teaming = new Teaming(); // warn 6.1.0
//- CompareTo, zero first
if (0 <= v.CompareTo(V.V610)) x.Teaming = new Teaming();
//- CompareTo, zero first, wrong way
if (0 >= v.CompareTo(V.V610)) x.Teaming = new Teaming(); // warn 6.1.0
//- CompareTo of the constant
if (V.V610.CompareTo(v) <= 0) x.Teaming = new Teaming();
//- CompareTo of the constant, wrong way
if (V.V610.CompareTo(v) >= 0) x.Teaming = new Teaming(); // warn 6.1.0
//- CompareTo with a pattern
if (v.CompareTo(V.V610) is >= 0) x.Teaming = new Teaming();
//- CompareTo with an or pattern
if (v.CompareTo(V.V610) is 0 or > 0) x.Teaming = new Teaming();
//- CompareTo with a negated pattern
if (v.CompareTo(V.V610) is not < 0) x.Teaming = new Teaming();
//- CompareTo with some number
if (v.CompareTo(V.V610) > -5) x.Teaming = new Teaming(); // warn 6.1.0
//- ToNumber
if (v.ToNumber() >= 6001000) x.Teaming = new Teaming();
//- ToNumber, too low
if (v.ToNumber() >= 6000000UL) x.Teaming = new Teaming(); // warn 6.1.0
//- ToNumber, less than
if (v.ToNumber() < 6001000) { } else x.Teaming = new Teaming();
//- negation
if (!(v < V.V610)) x.Teaming = new Teaming();
//- double negation
if (!!(v >= V.V610)) x.Teaming = new Teaming();
//- equal to false
if ((v >= V.V610) == false) { } else x.Teaming = new Teaming();
//- equal to false, then
if ((v >= V.V610) == false) x.Teaming = new Teaming(); // warn 6.1.0
//- equal to true
if ((v >= V.V610) == true) x.Teaming = new Teaming();
//- false equal to it
if (false == (v < V.V610)) x.Teaming = new Teaming();
//- other than true
if ((v >= V.V610) != true) { } else x.Teaming = new Teaming();
//- other than false
if ((v >= V.V610) != false) x.Teaming = new Teaming();
//- exclusive or
if ((v < V.V610) ^ true) x.Teaming = new Teaming();
//- is true
if (v >= V.V610 is true) x.Teaming = new Teaming();
//- is false
if (v < V.V610 is false) x.Teaming = new Teaming();
//- is not true
if (v >= V.V610 is not true) { } else x.Teaming = new Teaming();
//- is not false
if (v >= V.V610 is not false) x.Teaming = new Teaming();
//- is true or false tells nothing
if (v >= V.V610 is true or false) x.Teaming = new Teaming(); // warn 6.1.0
//- and
if (other && v >= V.V610) x.Teaming = new Teaming();
//- and, guard first
if (v >= V.V610 && other) x.Teaming = new Teaming();
//- and, else
if (other && v < V.V610) { } else x.Teaming = new Teaming(); // warn 6.1.0
//- and of two guards
if (v >= V.V610 && v >= V.V700) { x.Teaming = new Teaming(); x.Mac.Check = true; }
//- and inside the condition
if (v >= V.V610 && (x.Teaming = new Teaming()) != null) { }
//- and before the guard
if ((x.Teaming = new Teaming()) != null && v >= V.V610) { } // warn 6.1.0
//- or
if (other || v >= V.V610) x.Teaming = new Teaming(); // warn 6.1.0
//- or, both guards
if (v >= V.V610 || c.HasTeaming) x.Teaming = new Teaming();
//- or of different releases
if (v >= V.V610 || v >= V.V700) { x.Teaming = new Teaming(); x.Mac.Check = true; } // warn 7.0.0
//- or, else
if (other || v < V.V610) { } else x.Teaming = new Teaming();
//- or inside the condition
if (v < V.V610 || (x.Teaming = new Teaming()) != null) { }
//- or inside the condition, wrong way
if (v >= V.V610 || (x.Teaming = new Teaming()) != null) { } // warn 6.1.0
//- not short-circuiting and
if (other & v >= V.V610) x.Teaming = new Teaming();
//- not short-circuiting or
if (other | v >= V.V610) x.Teaming = new Teaming(); // warn 6.1.0
//- not short-circuiting or, else
if (other | v < V.V610) { } else x.Teaming = new Teaming();
//- De Morgan
if (!(other || v < V.V610)) x.Teaming = new Teaming();
//- De Morgan with and
if (!(other && v < V.V610)) x.Teaming = new Teaming(); // warn 6.1.0
//- mixed conditions
if ((other && v >= V.V700) || (c.IsNice && v >= V.V610)) x.Teaming = new Teaming();
//- mixed conditions, one open
if ((other && v >= V.V700) || c.IsNice) x.Teaming = new Teaming(); // warn 6.1.0
//- condition with a ternary
if (other ? v >= V.V610 : v >= V.V700) x.Teaming = new Teaming();
//- condition with a ternary, one open
if (other ? v >= V.V610 : c.IsNice) x.Teaming = new Teaming(); // warn 6.1.0
//- condition with a ternary and false
if (other ? v >= V.V610 : false) x.Teaming = new Teaming();
//- constant true tells nothing
if (true) x.Teaming = new Teaming(); // warn 6.1.0
//- guard and true
if (v >= V.V610 && true) x.Teaming = new Teaming();
//- another condition
if (c.IsNice) x.Teaming = new Teaming(); // warn 6.1.0
//- two named releases tell nothing
if (V.V700 >= V.V610) x.Teaming = new Teaming(); // warn 6.1.0
//- two unnamed releases tell nothing
if (v >= c.Version) x.Teaming = new Teaming(); // warn 6.1.0
//- an unknown static tells nothing
if (v >= V.Unknown) x.Teaming = new Teaming(); // warn 6.1.0
//- a static whose release an attribute names
if (v >= V.Named) x.Teaming = new Teaming();
//- a new release
if (v >= new LibvirtVersion(6, 1, 0)) x.Teaming = new Teaming();
//- a new release by named arguments
if (v >= new LibvirtVersion(release: 0, minor: 1, major: 6)) x.Teaming = new Teaming();
//- a new release, too low
if (v >= new LibvirtVersion(6, 0, 9)) x.Teaming = new Teaming(); // warn 6.1.0
//- a new release from constants
const int major = 6;
if (v >= new LibvirtVersion(major, major - 5, 0)) x.Teaming = new Teaming();
//- a new release from variables
var minor = 1;
if (v >= new LibvirtVersion(6, minor, 0)) x.Teaming = new Teaming(); // warn 6.1.0
//- a parsed release
if (v >= LibvirtVersion.Parse("6.1.0")) x.Teaming = new Teaming();
//- a parsed release, too low
if (v >= LibvirtVersion.Parse("6.0.9")) x.Teaming = new Teaming(); // warn 6.1.0
//- a parsed release from a constant
const string text = "6." + "1.0";
if (v >= LibvirtVersion.Parse(text)) x.Teaming = new Teaming();
//- a parsed release from elsewhere
if (v >= LibvirtVersion.Parse(x.Model)) x.Teaming = new Teaming(); // warn 6.1.0
//- a parsed text that is none
if (v >= LibvirtVersion.Parse("six")) x.Teaming = new Teaming(); // warn 6.1.0
//- a release from a number
if (v >= LibvirtVersion.FromNumber(6001000)) x.Teaming = new Teaming();
//- a target-typed release
if (v.IsAtLeast(new(6, 1, 0))) x.Teaming = new Teaming();
//- a static readonly field by target type
if (v >= V.V611) x.Isolated = other;
//- a static property with an initializer
if (v >= V.V700) x.Mac.Check = other;
//- a static property with an expression body
if (v >= V.V630) x.Driver.Packed = other;
//- a static property with a body
if (v >= V.V800) x.Priority = 1;
//- a static property, too low
if (v >= V.V700) x.Priority = 1; // warn 8.0.0
//- a local release
var need = new LibvirtVersion(6, 1, 0);
if (v >= need) x.Teaming = new Teaming();
//- a local release, flipped
var need = V.V610;
if (need <= v) x.Teaming = new Teaming();
//- a local release, assigned again
var need = V.V610;
need = V.V600;
if (v >= need) x.Teaming = new Teaming(); // warn 6.1.0
//- a local release, assigned higher
var need = V.V600;
need = V.V610;
if (v >= need) x.Teaming = new Teaming();
//- a local release from a ternary
var need = other ? V.V610 : V.V700;
if (v >= need) x.Teaming = new Teaming();
//- a local release from a ternary, one too low
var need = other ? V.V600 : V.V700;
if (v >= need) x.Teaming = new Teaming(); // warn 6.1.0
//- a release from a ternary in the condition
if (v >= (other ? V.V610 : V.V700)) x.Teaming = new Teaming();
//- a property's release
if (c.Version >= V.V610) x.Teaming = new Teaming();
//- a nullable release
if (nv >= V.V610) x.Teaming = new Teaming();
//- a nullable release, less than, else
if (nv < V.V610) { } else x.Teaming = new Teaming(); // warn 6.1.0
//- a nullable release, negated
if (!(nv < V.V610)) x.Teaming = new Teaming(); // warn 6.1.0
//- a nullable release, equal
if (nv == V.V610) x.Teaming = new Teaming();
//- a nullable release's value
if (nv.Value >= V.V610) x.Teaming = new Teaming();
//- a nullable release or a default
if ((nv ?? default) >= V.V610) x.Teaming = new Teaming();
//- a null-conditional release
if (c?.Version >= V.V610) x.Teaming = new Teaming();
//- a null-conditional call is true
if (nv?.IsAtLeast(V.V610) == true) x.Teaming = new Teaming();
//- a null-conditional call is not false
if (nv?.IsAtLeast(V.V610) != false) x.Teaming = new Teaming(); // warn 6.1.0
//- a null-conditional call or false
if (nv?.IsAtLeast(V.V610) ?? false) x.Teaming = new Teaming();
//- a null-conditional call or true
if (nv?.IsAtLeast(V.V610) ?? true) x.Teaming = new Teaming(); // warn 6.1.0
//- a null-conditional call is a pattern
if (nv?.IsAtLeast(V.V610) is true) x.Teaming = new Teaming();
//- a null-conditional call, GetValueOrDefault
if ((nv?.IsAtLeast(V.V610)).GetValueOrDefault()) x.Teaming = new Teaming();
//- early return
if (v < V.V610) return;
x.Teaming = new Teaming();
//- early return, wrong way
if (v >= V.V610) return;
x.Teaming = new Teaming(); // warn 6.1.0
//- early return with or
if (other || v < V.V610) return;
x.Teaming = new Teaming();
//- early return with and
if (other && v < V.V610) return;
x.Teaming = new Teaming(); // warn 6.1.0
//- early return in a block
{ if (!(v >= V.V610)) { U.Other(); return; } }
x.Teaming = new Teaming();
//- early return in only one branch
if (other) { if (v < V.V610) return; }
x.Teaming = new Teaming(); // warn 6.1.0
//- early return in both branches
if (other) { if (v < V.V610) return; } else { if (v < V.V700) return; }
x.Teaming = new Teaming();
//- early throw
if (v < V.V610) throw new Exception();
x.Teaming = new Teaming();
//- early throw expression
_ = v >= V.V610 ? 0 : throw new Exception();
x.Teaming = new Teaming();
//- early throw through a method that never returns
if (v < V.V610) U.Fail();
x.Teaming = new Teaming();
//- early throw with == false
if (v.IsAtLeast(V.V610) == false) throw new Exception();
x.Teaming = new Teaming();
//- early continue
foreach (var i in all) { if (v < V.V610) continue; i.Teaming = new Teaming(); }
//- early break
foreach (var i in all) { if (v < V.V610) break; i.Teaming = new Teaming(); }
//- early goto
if (v < V.V610) goto end;
x.Teaming = new Teaming();
end: ;
//- goto after the guard
if (v < V.V610) goto end;
end: x.Teaming = new Teaming(); // warn 6.1.0
//- early yield break
IEnumerable<Teaming> Each() { if (v < V.V610) yield break; yield return new Teaming(); }
Each();
//- while the guard holds
while (v >= V.V610) x.Teaming = new Teaming();
//- while the guard does not hold
while (v < V.V610) { x.Teaming = new Teaming(); } // warn 6.1.0
//- after while the guard does not hold
while (v < V.V610) { }
x.Teaming = new Teaming();
//- after while the guard does not hold, with a break
while (v < V.V610) { if (other) break; }
x.Teaming = new Teaming(); // warn 6.1.0
//- do while
do { x.Teaming = new Teaming(); } while (v >= V.V610); // warn 6.1.0
//- after do while
do { } while (v < V.V610);
x.Teaming = new Teaming();
//- for with a guard
for (var i = 0; v >= V.V610 && i < 3; i++) x.Teaming = new Teaming();
//- for with a guard, the incrementor
for (; v >= V.V800; x.Weight++) { }
//- guard in a loop does not outlive it
foreach (var i in all) { if (v >= V.V610) { } }
x.Teaming = new Teaming(); // warn 6.1.0
//- guard around a loop
if (v >= V.V610) foreach (var i in all) { if (other) continue; i.Teaming = new Teaming(); }
//- write before the guard in a loop
foreach (var i in all) { i.Teaming = new Teaming(); if (v < V.V610) return; } // warn 6.1.0
//- guard only on the second round
var first = true;
while (other) { if (!first) x.Teaming = new Teaming(); if (v < V.V610) return; first = false; }
//- guard after the write of a first round
while (other) { x.Teaming = new Teaming(); if (v < V.V610) return; } // warn 6.1.0
//- guard in nested loops
foreach (var i in all) foreach (var j in all) { if (v < V.V610) continue; j.Teaming = new Teaming(); }
//- ternary
x.Teaming = v >= V.V610 ? new Teaming() : null;
//- ternary, wrong way
x.Teaming = v >= V.V610 ? null : new Teaming(); // warn 6.1.0
//- ternary, both
x.Teaming = v >= V.V610 ? new Teaming() : y.Teaming; // warn 6.1.0
//- ternary, negated
x.Teaming = v < V.V610 ? null : new Teaming();
//- ternary in an initializer
var i = new DomainInterface { Teaming = v >= V.V610 ? new Teaming { Type = TeamingType.Transient } : null };
//- ternary in a nested initializer
var i = new DomainInterface { Driver = { Packed = v >= V.V630 ? true : null } };
//- ternary in a coalescing assignment
x.Teaming ??= v >= V.V610 ? new Teaming() : null;
//- ternary in a coalescing assignment, unguarded
x.Teaming ??= other ? new Teaming() : null; // warn 6.1.0
//- ternary in a chain
x.Teaming = y.Teaming = v >= V.V610 ? new Teaming() : null;
//- nested ternary
x.Teaming = other ? v >= V.V610 ? new Teaming() : null : null;
//- ternary in a deconstruction
(x.Teaming, x.Model) = (v >= V.V610 ? new Teaming() : null, "virtio");
//- ternary with a throw
x.Teaming = v >= V.V610 ? new Teaming() : throw new Exception();
//- ternary as an argument
x.Ips.Add(v >= V.V610 ? new Ip { Peer = "a" } : new Ip());
//- ternary around the owner
(v >= V.V610 ? x : y).Teaming = new Teaming(); // warn 6.1.0
//- switch expression on the guard
x.Teaming = (v >= V.V610) switch { true => new Teaming(), false => null };
//- switch expression on the guard, wrong way
x.Teaming = (v >= V.V610) switch { true => null, false => new Teaming() }; // warn 6.1.0
//- switch expression on the guard, discard
x.Teaming = (v >= V.V610) switch { false => null, _ => new Teaming() };
//- switch expression with when
x.Teaming = v switch { var w when w >= V.V610 => new Teaming(), _ => null };
//- switch expression with when, wrong arm
x.Teaming = v switch { var w when w >= V.V610 => null, _ => new Teaming() }; // warn 6.1.0
//- switch expression with when, after it
x.Teaming = v switch { var w when w < V.V610 => null, _ => new Teaming() };
//- switch expression with several arms
x.Teaming = x.Model switch { "a" when v >= V.V610 => new Teaming(), "b" => null, _ when v.IsAtLeast(V.V700) => new Teaming(), _ => null };
//- switch statement with when
switch (x.Model) { case "a" when v >= V.V610: x.Teaming = new Teaming(); break; }
//- switch statement with when, another case
switch (x.Model) { case "a" when v >= V.V610: break; default: x.Teaming = new Teaming(); break; } // warn 6.1.0
//- switch statement with when, shared body
switch (x.Model) { case "a" when v >= V.V610: case "b" when v >= V.V700: x.Teaming = new Teaming(); break; }
//- switch statement with when, shared body, one open
switch (x.Model) { case "a" when v >= V.V610: case "b": x.Teaming = new Teaming(); break; } // warn 6.1.0
//- switch statement on the guard
switch (v >= V.V610) { case true: x.Teaming = new Teaming(); break; case false: break; }
//- switch statement on the guard, wrong case
switch (v >= V.V610) { case true: break; default: x.Teaming = new Teaming(); break; } // warn 6.1.0
//- switch statement with a pattern variable
switch (v) { case var w when w >= V.V610: x.Teaming = new Teaming(); break; }
//- switch statement with returns
switch (v >= V.V610) { case false: return; }
x.Teaming = new Teaming();
//- switch on the number of the comparison
switch (v.CompareTo(V.V610)) { case >= 0: x.Teaming = new Teaming(); break; case < 0: break; }
//- try with a guard inside
try { if (v < V.V610) return; x.Teaming = new Teaming(); } finally { }
//- after a try with a guard inside
try { if (v < V.V610) return; } finally { c.Open(); }
x.Teaming = new Teaming();
//- catch after a guard in the try
try { if (v < V.V610) return; c.Open(); } catch { x.Teaming = new Teaming(); } // warn 6.1.0
//- finally after a guard in the try
try { if (v < V.V610) return; c.Open(); } finally { x.Teaming = new Teaming(); } // warn 6.1.0
//- catch after a guard before the try
if (v < V.V610) return;
try { c.Open(); } catch (Exception) { x.Teaming = new Teaming(); } finally { x.Teaming = new Teaming(); }
//- after a catch that swallows the guard's exception
try { if (v < V.V610) throw new Exception(); } catch { }
x.Teaming = new Teaming(); // warn 6.1.0
//- after a catch that throws on
try { if (v < V.V610) throw new Exception(); } catch { throw; }
x.Teaming = new Teaming();
//- after a catch that returns
try { c.RequireAtLeast(V.V610); } catch (Exception) { return; }
x.Teaming = new Teaming();
//- a filter
try { c.Open(); } catch when (v >= V.V610) { x.Teaming = new Teaming(); }
//- a filter, wrong way
try { c.Open(); } catch when (v < V.V610) { x.Teaming = new Teaming(); } // warn 6.1.0
//- nested tries
try { try { if (v < V.V610) return; } finally { c.Open(); } x.Teaming = new Teaming(); } catch { }
//- guard in a nested catch
try { c.Open(); } catch { try { if (v < V.V610) throw; x.Teaming = new Teaming(); } finally { } }
//- using
using (c.Open()) { if (v < V.V610) return; x.Teaming = new Teaming(); }
//- after using
using (c.Open()) { if (v < V.V610) return; }
x.Teaming = new Teaming();
//- using declaration
if (v < V.V610) return; using var o = c.Open(); x.Teaming = new Teaming();
//- using inside a guard
if (v >= V.V610) using (c.Open()) x.Teaming = new Teaming();
//- lock
lock (x) { if (v < V.V610) return; x.Teaming = new Teaming(); }
//- await between
if (v < V.V610) return; await Task.Yield(); x.Teaming = new Teaming();
//- await foreach
async Task Each(IAsyncEnumerable<DomainInterface> items) { if (v < V.V610) return; await foreach (var i in items) i.Teaming = new Teaming(); }
await Each(null);
//- Debug.Assert
Debug.Assert(v >= V.V610); x.Teaming = new Teaming();
//- Debug.Assert with a message
Debug.Assert(v >= V.V610, "too old"); x.Teaming = new Teaming();
//- Debug.Assert of and
Debug.Assert(other && v >= V.V610); x.Teaming = new Teaming();
//- Debug.Assert of or
Debug.Assert(other || v >= V.V610); x.Teaming = new Teaming(); // warn 6.1.0
//- Debug.Assert of the opposite
Debug.Assert(v < V.V610); x.Teaming = new Teaming(); // warn 6.1.0
//- Debug.Assert afterwards
x.Teaming = new Teaming(); Debug.Assert(v >= V.V610); // warn 6.1.0
//- Trace.Assert
Trace.Assert(v >= V.V610); x.Teaming = new Teaming();
//- a check that does not return if false
U.Check(v >= V.V610); x.Teaming = new Teaming();
//- a check that does not return if true
U.Reject(v < V.V610); x.Teaming = new Teaming();
//- a check that does not return if true, wrong way
U.Reject(v >= V.V610); x.Teaming = new Teaming(); // warn 6.1.0
//- a check of a local
var ok = v >= V.V610; U.Check(ok); x.Teaming = new Teaming();
//- bool local
var ok = v >= V.V610;
if (ok) x.Teaming = new Teaming();
//- bool local, negated
var ok = v >= V.V610;
if (!ok) return;
x.Teaming = new Teaming();
//- bool local, wrong way
var ok = v >= V.V610;
if (!ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local of and
var ok = other && v >= V.V610;
if (ok) x.Teaming = new Teaming();
//- bool local of or
var ok = other || v >= V.V610;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local of a ternary
var ok = other ? v >= V.V610 : false;
if (ok) x.Teaming = new Teaming();
//- bool local of a switch expression
var ok = x.Model switch { "a" => v >= V.V610, _ => false };
if (ok) x.Teaming = new Teaming();
//- bool local of a switch expression, one open
var ok = x.Model switch { "a" => v >= V.V610, _ => other };
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local and more
var ok = v >= V.V610;
if (ok && other) x.Teaming = new Teaming();
//- bool local of bool locals
var a = v >= V.V610; var b = a && other; var ok = b;
if (ok) x.Teaming = new Teaming();
//- bool local, assigned again
var ok = v >= V.V610;
ok = other;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, before it is assigned again
var ok = v >= V.V610;
if (ok) x.Teaming = new Teaming();
ok = other;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, assigned a guard later
var ok = other;
ok = v >= V.V610;
if (ok) x.Teaming = new Teaming();
//- bool local, assigned in a branch
var ok = v >= V.V610;
if (other) ok = true;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, cleared in a branch
var ok = v >= V.V610;
if (other) ok = false;
if (ok) x.Teaming = new Teaming();
//- bool local, set in the guard
var ok = false;
if (v >= V.V610) ok = true;
if (ok) x.Teaming = new Teaming();
//- bool local, assigned in a loop
var ok = v >= V.V610;
while (other) { if (ok) x.Teaming = new Teaming(); ok = U.Other(); } // warn 6.1.0
//- bool local, assigned in a lambda
var ok = v >= V.V610;
Action set = () => ok = true;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, passed by ref
var ok = v >= V.V610;
U.Ref(ref ok);
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, passed by out
var ok = v >= V.V610;
U.Out(out ok);
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, referred to
var ok = v >= V.V610;
ref var alias = ref ok;
alias = true;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, deconstructed
var ok = v >= V.V610;
(ok, _) = (other, 1);
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, anded
var ok = other;
ok &= v >= V.V610;
if (ok) x.Teaming = new Teaming();
//- bool local, ored
var ok = v >= V.V610;
ok |= other;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, flipped
var ok = v >= V.V610;
ok = !ok;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool local, flipped twice
var ok = v < V.V610;
ok = !ok;
if (ok) x.Teaming = new Teaming();
//- bool local in a lambda
var ok = v >= V.V610;
Action a = () => { if (ok) x.Teaming = new Teaming(); };
//- bool local in a lambda, assigned later
var ok = v >= V.V610;
Action a = () => { if (ok) x.Teaming = new Teaming(); }; // warn 6.1.0
ok = other;
//- bool local in a catch
var ok = v >= V.V610;
try { c.Open(); } catch { if (ok) x.Teaming = new Teaming(); }
//- bool local in a catch, assigned in the try
var ok = v >= V.V610;
try { ok = true; c.Open(); } catch { if (ok) x.Teaming = new Teaming(); } // warn 6.1.0
//- bool local, assigned by the try
bool ok;
try { ok = v >= V.V610; } finally { c.Open(); }
if (ok) x.Teaming = new Teaming();
//- bool local, assigned inside the condition
bool ok;
if (ok = v >= V.V610) x.Teaming = new Teaming();
//- bool local, assigned inside the condition, used later
bool ok;
if ((ok = v >= V.V610) && other) { }
if (ok) x.Teaming = new Teaming();
//- bool local, declared in a pattern
if ((v >= V.V610) is var ok && ok) x.Teaming = new Teaming();
//- bool local, declared in a type pattern
if (v >= V.V610 is bool ok && ok) x.Teaming = new Teaming();
//- bool local that is nullable
bool? ok = v >= V.V610;
if (ok == true) x.Teaming = new Teaming();
//- bool local that is constant
const bool ok = true;
if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- bool parameter, assigned
other = v >= V.V610;
if (other) x.Teaming = new Teaming();
//- the version's variable is assigned later
if (v >= V.V610) { v = default; x.Teaming = new Teaming(); }
//- a guard of another connection counts
if (c.Version >= V.V610) { y.Teaming = new Teaming(); }
//- own guard property
if (c.HasTeaming) x.Teaming = new Teaming();
//- own guard property, negated
if (!c.HasTeaming) return;
x.Teaming = new Teaming();
//- own guard property, wrong way
if (!c.HasTeaming) x.Teaming = new Teaming(); // warn 6.1.0
//- own guard property, else tells nothing
if (c.HasTeaming) { } else x.Teaming = new Teaming(); // warn 6.1.0
//- own guard property, too low
if (c.HasTeaming) x.Priority = 1; // warn 8.0.0
//- own guard method
if (c.KnowsTeaming()) x.Teaming = new Teaming();
//- own guard field
if (Connection.Modern) x.Teaming = new Teaming();
//- own guard in a local
var ok = c.HasTeaming;
if (ok) x.Teaming = new Teaming();
//- own guard with == false
if (c.HasTeaming == false) throw new Exception();
x.Teaming = new Teaming();
//- own guard in a property pattern
if (c is { HasTeaming: true }) x.Teaming = new Teaming();
//- own guard in a property pattern, wrong way
if (c is { HasTeaming: false }) x.Teaming = new Teaming(); // warn 6.1.0
//- own guard in a negated property pattern
if (c is not { HasTeaming: true }) return;
x.Teaming = new Teaming();
//- own guard in a null-conditional
if (c?.HasTeaming == true) x.Teaming = new Teaming();
//- own guard with a release
if (c.Supports(V.V610)) x.Teaming = new Teaming();
//- own guard with a release, too low
if (c.Supports(V.V600)) x.Teaming = new Teaming(); // warn 6.1.0
//- own guard with a local release
var need = V.V610;
if (c.Supports(need)) x.Teaming = new Teaming();
//- own method that throws
c.RequireTeaming(); x.Teaming = new Teaming();
//- own method that throws, afterwards
x.Teaming = new Teaming(); c.RequireTeaming(); // warn 6.1.0
//- own method that throws, in a branch
if (other) c.RequireTeaming();
x.Teaming = new Teaming(); // warn 6.1.0
//- own method that throws with a release
c.Demand(V.V610); x.Teaming = new Teaming();
//- RequireAtLeast
c.RequireAtLeast(V.V610); x.Teaming = new Teaming();
//- RequireAtLeast, too low
c.RequireAtLeast(V.V600); x.Teaming = new Teaming(); // warn 6.1.0
//- RequireAtLeast with a new release
c.RequireAtLeast(new LibvirtVersion(6, 1, 0)); x.Teaming = new Teaming();
//- RequireAtLeast with something unknown
c.RequireAtLeast(v); x.Teaming = new Teaming(); // warn 6.1.0
//- RequireAtLeast, null-conditional
c?.RequireAtLeast(V.V610); x.Teaming = new Teaming(); // warn 6.1.0
//- own guard without the attribute
if (c.IsNice) x.Teaming = new Teaming(); // warn 6.1.0
//- lambda in a guard
if (v >= V.V610) U.Run(() => x.Teaming = new Teaming());
//- lambda after an early return
if (v < V.V610) return;
Action a = () => x.Teaming = new Teaming();
//- nested lambdas in a guard
if (v >= V.V610) U.Run(() => U.Run(() => x.Teaming = new Teaming()));
//- lambda with its own guard
Action a = () => { if (v >= V.V610) x.Teaming = new Teaming(); };
//- lambda's guard does not leave it
Action a = () => { if (v < V.V610) return; };
x.Teaming = new Teaming(); // warn 6.1.0
//- lambda before the guard
Action a = () => x.Teaming = new Teaming(); // warn 6.1.0
if (v >= V.V610) a();
//- lambda in a ternary
Action a = v >= V.V610 ? () => x.Teaming = new Teaming() : null;
//- lambda in an and
_ = v >= V.V610 && U.Get(() => new Teaming()) != null;
//- LINQ in a guard
if (v >= V.V610) { var l = all.Select(i => new Teaming { Persistent = i.Model }).ToList(); }
//- query in a guard
if (v >= V.V610) { var l = from i in all where i != null select new Teaming(); }
//- local function called in a guard
if (v >= V.V610) Local();
void Local() => x.Teaming = new Teaming();
//- local function called in and outside a guard
if (v >= V.V610) Local();
Local();
void Local() => x.Teaming = new Teaming(); // warn 6.1.0
//- local function called in two guards
if (v >= V.V610) Local();
if (v >= V.V700) Local();
void Local() { x.Teaming = new Teaming(); x.Mac.Check = true; } // warn 7.0.0
//- local function called by a local function in a guard
if (v >= V.V610) Outer();
void Outer() => Inner();
void Inner() => x.Teaming = new Teaming();
//- local function called by a lambda in a guard
if (v >= V.V610) U.Run(() => Local());
void Local() => x.Teaming = new Teaming();
//- local function as a delegate in a guard
if (v >= V.V610) U.Run(Local);
void Local() => x.Teaming = new Teaming();
//- local function as a delegate outside
U.Run(Local);
void Local() => x.Teaming = new Teaming(); // warn 6.1.0
//- recursive local function in a guard
if (v >= V.V610) Local(3);
void Local(int n) { x.Teaming = new Teaming(); if (n > 0) Local(n - 1); }
//- mutually recursive local functions in a guard
if (v >= V.V610) One(3);
void One(int n) { if (n > 0) Two(n - 1); }
void Two(int n) { x.Teaming = new Teaming(); One(n); }
//- generic local function in a guard
if (v >= V.V610) Local(1);
void Local<T>(T value) => x.Teaming = new Teaming();
//- local function in a local function
if (v >= V.V610) Outer();
void Outer() { void Inner() => x.Teaming = new Teaming(); Inner(); }
//- local function called after an early return
if (v < V.V610) return;
Local();
void Local() => x.Teaming = new Teaming();
//- local function with its own guard
Local();
void Local() { if (v < V.V610) return; x.Teaming = new Teaming(); }
//- local function with a floor
Local(); // warn 6.1.0
[LibvirtSince(6, 1, 0)] void Local() => x.Teaming = new Teaming();
//- local function with a floor, guarded
if (v >= V.V610) Local();
[LibvirtSince(6, 1, 0)] void Local() => x.Teaming = new Teaming();
//- guard for several members
if (v >= V.V700) { x.Teaming = new Teaming { Later = "a" }; x.Mac.Check = true; x.Priority = 1; } // warn 8.0.0
//- guard within a guard
if (v >= V.V610) { x.Teaming = new Teaming(); if (v >= V.V700) x.Mac.Check = true; x.Mac.Check = true; } // warn 7.0.0
//- guard lower within a guard
if (v >= V.V700) { if (v >= V.V610) x.Mac.Check = true; }
//- else if ladder
if (v >= V.V800) x.Priority = 1; else if (v >= V.V700) x.Mac.Check = true; else if (v >= V.V610) x.Teaming = new Teaming(); else x.Isolated = true; // warn 6.1.1
//- ladder from below
if (v < V.V610) { } else if (v < V.V700) x.Teaming = new Teaming(); else x.Mac.Check = true;
//- guard after guard
if (v < V.V610) return;
x.Teaming = new Teaming();
if (v < V.V700) return;
x.Mac.Check = true;
//- guarded branches join
if (v >= V.V610) { U.Other(); }
x.Teaming = new Teaming(); // warn 6.1.0
//- a guard inside the written value
x.Teaming = U.Get(() => v >= V.V610 ? new Teaming() : null); // warn 6.1.0
//- guarded increment
if (v >= V.V800) { x.Weight++; x.Weight += 1; x.Priority ??= 1; }
//- guarded deconstruction
if (v >= V.V611) (x.Teaming, x.Isolated) = (new Teaming(), true);
//- guarded adding
if (v >= new LibvirtVersion(6, 4, 0)) { x.Routes.Add(new Route { Metric = 1 }); x.Routes = [new Route()]; x.Routes[0] = null; }
//- guarded nested initializer
if (v >= V.V630) { var i = new DomainInterface { Driver = { Packed = true } }; }
//- guarded with a newer member inside
if (v >= V.V610) x.Teaming = new Teaming { Later = "a" }; // warn 7.0.0
//- guarded by the switch's governing value
switch (v >= V.V610 ? 1 : 0) { case 1: x.Teaming = new Teaming(); break; } // warn 6.1.0
//- guard through a compound condition on a local and a method
var ok = v >= V.V610;
if (!ok || !c.IsNice) return;
x.Teaming = new Teaming();
