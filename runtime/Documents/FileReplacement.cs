using System;
using System.IO;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Replaces what a file holds as a whole or not at all: the new content is written beside it and is on disk before it takes the old
/// one's name. Readers see the one or the other.
/// </summary>
internal static class FileReplacement
{
    /// <summary>Writes a file, which there may be already.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It or its folder may not be written, or it is a folder.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = UnixFile.IsSpecial(path) ? path : LinkTarget.Of(path);
        var exists = File.Exists(target) || Directory.Exists(target);
        if (exists)
        {
            // Renaming asks for the folder's permission alone; a file that may not be written is not to be replaced either.
            using var file = OpenExisting(target);
            if (!IsReplaceable(target, file))
            {
                WriteInPlace(file, write);
                return;
            }
        }

        Replace(target, exists, write);
    }

    private static void Replace(string target, bool exists, Action<Stream> write)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var file = CreateBeside(target, exists, temporary))
            {
                WriteToDisk(file, write);
            }

            if (exists)
            {
                File.Replace(temporary, target, destinationBackupFileName: null);
            }
            else
            {
                File.Move(temporary, target);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ReplacementFailure.Of(error, target, exists, temporary);
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    // A copy of the old file has its permissions, whatever the system calls them.
    private static FileStream CreateBeside(string target, bool exists, string temporary)
    {
        if (!exists)
        {
            return new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }

        File.Copy(target, temporary);
        UnixFile.CopyOwner(target, temporary);
        return new FileStream(temporary, FileMode.Truncate, FileAccess.Write, FileShare.None);
    }

    // Shared with everybody, so that those who are reading it are not disturbed.
    private static FileStream OpenExisting(string target)
    {
        if (File.Exists(target) && (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0)
        {
            throw new UnauthorizedAccessException($"The file '{target}' is read-only.");
        }

        return new FileStream(target, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
    }

    // Devices and pipes have nothing to replace, and a link that could not be followed would become a file.
    private static bool IsReplaceable(string target, FileStream file) =>
        file.CanSeek && !UnixFile.IsSpecial(target) && (File.GetAttributes(target) & FileAttributes.ReparsePoint) == 0;

    private static void WriteInPlace(FileStream file, Action<Stream> write)
    {
        var hasContent = file.CanSeek && file.Length > 0;
        if (hasContent)
        {
            file.SetLength(0);
        }

        WriteToDisk(file, write);
    }

    private static void WriteToDisk(FileStream file, Action<Stream> write)
    {
        write(file);
        file.Flush(flushToDisk: true);
    }
}
