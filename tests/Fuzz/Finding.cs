using System;
using System.IO;
using System.Security.Cryptography;
using Libvirt.Gen.Fuzz.Inputs;

namespace Libvirt.Gen.Fuzz;

/// <summary>An input that broke a rule, made as small as it could be.</summary>
internal sealed record Finding(FuzzInput Input, string Rule, string Details)
{
    private const int HashLength = 12;

    /// <summary>Writes the input into a folder, under a name made of its content, and gives the name.</summary>
    public string Keep(string folder)
    {
        (byte[] content, string extension) = Input.ToFile();
        string name = Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength] + extension;
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name), content);
        return name;
    }

    /// <summary>The input that was kept under a name.</summary>
    public static FuzzInput Read(string path) => FuzzInput.FromFile(File.ReadAllBytes(path), Path.GetExtension(path));
}
