//- assignment
x.Teaming = new Teaming(); // warn 6.1.0
//- assignment of a variable
var t = y.Teaming; x.Teaming = t; // warn 6.1.0
//- assignment of a call's result
x.Teaming = U.Get(() => y.Teaming); // warn 6.1.0
//- assignment deep in a chain
x.Driver.Host.MrgRxBuf = true; // warn 6.7.0
//- assignment over several lines is shown at the name
x
    .Driver
    .Packed = true; // warn 6.3.0
//- old enough members
x.Driver.Queues = 4; x.Driver.Host = new DriverHost { Csum = true }; x.Ips.Add(new Ip()); x.Mac.Address = "00";
//- undated members
x.Source = new BridgeSource { Bridge = "br0" }; x.Driver = new Driver(); x.Driver.Name = DriverName.Vhost;
//- exactly the target [target 6.1.0]
x.Teaming = new Teaming();
//- just below the target [target 6.0.999]
x.Teaming = new Teaming(); // warn 6.1.0
//- far above the target [target 12.0.0]
x.Teaming = new Teaming(); x.Priority = 1; x.Model = "igb";
//- no target is no warning [target ]
x.Teaming = new Teaming(); x.Priority = 1;
//- a target that cannot be read is another rule's business [target six]
x.Teaming = new Teaming();
//- an element of an array
all[0].Teaming = new Teaming(); // warn 6.1.0
//- a field's member
c.Interface.Teaming = new Teaming(); // warn 6.1.0
//- a cast
((DomainInterface)any).Teaming = new Teaming(); // warn 6.1.0
//- a call's result
U.Use(x).Teaming = new Teaming(); // warn 6.1.0
//- null-conditional assignment of a member below
if (x is { Driver: { } d }) d.Packed = true; // warn 6.3.0
//- compound assignment
x.Weight += 1; // warn 8.0.0
//- compound subtraction
x.Weight -= 1; // warn 8.0.0
//- compound shift
x.Weight <<= 1; // warn 8.0.0
//- compound assignment of a nullable
x.Priority += 1; // warn 8.0.0
//- compound or
x.Isolated |= true; // warn 6.1.1
//- compound and
x.Isolated &= other; // warn 6.1.1
//- coalescing assignment
x.Teaming ??= new Teaming(); // warn 6.1.0
//- coalescing assignment of a number
x.Priority ??= 5; // warn 8.0.0
//- coalescing assignment deep in a chain
x.Driver.Host.MrgRxBuf ??= other; // warn 6.7.0
//- coalescing assignment of null
x.Teaming ??= null;
//- prefix increment
++x.Weight; // warn 8.0.0
//- postfix increment
x.Weight++; // warn 8.0.0
//- prefix decrement
--x.Weight; // warn 8.0.0
//- postfix decrement
x.Priority--; // warn 8.0.0
//- increment inside an expression
var n = 1 + x.Weight++; // warn 8.0.0
//- assignment inside an expression
var t = U.Use(x.Teaming = new Teaming()); // warn 6.1.0
//- assignment in a condition
if ((x.Isolated = other) == true) { } // warn 6.1.1
//- chained assignment
x.Teaming = y.Teaming = new Teaming(); // warn 6.1.0
//- chained assignment of different members
x.Isolated = x.Driver.Packed = other; // warn 6.1.1 6.3.0
//- chained assignment where only the inner one is new
x.Driver.Host.Csum = x.Driver.Packed = other; // warn 6.3.0
//- object initializer
var i = new DomainInterface { Teaming = new Teaming() }; // warn 6.1.0
//- object initializer over lines
var i = new DomainInterface
{
    Driver = new Driver { Queues = 1 },
    Teaming = new Teaming(), // warn 6.1.0
    Isolated = true, // warn 6.1.1
    Model = "virtio",
};
//- nested object creation in an initializer
var i = new DomainInterface
{
    Driver = new Driver
    {
        Host = new DriverHost
        {
            Csum = true,
            MrgRxBuf = true, // warn 6.7.0
        },
    },
};
//- nested initializer
var i = new DomainInterface
{
    Driver =
    {
        Packed = true, // warn 6.3.0
        Host = { MrgRxBuf = false }, // warn 6.7.0
    },
};
//- nested initializer of a newer member only reads it
var i = new DomainInterface { Teaming = { } };
//- nested initializer of a newer member's member
var i = new DomainInterface { Teaming = { Persistent = "a" } }; // warn 6.1.0
//- nested collection initializer
var i = new DomainInterface { Routes = { new Route() } }; // warn 6.4.0
//- nested collection initializer with several elements
var i = new DomainInterface { Routes = { new Route(), new Route { Metric = 1 } } }; // warn 6.4.0
//- empty nested collection initializer
var i = new DomainInterface { Routes = { } };
//- old collection with a newer member
var i = new DomainInterface { Ips = { new Ip { Address = "::", Peer = "::1" } } }; // warn 6.1.0
//- empty collection expression
x.Routes = [];
//- collection expression with elements
x.Routes = [new Route(), new Route()]; // warn 6.4.0
//- collection expression of old elements
x.Ips = [new Ip(), .. y.Ips];
//- collection expression with a newer element
IList<Route> routes = [new Route()]; // warn 6.4.0
//- assigning a list
x.Routes = y.Routes.ToList(); // warn 6.4.0
//- assigning an empty list
x.Routes = new List<Route>();
//- assigning a list with elements
x.Routes = new List<Route> { new Route { Metric = 2 } }; // warn 6.4.0
//- adding to a list
x.Routes.Add(y.Routes[0]); // warn 6.4.0
//- adding a new element to a list
x.Routes.Add(new Route()); // warn 6.4.0
//- adding a newer member to an old list
x.Ips.Add(new Ip { Peer = "::1" }); // warn 6.1.0
//- inserting into a list
x.Routes.Insert(0, y.Routes[0]); // warn 6.4.0
//- setting an element of a list
x.Routes[0] = y.Routes[0]; // warn 6.4.0
//- setting a member of an element of a list
x.Routes[0].Metric = 1; // warn 6.4.0
//- adding through a cast
((ICollection<Route>)x.Routes).Add(y.Routes[0]); // warn 6.4.0
//- adding through an extension method
x.Routes.AddAll(y.Routes); // warn 6.4.0
//- adding through an extension method as a static call
U.AddAll(x.Routes, y.Routes); // warn 6.4.0
//- adding through a null-conditional call
x.Routes?.Add(y.Routes[0]); // warn 6.4.0
//- adding through a null-conditional owner
x?.Routes.Add(y.Routes[0]); // warn 6.4.0
//- method group that adds
new List<Route>().ForEach(x.Routes.Add); // warn 6.4.0
//- method group that adds to an old list
new List<Ip>().ForEach(x.Ips.Add);
//- reading a list
var n = x.Routes.Count + x.Routes.IndexOf(null) + (x.Routes.Contains(null) ? 1 : 0); foreach (var r in x.Routes) { }
//- removing from a list
x.Routes.Clear(); x.Routes.RemoveAt(0); x.Routes.Remove(null);
//- deconstruction
(x.Teaming, x.Mac) = (new Teaming(), new Mac()); // warn 6.1.0
//- deconstruction into several newer members
(x.Teaming, x.Isolated) = (y.Teaming, y.Isolated); // warn 6.1.0 6.1.1
//- deconstruction of null
(x.Teaming, x.Mac) = (null, new Mac());
//- deconstruction of a tuple that is not spelt out
(x.Teaming, x.Mac) = U.Use((y.Teaming, y.Mac)); // warn 6.1.0
//- nested deconstruction
((x.Isolated, x.Mac), x.Model) = ((other, y.Mac), "virtio"); // warn 6.1.1
//- nested deconstruction with a known value
((x.Driver.Queues, x.Mac), x.Model) = ((1, y.Mac), "virtio-transitional"); // warn 6.2.0
//- mixed deconstruction
(var t, x.Isolated) = (y.Teaming, y.Isolated); // warn 6.1.1
//- swapping
(x.Teaming, y.Teaming) = (y.Teaming, x.Teaming); // warn 6.1.0 6.1.0
//- construction
var t = new Teaming(); // warn 6.1.0
//- construction by target type
Teaming t = new(); // warn 6.1.0
//- construction by target type with an initializer
Teaming t = new() { Persistent = "a" }; // warn 6.1.0
//- construction with a newer member still
var t = new Teaming { Later = "a" }; // warn 6.1.0 7.0.0
//- construction as an argument
U.Use(new Teaming()); // warn 6.1.0
//- construction as a constructor's argument
_ = new Tuple<Teaming>(new Teaming()); // warn 6.1.0
//- construction in a ternary
var t = other ? new Teaming() : null; // warn 6.1.0
//- construction in a coalesce
var t = y.Teaming ?? new Teaming(); // warn 6.1.0
//- construction in a switch expression
var t = c.IsNice switch { true => new Teaming(), _ => null }; // warn 6.1.0
//- construction in an array
var t = new[] { new Teaming(), null }; // warn 6.1.0
//- construction in a tuple
var t = (new Teaming(), 1); // warn 6.1.0
//- construction in an anonymous object
var t = new { T = new Teaming() }; // warn 6.1.0
//- construction in a list
var t = new List<Teaming> { new Teaming(), new() }; // warn 6.1.0 6.1.0
//- construction in a dictionary
var t = new Dictionary<string, Teaming> { ["a"] = new Teaming() }; // warn 6.1.0
//- construction in an interpolation
var t = $"{new Teaming()}"; // warn 6.1.0
//- construction as an object
object t = new Teaming(); // warn 6.1.0
//- construction thrown away
_ = new Teaming(); // warn 6.1.0
//- construction in a for loop
for (var t = new Teaming(); ; ) { } // warn 6.1.0
//- construction in a foreach
foreach (var t in new[] { new Teaming() }) { } // warn 6.1.0
//- construction in a throw expression's neighbour
x.Teaming = y.Teaming ?? throw new Exception(); // warn 6.1.0
//- construction in a query
var q = from i in all select new Teaming { Persistent = i.Model }; // warn 6.1.0
//- construction in a query's let
var q = from i in all let t = new Teaming() select t; // warn 6.1.0
//- a query into a member
x.Routes = (from r in y.Routes select r).ToList(); // warn 6.4.0
//- an array of a newer type is not one
var t = new Teaming[3]; var l = new List<Teaming>(); Teaming none = null; var d = default(Teaming);
//- variant as the source
x.Source = new VdpaSource(); // warn 6.9.0
//- old variant as the source
x.Source = new UdpSource { Address = "::1" };
//- variant with its members
x.Source = new VdpaSource { Dev = "a" }; // warn 6.9.0
//- variant with a newer member
x.Source = new VdpaSource { Dev = "a", Extra = "b" }; // warn 6.9.0 7.9.0
//- conditional variants
x.Source = other ? new VdpaSource() : new UserSource(); // warn 6.9.0
//- conditional write, both new
x.Source = other ? new VdpaSource() : new VdpaSource(); // warn 6.9.0 6.9.0
//- conditional target value
x.Teaming = other ? y.Teaming : null; // warn 6.1.0
//- switch expression as the value
x.Teaming = y.Model switch { "a" => y.Teaming, _ => null }; // warn 6.1.0
//- switch expression that only gives null
x.Teaming = y.Model switch { "a" => null, _ => throw new Exception() };
//- newer construction inside the written value is silent
x.Teaming = new Teaming { Type = TeamingType.Persistent, Persistent = "a" }; // warn 6.1.0
//- newer still inside the written value is not
x.Teaming = new Teaming { Type = TeamingType.Later, Later = "b" }; // warn 6.1.0 7.0.0 7.0.0
//- members of an object constructed before
var t = new Teaming(); // warn 6.1.0
t.Type = TeamingType.Persistent;
t.Later = "x"; // warn 7.0.0
//- members of an object got from elsewhere
var t = y.Teaming;
t.Persistent = "a"; // warn 6.1.0
//- members of an object constructed where it was fine
if (v >= V.V610) { var t = new Teaming(); t.Persistent = "a"; }
//- passing a newer member by value
U.Use(x.Teaming); U.Use(x.Priority + 1);
//- lambda
Action a = () => x.Teaming = new Teaming(); // warn 6.1.0
//- lambda with a body
Action a = () => { x.Teaming = new Teaming(); }; // warn 6.1.0
//- nested lambda
Action a = () => U.Run(() => x.Teaming = new Teaming()); // warn 6.1.0
//- anonymous method
Action a = delegate { x.Teaming = new Teaming(); }; // warn 6.1.0
//- static lambda
Func<Teaming> f = static () => new Teaming(); // warn 6.1.0
//- async lambda
Func<Task> f = async () => { await Task.Yield(); x.Teaming = new Teaming(); }; // warn 6.1.0
//- local function
void Local() { x.Teaming = new Teaming(); } // warn 6.1.0
Local();
//- local function with an expression body
Teaming Make() => new Teaming(); // warn 6.1.0
Make();
//- local function nobody calls
void Local() { x.Teaming = new Teaming(); } // warn 6.1.0
//- local iterator
IEnumerable<Teaming> Each() { yield return new Teaming(); } // warn 6.1.0
Each();
//- await as the value
x.Teaming = await Task.FromResult(y.Teaming); // warn 6.1.0
//- write after an await
await Task.Yield(); x.Teaming = new Teaming(); // warn 6.1.0
//- write in a using
using (c.Open()) { x.Teaming = new Teaming(); } // warn 6.1.0
//- write in a using declaration's scope
using var o = c.Open(); x.Teaming = new Teaming(); // warn 6.1.0
//- write in a lock
lock (x) { x.Teaming = new Teaming(); } // warn 6.1.0
//- write in a try
try { x.Teaming = new Teaming(); } finally { } // warn 6.1.0
//- write in a catch
try { c.Open(); } catch { x.Teaming = new Teaming(); } // warn 6.1.0
//- write in a filter
try { c.Open(); } catch when (U.Use(x.Teaming = new Teaming()) != null) { } // warn 6.1.0
//- write in a finally
try { c.Open(); } finally { x.Teaming = new Teaming(); } // warn 6.1.0
//- write in a loop
while (other) x.Teaming = new Teaming(); // warn 6.1.0
//- write in a for incrementor
for (var i = 0; i < 3; x.Weight++, i++) { } // warn 8.0.0
//- write in a do loop
do { x.Weight++; } while (other); // warn 8.0.0
//- write in a switch
switch (x.Model) { case "a": x.Teaming = new Teaming(); break; } // warn 6.1.0
//- write in a checked block
checked { x.Weight++; } // warn 8.0.0
//- write in an unsafe block
unsafe { x.Teaming = new Teaming(); } // warn 6.1.0
//- write after a label
here: x.Teaming = new Teaming(); // warn 6.1.0
if (other) goto here;
//- several on one line
x.Teaming = new Teaming(); x.Isolated = true; x.Priority = 1; // warn 6.1.0 6.1.1 8.0.0
//- the value is a condition
x.Isolated = other && c.IsNice; // warn 6.1.1
//- the value is a null-conditional
x.Teaming = y?.Teaming; // warn 6.1.0
//- the value is a comparison
x.Isolated = v >= V.V610; // warn 6.1.1
//- the value is negated
x.Isolated = !other; // warn 6.1.1
//- the value is a pattern
x.Isolated = any is string; // warn 6.1.1
//- the value is interpolated
x.Guest = $"{any}"; // warn 6.6.0
//- the value is a sum
x.Priority = y.Priority + 1; // warn 8.0.0
//- the value is a cast
x.Teaming = (Teaming)any; // warn 6.1.0
//- the value is an as
x.Teaming = any as Teaming; // warn 6.1.0
//- the value is awaited in a ternary
x.Teaming = other ? await Task.FromResult(y.Teaming) : null; // warn 6.1.0
//- the value is suppressed
#nullable enable
x.Teaming = y.Teaming!; // warn 6.1.0
//- the value is parenthesised
x.Teaming = (y.Teaming); // warn 6.1.0
//- the value is unchecked
x.Priority = unchecked((uint)-1); // warn 8.0.0
//- the value is a sizeof
x.Priority = sizeof(int); // warn 8.0.0
//- the value is an is-not pattern
x.Isolated = any is not null; // warn 6.1.1
//- the value is a default struct
x.Weight = default; // warn 8.0.0
//- the value is a default of a nullable
x.Priority = default; x.Isolated = default(bool?);
