//- set of values only looked up
var known = new HashSet<MacType> { MacType.Static }; U.Use(known.Contains(MacType.Static));
//- array of values only looked up
var known = new[] { MacType.Static, MacType.Lxc }; U.Use(known.Contains(x.Mac.Type.Value));
//- span of names only looked up
ReadOnlySpan<string> newer = [ModelType.Igb, ModelType.Virtio]; U.Use(newer.Contains(x.Model));
//- array of values looked up in place
U.Use(new[] { ModelType.Igb }.Contains(x.Model));
//- array of values handed on
var known = new[] { MacType.Static }; x.Mac.Type = known[0]; // warn 6.1.0
//- array of values looked up and handed on
var known = new[] { MacType.Static }; if (known.Contains(MacType.Static)) U.Use(known); // warn 6.1.0
//- array of values walked through
foreach (var t in new[] { MacType.Static }) x.Mac.Type = t; // warn 6.1.0
//- dictionary's keys
var names = new Dictionary<MacType, string> { [MacType.Static] = "a" }; names.Add(MacType.Static, "b"); names.Remove(MacType.Static); names.TryAdd(MacType.Static, "c");
//- dictionary's values
var types = new Dictionary<string, MacType> { ["a"] = MacType.Static }; // warn 6.1.0
//- printed in a text
Console.WriteLine($"needs {MacType.Static} or {ModelType.Igb}");
//- printed
Console.WriteLine(MacType.Static); Debug.WriteLine(ModelType.Igb); Console.Write("needs " + ModelType.Igb + " " + MacType.Static);
//- printed by string methods
U.Use(string.Format("{0}", MacType.Static)); U.Use(string.Join(", ", ModelType.Igb, ModelType.Virtio));
//- in an exception's message
if (other) throw new NotSupportedException(ModelType.Igb); throw new Exception($"no {MacType.Static}");
//- StartsWith and EndsWith
if (x.Model.StartsWith(ModelType.Igb) || x.Model.EndsWith(ModelType.Igb)) return;
//- asserted
Assert.Equal(MacType.Static, x.Mac.Type); x.Mac.Type.Should().Be(MacType.Static); x.Mac.Type.ShouldBe(MacType.Static);
//- read with a default
MacType t = x.Mac.Type ?? MacType.Static; U.Use(t == MacType.Generated);
//- read with a default and handed on
MacType t = x.Mac.Type ?? MacType.Static; y.Mac.Type = t; // warn 6.1.0
//- GetValueOrDefault, compared
if (x.Mac.Type.GetValueOrDefault(MacType.Static) == MacType.Generated) return;
//- GetValueOrDefault, handed on
y.Mac.Type = x.Mac.Type.GetValueOrDefault(MacType.Static); // warn 6.1.0
//- a local that is only compared
var wanted = MacType.Static; if (x.Mac.Type == wanted) return;
//- a local that is only compared, through another
var wanted = MacType.Static; var same = wanted; if (x.Mac.Type == same) return;
//- a local that is only printed
var wanted = ModelType.Igb; Console.WriteLine(wanted);
//- a local that is returned
MacType Local() { var wanted = MacType.Static; return wanted; } // warn 6.1.0
Local();
//- known value through a local
var model = "igb"; x.Model = model; // warn 9.3.0
//- known value through two locals
var model = "igb"; var same = model; x.Model = same; // warn 9.3.0
//- known value through a local by a ternary
var model = other ? "igb" : "virtio"; x.Model = model; // warn 9.3.0
//- known value through a local by a guarded ternary
var model = v >= new LibvirtVersion(9, 3, 0) ? "igb" : "virtio"; x.Model = model;
//- known value through a local, set in a guard
var model = "virtio"; if (v >= new LibvirtVersion(9, 3, 0)) model = "igb"; x.Model = model;
//- known value through a local, replaced outside a guard
var model = "igb"; if (v < new LibvirtVersion(9, 3, 0)) model = "virtio"; x.Model = model;
//- known value through a local, replaced always
var model = "igb"; model = "virtio"; x.Model = model;
//- known value through a local, written in a guard
var model = "igb"; if (v >= new LibvirtVersion(9, 3, 0)) x.Model = model;
//- known value through a local, in the wrong branch
var model = v >= new LibvirtVersion(9, 3, 0) ? "virtio" : "igb"; x.Model = model; // warn 9.3.0
//- known value through a local, in a lambda
var model = "igb"; Action a = () => x.Model = model; // warn 9.3.0
//- unknown value through a local
var model = "e1000"; x.Model = model;
//- known value through a local, never written
var model = "igb"; U.Use(model);
//- known value through a static
x.Model = K.Igb; } static class K { public static readonly string Igb = "igb"; } void Q() { // warn 9.3.0
//- known value through a static, of constants
x.Model = K.Igb; } static class K { const string Ig = "ig"; public static string Igb => Ig + "b"; } void Q() { // warn 9.3.0
//- known value through constants
const string a = "ig"; const string b = $"{a}b"; x.Model = b; x.Model = $"{a}b"; x.Model = nameof(igb); x.Model = "ig" + 'b'; void igb() { } // warn 9.3.0 9.3.0 9.3.0 9.3.0
//- known value by ToString
x.Model = ModelType.Igb.ToString(); // warn 9.3.0
//- known value by ToString of another
x.Model = ModelType.Virtio.ToString(); x.Model = $"{x.Model}b";
//- enum member by number in a local
MacType t = (MacType)1; x.Mac.Type = t; // warn 6.1.0
//- enum member by an old number in a local
MacType t = (MacType)0; x.Mac.Type = t;
//- gone value through a local
var model = "ne2k"; x.Model = model; // warn <5.6.0
