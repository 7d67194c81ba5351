using System;
using System.IO;

namespace Libvirt.Gen.Package.Tests.Support;

/// <summary>A folder outside the repository, so that nothing of the repository's own build settings is found above it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("libvirt-gen-package-tests-").FullName;

    public string Create(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
