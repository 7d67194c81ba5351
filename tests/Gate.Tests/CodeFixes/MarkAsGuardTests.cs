using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Libvirt.Gen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>The fix of a helper that compares releases: it becomes the guard that it is.</summary>
public sealed class MarkAsGuardTests
{
    [Fact]
    public Task Marks_the_helper() => FixHost.FixOnly<MarkAsGuard>(
        """
        using Libvirt.Xml;

        class C
        {
            LibvirtVersion _version;

            /// <summary>Whether it is new.</summary>
            bool IsModern => _version >= new LibvirtVersion(6, 1, 0);

            void M(DomainInterface x)
            {
                if (IsModern)
                {
                    x.Teaming = new Teaming();
                }
            }
        }
        """,
        """
        using Libvirt.Xml;

        class C
        {
            LibvirtVersion _version;

            /// <summary>Whether it is new.</summary>
            [LibvirtVersionGuard(6, 1, 0)]
            bool IsModern => _version >= new LibvirtVersion(6, 1, 0);

            void M(DomainInterface x)
            {
                if (IsModern)
                {
                    x.Teaming = new Teaming();
                }
            }
        }
        """);

    public static TheoryData<string, string> Guards => new()
    {
        { "bool Ok() => _v >= new LibvirtVersion(6, 1, 0);", "(6, 1, 0)" },
        { "bool Ok() { return _v >= new LibvirtVersion(6, 1, 0); }", "(6, 1, 0)" },
        { "bool Ok() => new LibvirtVersion(7, 0, 0) <= _v;", "(7, 0, 0)" },
        { "bool Ok() => _v > V.V610;", "(6, 1, 1)" },
        { "bool Ok() => new LibvirtVersion(release: 1, minor: 2, major: 6) < _v;", "(6, 2, 2)" },
        { "bool Ok() => _v.IsAtLeast(V.V700);", "(7, 0, 0)" },
        { "bool Ok() => _v.CompareTo(V.V610) >= 0;", "(6, 1, 0)" },
        { "bool Ok() => _v.ToNumber() >= 6001000;", "(6, 1, 0)" },
        { "bool Ok() => _v >= LibvirtVersion.Parse(\"6.1.0\");", "(6, 1, 0)" },
        { "bool Ok() => !(_v < V.V610);", "(6, 1, 0)" },
        { "bool Ok() => _v >= V.V610 && _v != default;", "(6, 1, 0)" },
        { "bool Ok() => _v >= V.V610 || _v >= V.V700;", "(6, 1, 0)" },
        { "bool Ok() => _c.Version >= V.V610; Connection _c = new();", "(6, 1, 0)" },
        { "static bool Ok() => V >= V610; static LibvirtVersion V; static readonly LibvirtVersion V610 = new(6, 1, 0);", "(6, 1, 0)" },
    };

    [Theory]
    [MemberData(nameof(Guards))]
    public async Task Reads_the_release_off_the_comparison(string helper, string release)
    {
        Assert.Equal([$"Mark 'Ok' with LibvirtVersionGuard{release}"], await Offered(helper, "if (Ok()) x.Teaming = new();"));
        Assert.Empty(await WarningsAfter(helper, "if (Ok()) x.Teaming = new();"));
    }

    [Theory]
    [InlineData("if (!Ok()) return; x.Teaming = new();")]
    [InlineData("if (!Ok()) { U.Run(() => { }); throw new System.Exception(); } x.Teaming = new();")]
    [InlineData("if (!other) { } else if (other && Ok()) { x.Teaming = new(); }")]
    [InlineData("if (Ok() == false) return; x.Teaming = new();")]
    [InlineData("if (Ok() is true) x.Teaming = new();")]
    [InlineData("if (!Ok() || other) return; x.Teaming = new();")]
    [InlineData("x.Teaming = Ok() ? new() : null;")]
    [InlineData("x.Teaming = !Ok() ? null : new();")]
    [InlineData("_ = Ok() && U.Use(x.Teaming = new()) != null;")]
    [InlineData("var ok = Ok(); if (ok) x.Teaming = new();")]
    [InlineData("var ok = other && Ok(); if (!ok) return; x.Teaming = new();")]
    [InlineData("if (Ok()) U.Run(() => x.Teaming = new());")]
    [InlineData("while (Ok()) { x.Teaming = new(); }")]
    [InlineData("x.Teaming = x.Model switch { null when Ok() => new(), _ => null };")]
    [InlineData("switch (x.Model) { case null when Ok(): x.Teaming = new(); break; }")]
    public async Task Finds_the_condition_that_did_not_silence_the_warning(string code)
    {
        const string helper = "bool Ok() => _v >= new LibvirtVersion(6, 1, 0);";
        Assert.Equal(["Mark 'Ok' with LibvirtVersionGuard(6, 1, 0)"], await Offered(helper, code));
        Assert.Empty(await WarningsAfter(helper, code));
    }

    [Theory]
    [InlineData("bool Ok() => _v >= new LibvirtVersion(6, 0, 9);")]
    [InlineData("bool Ok() => _v < new LibvirtVersion(6, 1, 0);")]
    [InlineData("bool Ok() => _v >= V.V610 || U.Other();")]
    [InlineData("bool Ok() => !(_n < V.V610); LibvirtVersion? _n;")]
    [InlineData("bool Ok() => _v >= _w; LibvirtVersion _w;")]
    [InlineData("bool Ok() => true;")]
    [InlineData("bool Ok() => V.V700 >= V.V610;")]
    [InlineData("bool Ok() => _v.ToNumber() >= 6000000;")]
    [InlineData("bool? Ok() => _v >= V.V610;")]
    [InlineData("bool Ok() => _v >= A; static readonly LibvirtVersion A = B; static readonly LibvirtVersion B = A;")]
    public async Task Offers_nothing_for_what_tells_too_little(string helper) =>
        Assert.Empty(await Offered(helper, "if (Ok() == true) x.Teaming = new();"));

    [Theory]
    [InlineData("if (Ok()) { } x.Teaming = new();")]
    [InlineData("if (!Ok()) x.Teaming = new();")]
    [InlineData("if (Ok()) return; x.Teaming = new();")]
    [InlineData("if (other || Ok()) x.Teaming = new();")]
    [InlineData("if (!Ok()) U.Run(() => { }); x.Teaming = new();")]
    [InlineData("x.Teaming = Ok() ? null : new();")]
    [InlineData("var ok = Ok(); ok = other; if (ok) x.Teaming = new();")]
    [InlineData("while (!Ok()) { x.Teaming = new(); }")]
    [InlineData("if (Ok()) Local(); void Local() => x.Priority = 1;")]
    [InlineData("if (Ok() == false) x.Teaming = new();")]
    public async Task Offers_nothing_where_the_helper_is_not_true(string code) =>
        Assert.Empty(await Offered("bool Ok() => _v >= new LibvirtVersion(6, 1, 0);", code));

    [Theory]
    [InlineData("bool Ok => _v >= V.V610;", "if (Ok) x.Teaming = new();", "(6, 1, 0)")]
    [InlineData("bool Ok { get { return _v >= V.V610; } }", "if (this.Ok) x.Teaming = new();", "(6, 1, 0)")]
    [InlineData("static readonly bool Ok = U.Use(V.Unknown) >= V.V610;", "if (Ok) x.Teaming = new();", "(6, 1, 0)")]
    [InlineData("bool Ok(LibvirtVersion w) => _v >= w;", "if (Ok(V.V610)) x.Teaming = new();", "")]
    [InlineData("bool Ok(LibvirtVersion w) => _v > w && _v != default;", "if (Ok(V.V610)) x.Teaming = new();", "")]
    [InlineData("bool Ok(string s, LibvirtVersion w) => _v.IsAtLeast(w);", "if (Ok(\"\", new LibvirtVersion(6, 1, 0))) x.Teaming = new();", "")]
    public async Task Marks_members_of_every_kind(string helper, string code, string release)
    {
        Assert.Equal([$"Mark 'Ok' with LibvirtVersionGuard{release}"], await Offered(helper, code));
        Assert.Empty(await WarningsAfter(helper, code));
    }

    [Theory]
    [InlineData("bool Ok(LibvirtVersion w) => _v >= w;", "if (Ok(V.V600)) x.Teaming = new();")]
    [InlineData("bool Ok(LibvirtVersion w) => w >= _v;", "if (Ok(V.V610)) x.Teaming = new();")]
    [InlineData("bool Ok(LibvirtVersion w) => _v >= w || _v >= V.V610;", "if (Ok(V.V700)) x.Teaming = new();")]
    [InlineData("bool Ok(LibvirtVersion w, LibvirtVersion u) => _v >= w && _v >= u;", "if (Ok(V.V610, V.V700)) x.Teaming = new();")]
    [InlineData("bool Ok() => false;", "if (Ok()) x.Teaming = new();")]
    [InlineData("bool Ok { get; set; } = V.Unknown >= V.V610;", "if (Ok) x.Teaming = new();")]
    [InlineData("bool Ok = V.Unknown >= V.V610;", "if (Ok) x.Teaming = new();")]
    public async Task Offers_nothing_for_what_may_be_something_else(string helper, string code) =>
        Assert.Empty(await Offered(helper, code));

    [Fact]
    public async Task Marks_a_helper_in_another_file()
    {
        var document = FixHost.Open(Code("", "if (Other.Ok(_v)) x.Teaming = new();"));
        var project = document.Project.AddDocument(
            "Other.cs",
            SourceText.From("namespace N\r\n{\r\n\tpublic static class Other\r\n\t{\r\n\t\tpublic static bool Ok(Libvirt.Xml.LibvirtVersion v) => v >= V.V610;\r\n\t}\r\n}\r\n"),
            filePath: "/case/Other.cs").Project;
        document = project.GetDocument(document.Id)!;
        var warning = Assert.Single(await FixHost.Warnings(document));
        var action = Assert.Single(await FixHost.Actions(new MarkAsGuard(), document, warning));

        var solution = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

        var other = solution.GetProject(project.Id)!.Documents.Single(d => d.Name == "Other.cs");
        Assert.Equal(
            "namespace N\r\n{\r\n\tpublic static class Other\r\n\t{\r\n\t\t[global::Libvirt.Xml.LibvirtVersionGuard(6, 1, 0)]\r\n"
            + "\t\tpublic static bool Ok(Libvirt.Xml.LibvirtVersion v) => v >= V.V610;\r\n\t}\r\n}\r\n",
            (await other.GetTextAsync()).ToString());
        Assert.Empty(await FixHost.Warnings(solution.GetDocument(document.Id)!));
    }

    private static string Code(string helper, string code) =>
        $"using Libvirt.Xml;\nusing N;\nclass C\n{{\n    LibvirtVersion _v;\n    {helper}\n    void M(DomainInterface x, bool other) {{ {code} }}\n}}\nnamespace N {{ }}\n";

    private static Task<IReadOnlyList<string>> Offered(string helper, string code) => FixHost.Offered<MarkAsGuard>(Code(helper, code));

    private static async Task<IReadOnlyList<Diagnostic>> WarningsAfter(string helper, string code)
    {
        var document = FixHost.Open(Code(helper, code));
        var warning = (await FixHost.Warnings(document))[0];
        var action = Assert.Single(await FixHost.Actions(new MarkAsGuard(), document, warning));
        return await FixHost.Warnings(await FixHost.Apply(action, document));
    }
}
