//- null check or less, early return
if (nv is null || nv < V.V610) return;
x.Teaming = new Teaming();
//- no value or less, early return
if (!nv.HasValue || nv < V.V610) return;
x.Teaming = new Teaming();
//- not null and not less
if (nv != null && !(nv < V.V610)) x.Teaming = new Teaming();
//- null or not less
if (nv == null || !(nv < V.V610)) x.Teaming = new Teaming(); // warn 6.1.0
//- null check and less in two statements
if (nv is null) throw new Exception();
if (nv < V.V610) throw new Exception();
x.Teaming = new Teaming();
//- null check that goes on
if (nv is null) U.Other();
if (nv < V.V610) return;
x.Teaming = new Teaming(); // warn 6.1.0
//- null check the wrong way
if (nv is not null || nv < V.V610) return; x.Teaming = new Teaming(); // warn 6.1.0
//- null check, then set anew
if (nv is null) return;
nv = c.Perhaps;
if (nv < V.V610) return;
x.Teaming = new Teaming(); // warn 6.1.0
//- null check of a property
if (c.Perhaps is null || c.Perhaps < V.V610) return; x.Teaming = new Teaming();
//- null check of another property's owner
if (c.Perhaps is null || nv < V.V610) return; x.Teaming = new Teaming(); // warn 6.1.0
//- null check of a property whose owner is set anew
if (c.Perhaps is null) return;
c = new Connection();
if (c.Perhaps < V.V610) return;
x.Teaming = new Teaming(); // warn 6.1.0
//- null check by a pattern variable
if (nv is not { } w || w < V.V610) return; x.Teaming = new Teaming();
//- null check by an exception
ArgumentNullException.ThrowIfNull(nv); if (nv < V.V610) return; x.Teaming = new Teaming();
//- null check in a nested condition
if (nv is { }) { if (nv < V.V610) return; x.Teaming = new Teaming(); }
//- host named by a constant
var host = LibvirtVersion.FromNumber(6002000);
if (host >= new LibvirtVersion(6, 1, 0)) x.Teaming = new Teaming();
//- host parsed from a literal
var host = LibvirtVersion.Parse("6.2.0");
if (host.IsAtLeast(new LibvirtVersion(6, 1, 0))) x.Teaming = new Teaming();
//- host made from its parts, early return
var host = new LibvirtVersion(6, 2, 0);
if (host < V.V610) return;
x.Teaming = new Teaming();
//- host and need in locals
var host = LibvirtVersion.Parse("6.2.0"); var need = V.V610;
if (host >= need) x.Teaming = new Teaming();
//- host named by a constant, its major number
var host = LibvirtVersion.Parse("7.2.0");
if (host.Major >= 7) x.Teaming = new Teaming();
//- host named by a constant, its number
var host = LibvirtVersion.Parse("6.2.0");
if (host.ToNumber() >= 6001000) x.Teaming = new Teaming();
//- host parsed in the condition
if (LibvirtVersion.Parse("6.2.0") >= V.V610) x.Teaming = new Teaming();
//- host named by a constant, by CompareTo
var host = LibvirtVersion.FromNumber(6002000);
if (host.CompareTo(V.V610) < 0) return; x.Teaming = new Teaming();
//- host named by a constant, asked for less
var host = LibvirtVersion.FromNumber(6002000);
if (host >= V.V600) x.Teaming = new Teaming(); // warn 6.1.0
//- host named by a constant, below
var host = LibvirtVersion.Parse("6.2.0");
if (host < V.V610) x.Teaming = new Teaming(); // warn 6.1.0
//- host named by a constant, nothing asked
var host = LibvirtVersion.Parse("6.2.0");
x.Teaming = new Teaming(); // warn 6.1.0
//- a nullable bool's value
bool? ok = v >= V.V610; if (ok.Value) x.Teaming = new Teaming();
//- a nullable bool's value, negated
bool? ok = v >= V.V610; if (!ok.Value) return; x.Teaming = new Teaming();
//- a nullable bool or false
bool? ok = nv >= V.V610; if (ok ?? false) x.Teaming = new Teaming();
//- a nullable bool or true
bool? ok = null; if (other) ok = v >= V.V610; if (ok ?? true) x.Teaming = new Teaming(); // warn 6.1.0
//- a nullable bool, set in a guard
bool? ok = null; if (v >= V.V610) ok = true; if (ok == true) x.Teaming = new Teaming();
//- a nullable bool has a value
bool? ok = v >= V.V610; if (ok.HasValue) x.Teaming = new Teaming(); // warn 6.1.0
//- a nullable bool is true
bool? ok = v >= V.V610; if (ok is true) x.Teaming = new Teaming();
//- a nullable bool is not true
bool? ok = v >= V.V610; if (ok is not true) return; x.Teaming = new Teaming();
//- a nullable bool is not false
bool? ok = null; if (other) ok = v >= V.V610; if (ok is not false) x.Teaming = new Teaming(); // warn 6.1.0
//- a nullable bool in a pattern variable
bool? ok = v >= V.V610; if (ok is { } b && b) x.Teaming = new Teaming();
//- ThrowIfLessThan
ArgumentOutOfRangeException.ThrowIfLessThan(v, V.V610); x.Teaming = new Teaming();
//- ThrowIfLessThan with a new release
ArgumentOutOfRangeException.ThrowIfLessThan(v, new LibvirtVersion(6, 1, 0), nameof(v)); x.Teaming = new Teaming();
//- ThrowIfLessThan by named arguments
ArgumentOutOfRangeException.ThrowIfLessThan(other: V.V610, value: v); x.Teaming = new Teaming();
//- ThrowIfLessThan, too low
ArgumentOutOfRangeException.ThrowIfLessThan(v, V.V600); x.Teaming = new Teaming(); // warn 6.1.0
//- ThrowIfLessThan, afterwards
x.Teaming = new Teaming(); ArgumentOutOfRangeException.ThrowIfLessThan(v, V.V610); // warn 6.1.0
//- ThrowIfLessThan of the number
ArgumentOutOfRangeException.ThrowIfLessThan(v.ToNumber(), 6001000UL); x.Teaming = new Teaming();
//- ThrowIfLessThan of the major number
ArgumentOutOfRangeException.ThrowIfLessThan(v.Major, 7); x.Teaming = new Teaming();
//- ThrowIfLessThanOrEqual
ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(v, V.V610); x.Teaming = new Teaming();
//- ThrowIfLessThanOrEqual, too low
ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(v, V.V600); x.Teaming = new Teaming(); // warn 6.1.0
//- ThrowIfGreaterThan, flipped
ArgumentOutOfRangeException.ThrowIfGreaterThan(V.V610, v); x.Teaming = new Teaming();
//- ThrowIfGreaterThan
ArgumentOutOfRangeException.ThrowIfGreaterThan(v, V.V610); x.Teaming = new Teaming(); // warn 6.1.0
//- ThrowIfGreaterThanOrEqual, removed
ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(v, V.V550); x.Relay = new Relay();
//- ThrowIfNotEqual
ArgumentOutOfRangeException.ThrowIfNotEqual(v, V.V610); x.Teaming = new Teaming();
//- ThrowIfEqual
ArgumentOutOfRangeException.ThrowIfEqual(v, V.V610); x.Teaming = new Teaming(); // warn 6.1.0
//- ThrowIf
ObjectDisposedException.ThrowIf(v < V.V610, x); x.Teaming = new Teaming();
//- ThrowIf, wrong way
ObjectDisposedException.ThrowIf(v >= V.V610, x); x.Teaming = new Teaming(); // warn 6.1.0
//- CompareTo through the interface
if (((IComparable<LibvirtVersion>)v).CompareTo(V.V610) >= 0) x.Teaming = new Teaming();
//- CompareTo through the interface, wrong way
if (((IComparable<LibvirtVersion>)v).CompareTo(V.V610) <= 0) x.Teaming = new Teaming(); // warn 6.1.0
//- CompareTo in a local
var r = v.CompareTo(V.V610); if (r >= 0) x.Teaming = new Teaming();
//- CompareTo other than minus one
if (v.CompareTo(V.V610) != -1) x.Teaming = new Teaming();
//- Comparer
if (Comparer<LibvirtVersion>.Default.Compare(v, V.V610) >= 0) x.Teaming = new Teaming();
//- Comparer, flipped
if (Comparer<LibvirtVersion>.Default.Compare(V.V610, v) <= 0) x.Teaming = new Teaming();
//- Comparer, wrong way
if (Comparer<LibvirtVersion>.Default.Compare(V.V610, v) >= 0) x.Teaming = new Teaming(); // warn 6.1.0
//- Comparer of numbers
if (Comparer<ulong>.Default.Compare(v.ToNumber(), 6001000) >= 0) x.Teaming = new Teaming();
//- comparer of nullables
if (Nullable.Compare(nv, V.V610) >= 0) x.Teaming = new Teaming();
//- the sign of a comparison
if (Math.Sign(v.CompareTo(V.V610)) >= 0) x.Teaming = new Teaming();
//- Equals through the interface
if (((IEquatable<LibvirtVersion>)v).Equals(V.V610)) x.Teaming = new Teaming();
//- EqualityComparer
if (EqualityComparer<LibvirtVersion>.Default.Equals(v, V.V610)) x.Teaming = new Teaming();
//- EqualityComparer, negated
if (!EqualityComparer<LibvirtVersion>.Default.Equals(v, V.V610)) x.Teaming = new Teaming(); // warn 6.1.0
