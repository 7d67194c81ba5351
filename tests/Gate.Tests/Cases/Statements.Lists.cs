//- index from the end
x.Routes[^1] = y.Routes[0]; // warn 6.4.0
//- index in an initializer
var i = new DomainInterface { Routes = { [0] = y.Routes[0] } }; // warn 6.4.0
//- alias of a list
var list = x.Routes; list.Add(y.Routes[0]); // warn 6.4.0
//- alias of a list, by index
var list = x.Routes; list[0] = y.Routes[0]; // warn 6.4.0
//- alias of a list, by index from the end
var list = x.Routes; list[^1] = y.Routes[0]; // warn 6.4.0
//- alias of an alias
var list = x.Routes; var same = list; same.Insert(0, y.Routes[0]); // warn 6.4.0
//- alias of a list, read
var list = x.Routes; U.Use(list.Count); foreach (var r in list) U.Use(r);
//- alias of a list, guarded
var list = x.Routes; if (v >= V.V700) list.Add(y.Routes[0]);
//- alias of a list in a pattern
if (x.Routes is { Count: > 0 } list) list.Add(y.Routes[0]); // warn 6.4.0
//- alias of a list by var
if (x.Routes is var list) list.Add(y.Routes[0]); // warn 6.4.0
//- alias of one of two lists
var list = other ? x.Routes : y.Routes; list.Add(y.Routes[0]); // warn 6.4.0
//- alias of an old list
var list = x.Ips; list.Add(y.Ips[0]);
//- a list of its own
var list = new List<Route>(); list.Add(y.Routes[0]);
//- a list of its own, assigned
var list = new List<Route>(); list.Add(y.Routes[0]); x.Routes = list; // warn 6.4.0
//- list passed to a local function that fills it
Fill(x.Routes); void Fill(IList<Route> l) => l.Add(y.Routes[0]); // warn 6.4.0
//- list passed to a local function that sets an element
Fill(x.Routes); void Fill(IList<Route> l) { l[0] = y.Routes[0]; } // warn 6.4.0
//- list passed to a local function that only reads it
Read(x.Routes); void Read(IList<Route> l) => U.Use(l.Count);
//- list passed to a local function that fills it, guarded
if (v >= V.V700) Fill(x.Routes); void Fill(IList<Route> l) => l.Add(y.Routes[0]);
//- list passed to a helper's method
U.Use(x.Routes);
//- Add is a word
U.Use(x.Routes.Addresses());
//- adding several
x.Routes.AddAll(y.Routes); // warn 6.4.0
//- adding no one
x.Routes.AddAll([]); x.Routes.AddAll(Array.Empty<Route>());
//- empty text, which is a value
x.Flavour = string.Empty; // warn 6.2.0
//- empty array
x.Routes = Array.Empty<Route>(); y.Routes = new Route[0];
//- empty list in an initializer
var i = new DomainInterface { Routes = [], Ips = [] };
//- empty list by target type
x.Routes = new List<Route>(8) { };
//- empty list of an empty list
x.Routes = new List<Route>(Array.Empty<Route>()); y.Routes = Enumerable.Empty<Route>().ToList();
//- empty list on one side
x.Routes = other ? [] : new List<Route>();
//- empty list or another
x.Routes = other ? new List<Route>() : y.Routes; // warn 6.4.0
//- array with room
x.Routes = new Route[2]; // warn 6.4.0
//- spread of a list
x.Routes = [.. y.Routes]; // warn 6.4.0
//- copy of a list
x.Routes = new List<Route>(y.Routes); // warn 6.4.0
//- inserting null by named arguments
x.Routes.Insert(item: null, index: 0);
//- inserting by named arguments
x.Routes.Insert(item: y.Routes[0], index: 0); // warn 6.4.0
//- null through a local
Teaming none = null; x.Teaming = none;
//- null through two locals
Teaming none = null; var same = none; x.Teaming = same;
//- null through a local that is set later
Teaming t = null; if (other) t = y.Teaming; x.Teaming = t; // warn 6.1.0
//- null through a local that something else sets
Teaming t = null; U.Ref(ref t); x.Teaming = t; // warn 6.1.0
//- default through a local
Teaming none = default; x.Teaming = none;
