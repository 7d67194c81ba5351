//- reading
var t = x.Teaming; var p = x.Priority; var q = x.Driver.Packed ?? false; U.Use(x.Teaming?.Persistent);
//- reading in a condition
if (x.Teaming != null && x.Isolated == true && x.Priority > 3) { }
//- null
x.Teaming = null;
//- default
x.Teaming = default; y.Teaming = default(Teaming);
//- null with a cast
x.Teaming = (Teaming)null; x.Priority = (uint?)null;
//- null with a suppression
#nullable enable
x.Teaming = null!; x.Teaming = default!;
//- null from both sides of a ternary
x.Teaming = other ? null : null;
//- null through a chain
x.Teaming = y.Teaming = null;
//- null in an initializer
var i = new DomainInterface { Teaming = null, Isolated = null, Model = null };
//- comparing enum members
if (x.Mac.Type == MacType.Static || MacType.Static != y.Mac.Type) { }
//- ordering enum members
if (x.Mac.Type < MacType.Static) { }
//- comparing through Equals
if (x.Mac.Type.Equals(MacType.Static) || Equals(x.Mac.Type, MacType.Static) || MacType.Static.Equals(y.Mac.Type)) { }
//- comparing through a list
if (new[] { x.Mac.Type }.Contains(MacType.Static)) { }
//- comparing tuples
if ((x.Mac.Type, 1) == (MacType.Static, 1)) { }
//- comparing with a coalesce
if ((x.Mac.Type ?? MacType.Static) == MacType.Generated) { }
//- comparing known values
if (x.Model == ModelType.Igb || x.Model == "igb" || "igb".Equals(x.Model)) { }
//- comparing known values through string.Equals
if (string.Equals(x.Model, ModelType.Igb, StringComparison.Ordinal)) { }
//- pattern
if (x.Mac.Type is MacType.Static or MacType.Lxc) { }
//- negated pattern
if (x.Mac.Type is not MacType.Static) { }
//- relational pattern
if (x.Mac.Type is > MacType.Static) { }
//- property pattern
if (x is { Teaming: { Type: TeamingType.Later }, Priority: > 3, Model: ModelType.Igb }) { }
//- list pattern
if (all is [{ Teaming: not null }, ..]) { }
//- type pattern
if (x.Source is VdpaSource { Extra: "a" } s && any is Teaming) { }
//- switch statement
switch (x.Mac.Type) { case MacType.Static: break; case MacType.Lxc: break; }
//- switch statement over text
switch (x.Model) { case ModelType.Igb: break; case "virtio-transitional": break; }
//- switch expression's patterns
var s = x.Mac.Type switch { MacType.Static => 1, MacType.Lxc => 2, _ => 3 };
//- nameof
U.Use(nameof(DomainInterface.Teaming) + nameof(x.Teaming) + nameof(MacType.Static) + nameof(ModelType.Igb) + nameof(Teaming));
//- typeof
U.Use(typeof(Teaming)); U.Use(typeof(List<VdpaSource>)); U.Use(typeof(MacType));
//- is and as
U.Use(any is Teaming); U.Use(any as Teaming);
//- casts
U.Use((Teaming)any);
//- constants
const string model = ModelType.Igb; const MacType type = MacType.Static;
//- the text of an enum member
U.Use(MacType.Static.ToString()); U.Use(ModelType.Igb.Length);
//- a look-up by an enum member
var names = new Dictionary<MacType, string>(); U.Use(names[MacType.Static]); U.Use(names.ContainsKey(MacType.Static)); names.TryGetValue(MacType.Static, out _);
//- an array's element by an enum member
var names = new string[9]; U.Use(names[(int)MacType.Static]);
//- unreachable after return
return;
x.Teaming = new Teaming();
//- unreachable after throw
throw new Exception();
x.Teaming = new Teaming();
//- unreachable in if false
if (false) { x.Teaming = new Teaming(); }
//- unreachable in a constant condition
const bool debug = false; if (debug) x.Teaming = new Teaming();
//- unreachable in a constant conjunction
const bool debug = false; if (debug && other) x.Teaming = new Teaming();
//- unreachable after while true
while (true) { U.Run(null); }
x.Teaming = new Teaming();
//- unreachable after a call that never returns
U.Fail(); x.Teaming = new Teaming();
//- unreachable in a ternary
x.Teaming = true ? null : new Teaming();
//- unreachable after an exit
Environment.FailFast("no"); x.Teaming = new Teaming();
//- unreachable after continue
foreach (var i in all) { continue; i.Teaming = new Teaming(); }
//- unreachable after break
while (other) { break; x.Teaming = new Teaming(); }
//- not compiled
#if NEVER
x.Teaming = new Teaming();
#endif
//- default of a type
var t = default(Teaming); Teaming[] none = Array.Empty<Teaming>();
//- generic arguments
var t = new List<Teaming>(); var f = (Func<Teaming, VdpaSource>)null; U.Use<Teaming>(null);
//- out variables and patterns declare nothing new
if (any is Teaming t && t.Persistent is { } p) { U.Use(p); }
//- calling methods of emitted types
var i = DomainInterface.Parse("<interface/>"); U.Use(i.ToXml());
//- foreach over a newer list
foreach (var r in x.Routes) { U.Use(r.Metric); }
//- text that is no known value
x.Model = "e1000"; x.Model = any.ToString(); x.Model = "virtio-transitional ".Trim();
//- the same text elsewhere
x.Mac.Address = "igb"; U.Use("igb"); string s = "igb";
