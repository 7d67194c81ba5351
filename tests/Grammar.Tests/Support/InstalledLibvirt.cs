using System;
using System.Diagnostics;
using System.IO;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar.Tests.Support;

/// <summary>The libvirt of this machine: its grammar, and which release that is.</summary>
internal static class InstalledLibvirt
{
    public const string Folder = "/usr/share/libvirt/schemas";

    public static GrammarFiles Grammar { get; } = File.Exists(Path.Combine(Folder, "domain.rng"))
        ? GrammarFiles.Of(Folder)
        : throw new InvalidOperationException($"libvirt's grammar is not in {Folder}: bash tests/install.sh installs it.");

    /// <summary>The release as libvirt numbers it.</summary>
    public static int Release { get; } = AskForRelease();

    private static int AskForRelease()
    {
        var text = Command.Run("virsh", "--version").Trim();
        return Language.Release.TryParse(text, out var number) ? number : throw new InvalidOperationException($"virsh says '{text}', which is no release.");
    }
}
