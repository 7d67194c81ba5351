using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>What .NET does not say of files on Linux: their owners, and whether they are devices. On other systems there is no answer.</summary>
internal static class UnixFile
{
    private const int CurrentFolder = -100;
    private const uint Everything = 0x7FF;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;
    private const uint Unchanged = uint.MaxValue;

    /// <summary>Whether it is known to be neither a file nor a folder; links are followed.</summary>
    public static bool IsSpecial(string path) => TryGetStatus(path, out var status) && (status.Mode & TypeBits) is not (Regular or Folder);

    /// <summary>Gives a file the owner and group of another one, as far as this process may.</summary>
    public static void CopyOwner(string from, string to)
    {
        if (!TryGetStatus(from, out var status))
        {
            return;
        }

        var path = Bytes(to);
        if (ChangeOwner(path, status.Owner, status.Group) != 0)
        {
            _ = ChangeOwner(path, Unchanged, status.Group);
        }
    }

    private static bool TryGetStatus(string path, out Status status)
    {
        status = default;
        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Linux))
        {
            return false;
        }

        try
        {
            return GetStatus(CurrentFolder, Bytes(path), 0, Everything, out status) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library that is older than the call.
            return false;
        }
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetStatus(int folder, byte[] path, int flags, uint mask, out Status status);

    [DllImport("libc", EntryPoint = "chown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeOwner(byte[] path, uint owner, uint group);

    /// <summary>The kernel's <c>struct statx</c>, which is the same on all processors.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(20)]
        public uint Owner;

        [FieldOffset(24)]
        public uint Group;

        [FieldOffset(28)]
        public ushort Mode;
    }
}
