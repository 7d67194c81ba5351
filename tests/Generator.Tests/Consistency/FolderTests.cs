using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Consistency;

/// <summary>Folders show the order in which facts flow: what one uses never uses it in turn, and none has more files than one can keep in view.</summary>
public class FolderTests
{
    private const int MostFiles = 40;

    private static readonly FolderMap Map = FolderMap.Read(SourceFolders.Root, "generator", "runtime");

    [Fact]
    public void No_folder_uses_one_that_uses_it() => Assert.Empty(Map.Circles([]));

    [Theory]
    [InlineData("generator")]
    [InlineData("runtime")]
    public void No_folder_has_too_many_files(string part) => Assert.DoesNotContain(
        SourceFolders.FilesBelow(SourceFolders.Root, part).CountBy(f => f[..f.LastIndexOf('/')]),
        folder => folder.Value > MostFiles);

    [Theory]
    [InlineData("class A { } class Own { B b; }", "class B { } class C { A a; }")]
    [InlineData("class A { } class Own { B b; }", "class B { object a = new One.A(); }")]
    [InlineData("static class A { public static void Do(this object x) { } } class Own { B b; }", "class B { void M(object x) => x.Do(); }")]
    [InlineData("class AAttribute : System.Attribute { } class Own { B b; }", "[A] class B { }")]
    [InlineData("class A { } class Own { B b; }", "class B {\n#if NET8_0_OR_GREATER\nA a;\n#endif\n}")]
    public void A_circle_is_found(string one, string two) =>
        Assert.Equal(["one -> two", "two -> one"], Circles(("one/A.cs", "One", "Two", one), ("two/B.cs", "Two", "One", two)));

    [Fact]
    public void A_circle_through_other_folders_is_found() => Assert.Equal(
        ["one -> two", "three -> one", "two -> three"],
        Circles(("one/A.cs", "One", "Two", "class A { B b; }"), ("two/B.cs", "Two", "Three", "class B { C c; }"), ("three/C.cs", "Three", "One", "class C { A a; }")));

    [Theory]
    [InlineData("class B { int A; }")]
    [InlineData("class B { object M(dynamic x) => x.A; }")]
    [InlineData("class B { bool M(object x) => x is System.Version { Major: 1 }; void A() => A(); }")]
    [InlineData("/// <see cref=\"A\"/>\nclass B { }")]
    public void What_only_looks_like_a_use_is_none(string two) =>
        Assert.Empty(Circles(("one/A.cs", "One", "Two", "class A { B b; }"), ("two/B.cs", "Two", "One", two)));

    [Fact]
    public void A_name_of_a_namespace_that_is_not_imported_is_no_use() =>
        Assert.Empty(Circles(("one/A.cs", "One", "Two", "class A { B b; }"), ("two/B.cs", "Two", "System", "class B { A a; }")));

    [Fact]
    public void A_pair_that_is_excepted_makes_no_circle() => Assert.Empty(
        new FolderMap([("one/A.cs", "class A { B b; }"), ("two/B.cs", "class B { A a; }")]).Circles([("two", "one")]));

    private static IEnumerable<string> Circles(params (string Path, string Namespace, string Imported, string Code)[] files) =>
        new FolderMap(files.Select(f => (f.Path, $"using {f.Imported};\nnamespace {f.Namespace};\n{f.Code}")))
            .Circles([])
            .Select(u => $"{u.From} -> {u.To}")
            .Distinct()
            .Order(StringComparer.Ordinal);
}
