using System.IO;

namespace Libvirt.Xml.Serialization;

/// <summary>Follows symbolic links to what they stand for at last, which need not exist. In the netstandard2.0 build none is followed.</summary>
internal static class LinkTarget
{
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
#if NET8_0_OR_GREATER
        var links = 0;
        return Path.EndsInDirectorySeparator(full) ? full : Follow(full, ref links);
#else
        return full;
#endif
    }

#if NET8_0_OR_GREATER
    // As many as Linux follows.
    private const int MaxLinks = 40;

    // Folder by folder: .NET takes '..' out of a path before the system sees it, and behind a linked folder that leads elsewhere.
    private static string Follow(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var real = Path.Combine(Follow(folder, ref links), Path.GetFileName(path));
        if (new FileInfo(real).LinkTarget is not { } target)
        {
            return real;
        }

        if (++links > MaxLinks)
        {
            throw new IOException($"'{path}' leads through too many symbolic links.");
        }

        return Follow(Path.GetFullPath(target, Path.GetDirectoryName(real)!), ref links);
    }
#endif
}
