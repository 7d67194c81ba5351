using System;
using System.IO;

namespace Libvirt.Gen.Package.Tests.Support;

/// <summary>Where the sources are that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Solution => Path.Combine(Root, "Libvirt.Gen.sln");

    public static string Consumer(string name) => Path.Combine(Root, "tests", "Package.Tests", "consumers", name);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Libvirt.Gen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Libvirt.Gen.sln.");
    }
}
