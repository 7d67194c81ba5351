using System;
using System.IO;

namespace Libvirt.Xml.Serialization;

/// <summary>Tells why a file could not be replaced: what .NET says of it is about the file beside it, which nobody knows.</summary>
internal static class ReplacementFailure
{
    /// <summary>An exception of the same type that names the file and the cause.</summary>
    /// <param name="error">What .NET threw.</param>
    /// <param name="target">The file.</param>
    /// <param name="exists">Whether there was such a file.</param>
    /// <param name="temporary">The file beside it, which is not there yet when it was that that could not be made.</param>
    public static Exception Of(Exception error, string target, bool exists, string temporary)
    {
        var message = $"'{target}' cannot be {(exists ? "replaced" : "written")}: {CauseOf(error, target, exists, temporary)}";
        return error switch
        {
            UnauthorizedAccessException => new UnauthorizedAccessException(message, error),
            DirectoryNotFoundException => new DirectoryNotFoundException(message, error),
            FileNotFoundException => new FileNotFoundException(message, target, error),
            PathTooLongException => new PathTooLongException(message, error),
            _ => new IOException(message, error),
        };
    }

    private static string CauseOf(Exception error, string target, bool exists, string temporary)
    {
        var folder = Path.GetDirectoryName(target)!;
        if (File.Exists(folder))
        {
            return $"'{folder}' is not a folder.";
        }

        if (!Directory.Exists(folder))
        {
            return $"there is no folder '{folder}'.";
        }

        if (File.Exists(temporary))
        {
            return error is UnauthorizedAccessException
                ? $"the folder '{folder}' does not allow it; where it has the sticky bit, only the owner of a file may replace it."
                : error.Message.Replace(temporary, target);
        }

        if (exists && !CanBeRead(target))
        {
            return "it may not be read, and a copy of it is what gets the new content.";
        }

        return error is UnauthorizedAccessException or DirectoryNotFoundException or FileNotFoundException
            ? $"nothing may be written in the folder '{folder}'."
            : error.Message.Replace(temporary, target);
    }

    private static bool CanBeRead(string path)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
