//- null-conditional assignment [compiler 5.0]
x?.Teaming = new Teaming(); // warn 6.1.0
//- null-conditional assignment, guarded [compiler 5.0]
if (v >= V.V610) x?.Teaming = new Teaming();
//- null-conditional assignment of null [compiler 5.0]
x?.Teaming = null;
//- null-conditional assignment deeper [compiler 5.0]
x.Driver?.Packed = true; // warn 6.3.0
//- null-conditional assignment of a known value [compiler 5.0]
x?.Model = "igb"; // warn 9.3.0
//- null-conditional compound assignment [compiler 5.0]
x?.Weight += 1; // warn 8.0.0
