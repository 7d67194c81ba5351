using System.Threading.Tasks;
using Libvirt.Gen.CodeFixes;

namespace Libvirt.Gen.Gate.Tests;

public sealed class RemoveObsoleteGuardTests
{
    [Theory]
    [InlineData("if (v >= V.V610)\n{\n    A();\n}", "A();")]
    [InlineData("if (v >= V.V610)\n{\n    A();\n    B();\n}\nC();", "A();\nB();\nC();")]
    [InlineData("if (v >= V.V610)\n    A();", "A();")]
    [InlineData("if (v >= V.V610)\n{\n    A();\n}\nelse\n{\n    B();\n}", "A();")]
    [InlineData("if (v < V.V610)\n{\n    A();\n}\nelse\n{\n    B();\n}", "B();")]
    [InlineData("if (v < V.V610)\n    return;\nA();", "A();")]
    [InlineData("if (v < V.V610)\n{\n    A();\n}\nB();", "B();")]
    [InlineData("if (!(v >= V.V610))\n    return;\nA();", "A();")]
    [InlineData("if (v >= V.V610)\n{\n    A();\n    return;\n}\nB();\nC();", "A();\nreturn;")]
    [InlineData("if (v >= V.V610)\n{\n    L();\n    return;\n}\nB();\nvoid L() => C();", "L();\nreturn;\nvoid L() => C();")]
    [InlineData("if (v >= V.V610)\n{\n    var n = 1;\n    U.Use(n);\n}", "{\n    var n = 1;\n    U.Use(n);\n}")]
    [InlineData("if (v >= V.V610)\n{\n    U.Out(out int n);\n    U.Use(n);\n}", "{\n    U.Out(out int n);\n    U.Use(n);\n}")]
    [InlineData("if (v >= V.V610)\n{\n    // Newer.\n    A();\n}", "// Newer.\nA();")]
    [InlineData("// Why.\nif (v >= V.V610)\n{\n    A();\n}", "// Why.\nA();")]
    [InlineData("if (v >= V.V610)\n{\n    A();\n    // Last.\n}", "{\n    A();\n    // Last.\n}")]
    [InlineData("if (v >= V.V610)\n{\n}\nA();", "A();")]
    [InlineData("if (other && v >= V.V610)\n{\n    A();\n}", "if (other)\n{\n    A();\n}")]
    [InlineData("if (v >= V.V610 && other)\n    A();", "if (other)\n    A();")]
    [InlineData("if (v < V.V610 || other)\n    A();", "if (other)\n    A();")]
    [InlineData("if ((other || c.IsNice) && v >= V.V610)\n    A();", "if ((other || c.IsNice))\n    A();")]
    [InlineData("if (other || v >= V.V610)\n    A();", "A();")]
    [InlineData("if (v >= V.V610 || U.Other())\n    A();", "A();")]
    [InlineData("if (other && v < V.V610)\n    A();\nB();", "B();")]
    [InlineData("if (v < V.V610 && U.Other())\n    A();\nB();", "B();")]
    [InlineData("if (other)\n    A();\nelse if (v >= V.V610)\n    B();\nelse\n    C();", "if (other)\n    A();\nelse\n    B();")]
    [InlineData("if (other)\n    A();\nelse if (v < V.V610)\n    B();\nelse\n    C();", "if (other)\n    A();\nelse\n    C();")]
    [InlineData("if (other)\n    A();\nelse if (v < V.V610)\n    B();", "if (other)\n    A();")]
    [InlineData("if (other)\n{\n    A();\n}\nelse if (v >= V.V610)\n{\n    B();\n}", "if (other)\n{\n    A();\n}\nelse\n{\n    B();\n}")]
    [InlineData("if (other)\n    A();\nelse if (v < V.V610)\n    B();\nelse if (c.IsNice)\n    C();", "if (other)\n    A();\nelse if (c.IsNice)\n    C();")]
    [InlineData("if (w is LibvirtVersion { } u && u >= V.V610 | other)\n    A();", "if (w is LibvirtVersion { } u)\n    A();")]
    [InlineData("while (other)\n    if (v < V.V610)\n        A();", "while (other)\n{\n}")]
    [InlineData("while (other && v >= V.V610)\n    A();", "while (other)\n    A();")]
    [InlineData("switch (c.IsNice)\n{\n    case true:\n        if (v >= V.V610)\n        {\n            A();\n        }\n        break;\n}", "switch (c.IsNice)\n{\n    case true:\n        A();\n        break;\n}")]
    [InlineData("switch (c.IsNice)\n{\n    case true:\n        if (v >= V.V610)\n        {\n            return;\n        }\n        break;\n}", "switch (c.IsNice)\n{\n    case true:\n        return;\n}")]
    [InlineData("var n = v >= V.V610 ? 1 : 2;\nU.Use(n);", "var n = 1;\nU.Use(n);")]
    [InlineData("var n = v < V.V610 ? 1 : 2;\nU.Use(n);", "var n = 2;\nU.Use(n);")]
    [InlineData("x.Teaming = v >= V.V610 ? new Teaming() : null;", "x.Teaming = new Teaming();")]
    [InlineData("var n = (v >= V.V610 ? \"a\" : \"b\").Length;\nU.Use(n);", "var n = (\"a\").Length;\nU.Use(n);")]
    [InlineData("if (v.IsAtLeast(new LibvirtVersion(6, 0, 0)))\n    A();", "A();")]
    [InlineData("if (v.CompareTo(LibvirtVersion.Parse(\"6.1.0\")) < 0)\n    return;\nA();", "A();")]
    public Task Removes_the_check_and_what_it_never_lets_run(string before, string after) =>
        GuardFixHost.Fix<RemoveObsoleteGuard>(InFloor(before), InFloor(after));

    [Theory]
    [InlineData("if (c.HasTeaming) A();")]
    [InlineData("if (c.Supports(V.V610)) A();")]
    [InlineData("if (U.Use(v) >= V.V610) A();")]
    [InlineData("if ((v = c.Version) >= V.V610) A();")]
    [InlineData("if (v >= V.V610 | U.Other()) A();")]
    [InlineData("if ((c.Version is var w && w >= V.V610) | other) A();")]
    [InlineData("if (U.Other() || v >= V.V610) A();")]
    [InlineData("if (U.Other() && v < V.V610) A();")]
    [InlineData("if (other || (U.Other() || v >= V.V610)) A();")]
    [InlineData("while (v < V.V610) A();")]
    [InlineData("for (; v < V.V610; ) A();")]
    [InlineData("switch (other) { case true when v >= V.V610: A(); break; case true: B(); break; }")]
    [InlineData("x.Priority = v >= V.V610 ? 1u : null;")]
    [InlineData("var n = v >= V.V610 ? 1 : 2.0; U.Use(n);")]
    [InlineData("if (v < V.V610) { next: A(); goto next; }")]
    [InlineData("if (v >= V.V610)\n{\n#if DEBUG\n    A();\n#endif\n}")]
    public async Task Is_not_offered_where_that_would_mean_something_else(string code) =>
        Assert.Equal(0, await GuardFixHost.Offered<RemoveObsoleteGuard>(InFloor(code)));

    [Fact]
    public async Task Is_not_offered_where_a_method_would_stop_to_be_asynchronous() => Assert.Equal(
        0,
        await GuardFixHost.Offered<RemoveObsoleteGuard>(
            "using System.Threading.Tasks; using Libvirt.Xml; class Case { [LibvirtSince(6, 1, 0)] async Task M(LibvirtVersion v) { if (v < V.V610) await Task.Yield(); } }"));

    [Fact]
    public async Task Is_not_offered_where_a_method_would_stop_to_be_an_iterator() => Assert.Equal(
        0,
        await GuardFixHost.Offered<RemoveObsoleteGuard>(
            "using System.Collections.Generic; using Libvirt.Xml; class Case { [LibvirtSince(6, 1, 0)] IEnumerable<int> M(LibvirtVersion v) { if (v < V.V610) yield return 1; } }"));

    [Fact]
    public Task Removes_all_at_once() => GuardFixHost.Fix<RemoveObsoleteGuard>(
        InFloor("if (v >= V.V600)\n{\n    if (v >= V.V610)\n    {\n        A();\n    }\n    else if (v < V.V550)\n    {\n        B();\n    }\n}\nif (v < V.V610)\n    return;\nC();"),
        InFloor("A();\nC();"),
        all: true);

    private static string InFloor(string body) => $$"""
        using Libvirt.Xml;

        class Case
        {
            [LibvirtSince(6, 1, 0)]
            void M(DomainInterface x, LibvirtVersion v, Connection c, bool other, object w)
            {
                {{body.Replace("\n", "\n        ", System.StringComparison.Ordinal)}}
            }

            void A() { }
            void B() { }
            void C() { }
        }
        """;
}
