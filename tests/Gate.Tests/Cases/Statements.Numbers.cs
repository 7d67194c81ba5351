//- ToNumber in a switch expression
x.Teaming = v.ToNumber() switch { >= 6_001_000 => new Teaming(), _ => null };
//- ToNumber in a switch expression, too low
x.Teaming = v.ToNumber() switch { >= 6_000_000 => new Teaming(), _ => null }; // warn 6.1.0
//- ToNumber in a switch expression, the other arm
x.Teaming = v.ToNumber() switch { >= 6_001_000 => null, _ => new Teaming() }; // warn 6.1.0
//- ToNumber in a switch statement
switch (v.ToNumber()) { case >= 6_001_000: x.Teaming = new Teaming(); break; }
//- ToNumber in a switch statement, default
switch (v.ToNumber()) { case < 6_001_000: break; default: x.Teaming = new Teaming(); break; }
//- ToNumber compared with a constant
const ulong Min = 6_001_000; if (v.ToNumber() >= Min) x.Teaming = new Teaming();
//- ToNumber compared with a lower constant
const ulong Min = 6_000_009; if (v.ToNumber() >= Min) x.Teaming = new Teaming(); // warn 6.1.0
//- ToNumber compared with another's
if (v.ToNumber() >= V.V610.ToNumber()) x.Teaming = new Teaming();
//- ToNumber compared with a local's
var need = V.V610; if (v.ToNumber() < need.ToNumber()) return; x.Teaming = new Teaming();
//- ToNumber between two
if (v.ToNumber() is >= 6001000 and < 9000000) x.Teaming = new Teaming();
//- ToNumber, not matched
if (v.ToNumber() is not (>= 6001000)) return; x.Teaming = new Teaming();
//- ToNumber in a local
ulong number = v.ToNumber(); if (number < 6001000UL) return; x.Teaming = new Teaming();
//- ToNumber in a local, set to another number
ulong number = v.ToNumber(); number = 7000000; if (number < 6001000UL) return; x.Teaming = new Teaming(); // warn 6.1.0
//- ToNumber in a local, counted up
var number = v.ToNumber(); number++; if (number < 6001000UL) return; x.Teaming = new Teaming(); // warn 6.1.0
//- any number is no release
ulong number = 7000000; if (number >= 6001000UL) x.Teaming = new Teaming(); // warn 6.1.0
//- ToNumber without the release number
if (v.ToNumber() / 1000 >= 6001) x.Teaming = new Teaming();
//- ToNumber, the major number alone
if (v.ToNumber() / 1000000 >= 6) x.Teaming = new Teaming(); // warn 6.1.0
//- ToNumber, the minor number alone
if (v.ToNumber() / 1000000 == 6 && v.ToNumber() % 1000000 / 1000 >= 1) x.Teaming = new Teaming();
//- Major, early return
if (v.Major < 7) return;
x.Teaming = new Teaming();
//- Major, too low
if (v.Major >= 6) x.Teaming = new Teaming(); // warn 6.1.0
//- Major, wrong way
if (v.Major >= 7) return; x.Teaming = new Teaming(); // warn 6.1.0
//- Major and Minor written out
if (v.Major > 6 || (v.Major == 6 && v.Minor >= 1)) x.Teaming = new Teaming();
//- Major and Minor written out, too low
if (v.Major > 6 || (v.Major == 6 && v.Minor >= 0)) x.Teaming = new Teaming(); // warn 6.1.0
//- Major and Minor written out, early return
if (v.Major < 6 || (v.Major == 6 && v.Minor < 1)) return;
x.Teaming = new Teaming();
//- Minor alone [target 5.0.0]
if (v.Minor >= 1) x.Teaming = new Teaming(); // warn 6.1.0
//- Major, Minor and Release
if (v is { Major: 6, Minor: 1, Release: >= 1 } or { Major: 6, Minor: > 1 } or { Major: > 6 }) x.Isolated = true;
//- Major, Minor and Release, too low
if (v is { Major: 6, Minor: 1, Release: >= 0 } or { Major: 6, Minor: > 1 } or { Major: > 6 }) x.Isolated = true; // warn 6.1.1
//- Major and Minor in locals
var major = v.Major; var minor = v.Minor; if (major > 6 || major == 6 && minor >= 1) x.Teaming = new Teaming();
//- Major and Minor in a ternary
if (v.Major == 6 ? v.Minor >= 1 : v.Major > 6) x.Teaming = new Teaming();
//- Major and Minor in a switch expression
var ok = v.Major switch { > 6 => true, 6 => v.Minor >= 1, _ => false }; if (ok) x.Teaming = new Teaming();
//- Major and Minor in a sum
if (v.Major * 100 + v.Minor >= 601) x.Teaming = new Teaming();
//- Major and Minor in a sum, too low
if (v.Major * 100 + v.Minor >= 600) x.Teaming = new Teaming(); // warn 6.1.0
//- Major compared with another's
if (v.Major >= V.V700.Major) x.Teaming = new Teaming();
//- Major by CompareTo
if (v.Major.CompareTo(7) >= 0) x.Teaming = new Teaming();
//- Major as one of several
if (v.Major is 7 or 8 or > 8) x.Teaming = new Teaming();
//- Major as one of several, too low
if (v.Major is 6 or 8 or > 8) x.Teaming = new Teaming(); // warn 6.1.0
//- Major in a switch
switch (v.Major) { case >= 7: x.Teaming = new Teaming(); break; }
//- Major in a switch, default
switch (v.Major) { case >= 7: break; default: x.Teaming = new Teaming(); break; } // warn 6.1.0
//- Major in a loop
while (true) { if (v.Major >= 7) break; if (other) return; } x.Teaming = new Teaming();
//- property pattern of Major and Minor
if (v is { Major: > 6 } or { Major: 6, Minor: >= 1 }) x.Teaming = new Teaming();
//- property pattern, too low
if (v is { Major: >= 6 }) x.Teaming = new Teaming(); // warn 6.1.0
//- property pattern, negated
if (v is not ({ Major: > 6 } or { Major: 6, Minor: >= 1 })) return; x.Teaming = new Teaming();
//- property pattern with variables
if (v is { Major: var m, Minor: var k } && (m > 6 || m == 6 && k >= 1)) x.Teaming = new Teaming();
//- property pattern in a switch expression
x.Teaming = v switch { { Major: >= 7 } or { Major: 6, Minor: >= 1 } => new Teaming(), _ => null };
//- nested property pattern
if (c is { Version: { Major: >= 7 } }) x.Teaming = new Teaming();
//- nested property pattern, short
if (c is { Version.Major: >= 7 }) x.Teaming = new Teaming();
//- nested property pattern, early return
if (c is not { Version: { Major: >= 7 } }) return; x.Teaming = new Teaming();
//- nested property pattern, else
if (c is { Version: { Major: >= 7 } }) { } else x.Teaming = new Teaming(); // warn 6.1.0
//- property pattern of a nullable
if (nv is { Major: >= 7 }) x.Teaming = new Teaming();
//- Major of a nullable
if (nv?.Major >= 7) x.Teaming = new Teaming();
//- Major of a nullable, early return
if (nv?.Major < 7) return; x.Teaming = new Teaming(); // warn 6.1.0
//- Major and Minor in a tuple pattern
if ((v.Major, v.Minor) is (> 6, _) or (6, >= 1)) x.Teaming = new Teaming();
//- Major and Minor in a tuple pattern, too low
if ((v.Major, v.Minor) is (> 6, _) or (6, >= 0)) x.Teaming = new Teaming(); // warn 6.1.0
//- Major and Minor in a switched tuple
switch (v.Major, v.Minor) { case (> 6, _): case (6, >= 1): x.Teaming = new Teaming(); break; }
//- Major and Minor in a switched tuple, early return
switch ((v.Major, v.Minor)) { case ( < 6, _): case (6, < 1): return; }
x.Teaming = new Teaming();
//- Major and Minor in a compared tuple
if ((v.Major, v.Minor).CompareTo((6, 1)) >= 0) x.Teaming = new Teaming();
//- Major and Minor in an equal tuple
if ((v.Major, v.Minor) == (6, 1)) x.Teaming = new Teaming();
//- Major and Minor in a tuple that is not equal
if ((v.Major, v.Minor) != (6, 1)) x.Teaming = new Teaming(); // warn 6.1.0
//- tuple switch expression with a guard
x.Teaming = (v >= V.V610, other) switch { (true, true) => new Teaming(), _ => null };
//- tuple switch expression with a guard, the other arm
x.Teaming = (v >= V.V610, other) switch { (true, true) => null, _ => new Teaming() }; // warn 6.1.0
//- tuple pattern with a guard
if ((v >= V.V610, other) is (true, _)) x.Teaming = new Teaming();
//- tuple pattern with two guards
if ((v >= V.V610, c.HasTeaming) is (true, _) or (_, true)) x.Teaming = new Teaming();
//- tuple pattern with a guard and something else
if ((v >= V.V610, other) is (true, _) or (_, true)) x.Teaming = new Teaming(); // warn 6.1.0
//- tuple with a guard, compared
if ((v >= V.V610, other) == (true, true)) x.Teaming = new Teaming();
//- tuple with a guard in a local
var t = (v >= V.V610, 1); if (t is (true, 1)) x.Teaming = new Teaming();
//- tuple with a guard in a local, by its element
var t = (Ok: v >= V.V610, Other: 1); if (t.Ok) x.Teaming = new Teaming();
//- tuple with a guard, taken apart
var (ok, one) = (v >= V.V610, 1); if (ok) x.Teaming = new Teaming();
//- tuple with a guard, taken apart the other way
var (one, ok) = (v >= V.V610, other); if (ok) x.Teaming = new Teaming(); // warn 6.1.0
//- tuple with a guard in a switch statement
switch (v >= V.V610, other) { case (true, true): x.Teaming = new Teaming(); break; case (false, _): break; default: x.Teaming = new Teaming(); break; }
//- tuple with a guard in a switch statement, default
switch (v >= V.V610, other) { case (true, true): break; default: x.Teaming = new Teaming(); break; } // warn 6.1.0
//- switch statement, after a failed when
switch (all.Length) { case 1 when v < V.V610: break; case 1: x.Teaming = new Teaming(); break; }
//- switch statement, after a failed when of another case
switch (all.Length) { case 2 when v < V.V610: break; case 1: x.Teaming = new Teaming(); break; } // warn 6.1.0
//- switch statement, after a failed when, the other way
switch (all.Length) { case 1 when v >= V.V610: break; case 1: x.Teaming = new Teaming(); break; } // warn 6.1.0
//- switch expression, after a failed when
x.Teaming = x.Model switch { "a" when v < V.V610 => null, "a" => new Teaming(), _ => null };
//- switch statement with guards on each case
switch (all.Length) { case 1 when v >= V.V610: case 2 when v >= V.V700: x.Teaming = new Teaming(); break; default: return; }
//- a word that a guard chose
var mode = v >= V.V610 ? "new" : "old"; if (mode == "new") x.Teaming = new Teaming();
//- a word that a guard chose, the other one
var mode = v >= V.V610 ? "new" : "old"; if (mode == "old") x.Teaming = new Teaming(); // warn 6.1.0
//- a word that something else chose
var mode = other ? "new" : "old"; if (mode == "new") x.Teaming = new Teaming(); // warn 6.1.0
//- removed, through a switch on ToNumber [target 5.0.0]
x.Driver.Name = v.ToNumber() switch { < 5_007_000 => DriverName.Kvm, _ => DriverName.Qemu };
//- removed, through a switch on ToNumber, target above it
x.Driver.Name = v.ToNumber() switch { < 5_007_000 => DriverName.Kvm, _ => DriverName.Qemu };
//- removed, through a switch on ToNumber, the wrong arm
x.Driver.Name = v.ToNumber() switch { < 5_007_000 => DriverName.Qemu, _ => DriverName.Kvm }; // warn <5.7.0
//- removed, by Major and Minor
if (v.Major < 5 || v.Major == 5 && v.Minor < 5) x.Relay = new Relay();
//- removed, by Major and Minor, too new
if (v.Major < 5 || v.Major == 5 && v.Minor < 6) x.Relay = new Relay(); // warn <5.5.0
//- removed, by a tuple pattern
if ((v.Major, v.Minor) is (< 5, _) or (5, < 5)) x.Relay = new Relay();
