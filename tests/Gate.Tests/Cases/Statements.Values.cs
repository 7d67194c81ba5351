//- enum member
x.Mac.Type = MacType.Static; // warn 6.1.0
//- old enum member
x.Mac.Type = MacType.Generated;
//- enum member in an initializer
x.Mac = new Mac { Type = MacType.Static }; // warn 6.1.0
//- enum member in a nested initializer
var i = new DomainInterface { Mac = { Type = MacType.Static } }; // warn 6.1.0
//- enum member as an argument
U.Use(MacType.Static); // warn 6.1.0
//- enum member as a local's value
var t = MacType.Static; // warn 6.1.0
//- enum member in a ternary
x.Mac.Type = other ? MacType.Static : MacType.Generated; // warn 6.1.0
//- enum member in a coalesce
x.Mac.Type = y.Mac.Type ?? MacType.Static; // warn 6.1.0
//- enum member in a coalescing assignment
x.Mac.Type ??= MacType.Static; // warn 6.1.0
//- enum member in a switch expression
x.Mac.Type = x.Model switch { "a" => MacType.Static, _ => null }; // warn 6.1.0
//- enum member in a cast
x.Mac.Type = (MacType?)MacType.Static; // warn 6.1.0
//- enum member in an array
var a = new[] { MacType.Generated, MacType.Static }; // warn 6.1.0
//- enum member in a collection expression
MacType[] a = [MacType.Generated, MacType.Static]; // warn 6.1.0
//- enum member in a tuple
var a = (MacType.Static, 1); // warn 6.1.0
//- enum member boxed
object o = MacType.Static; // warn 6.1.0
//- enum member returned from a lambda
Func<MacType> f = () => MacType.Static; // warn 6.1.0
//- enum member returned from a local function
MacType Make() => MacType.Static; // warn 6.1.0
Make();
//- enum member yielded
IEnumerable<MacType> Each() { yield return MacType.Static; } // warn 6.1.0
Each();
//- enum member by number
x.Mac.Type = (MacType)1; // warn 6.1.0
//- enum member by an old number
x.Mac.Type = (MacType)0;
//- enum member through a constant
const MacType type = MacType.Static;
x.Mac.Type = type; // warn 6.1.0
//- enum member by using static elsewhere
DriverName? n = DriverName.Vfio; // warn 6.8.0
x.Driver.Name = n;
//- enum member in a deconstruction
(x.Mac.Type, x.Model) = (MacType.Static, "virtio"); // warn 6.1.0
//- enum member of a newer element
x.Teaming.Type = TeamingType.Persistent; // warn 6.1.0
//- enum member newer than its newer element
x.Teaming.Type = TeamingType.Later; // warn 6.1.0 7.0.0
//- enum member at the target [target 6.1.0]
x.Mac.Type = MacType.Static; x.Teaming.Type = TeamingType.Transient;
//- known value
x.Model = ModelType.VirtioTransitional; // warn 6.2.0
//- undated known value
x.Model = ModelType.Virtio;
//- known value as text
x.Model = "virtio-transitional"; // warn 6.2.0
//- undated known value as text
x.Model = "virtio";
//- known value in a ternary
x.Model = other ? "igb" : "virtio"; // warn 9.3.0
//- known values in a ternary
x.Model = other ? "igb" : "virtio-transitional"; // warn 9.3.0 6.2.0
//- known value in a switch expression
x.Model = y.Model switch { "a" => "igb", _ => ModelType.VirtioTransitional }; // warn 9.3.0 6.2.0
//- known value in a coalesce
x.Model = y.Model ?? "igb"; // warn 9.3.0
//- known value in a coalescing assignment
x.Model ??= "igb"; // warn 9.3.0
//- known value put together
x.Model = "virtio" + "-transitional"; // warn 6.2.0
//- known value interpolated from constants
const string virtio = "virtio";
x.Model = $"{virtio}-transitional"; // warn 6.2.0
//- known value through a constant
const string model = "igb";
x.Model = model; // warn 9.3.0
//- known value through a constant of the constant
const string model = ModelType.Igb;
x.Model = model; // warn 9.3.0
//- known value in a raw string
x.Model = """igb"""; // warn 9.3.0
//- known value in a verbatim string
x.Model = @"igb"; // warn 9.3.0
//- known value in an initializer
var i = new DomainInterface { Model = "igb" }; // warn 9.3.0
//- known value in a deconstruction
(x.Model, y.Model) = ("igb", "virtio"); // warn 9.3.0
//- known value through a chain
x.Model = y.Model = "igb"; // warn 9.3.0
//- known value as an argument
U.Use(ModelType.Igb); // warn 9.3.0
//- known value of a newer member
x.Flavour = "sweet"; // warn 6.2.0
//- known value newer than its member
x.Flavour = "sour"; // warn 6.2.0 6.4.0
//- known value newer than its member, by name
x.Flavour = FlavourType.Sour; // warn 6.2.0 6.4.0
//- unknown value of a newer member
x.Flavour = "bitter"; // warn 6.2.0
//- known values are case-sensitive
x.Model = "IGB";
//- known value in a lambda
Action a = () => x.Model = "igb"; // warn 9.3.0
//- known value guarded
if (v >= new LibvirtVersion(9, 3, 0)) x.Model = "igb";
//- known value guarded in a ternary
x.Model = v >= new LibvirtVersion(9, 3, 0) ? "igb" : "virtio";
//- known value guarded the wrong way
x.Model = v >= new LibvirtVersion(9, 3, 0) ? "virtio" : "igb"; // warn 9.3.0
//- known value guarded in a switch expression
x.Model = other switch { true when v >= V.V630 => "virtio-transitional", _ => "virtio" };
//- enum member guarded in a ternary
x.Mac.Type = v >= V.V610 ? MacType.Static : null;
//- enum member guarded in an argument
U.Use(v >= V.V610 ? MacType.Static : MacType.Generated);
//- constants of constants guard [target 9.3.0]
x.Model = "igb"; x.Model = ModelType.Igb;
