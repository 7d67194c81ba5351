using System.Text.RegularExpressions;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar;

/// <summary>What the command was asked to do.</summary>
/// <param name="Folder">The folder of grammars.</param>
/// <param name="Release">Their release, as libvirt numbers it.</param>
/// <param name="Supplement">A folder with the files that the first one lacks.</param>
internal sealed partial record CommandLine(string Folder, int Release, string? Supplement)
{
    public const string Usage = """
        usage: dotnet run --project tests/Grammar -- FOLDER [--release RELEASE] [--supplement FOLDER]

          FOLDER        grammars of libvirt: what stands in /usr/share/libvirt/schemas, or in src/conf/schemas of its source
          --release     their release, 12.8.0 for instance; where it is missing, the folder's name must end with it
          --supplement  where to look for files that FOLDER lacks

        Ends with 0 when schema and grammar agree but for the known differences, with 1 when they do not, with 2 on a mistake.
        """;

    /// <summary>Null when the arguments make no sense.</summary>
    public static CommandLine? Parse(string[] arguments)
    {
        string? folder = null, release = null, supplement = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var hasValue = i + 1 < arguments.Length;
            switch (arguments[i])
            {
                case "--release" when hasValue:
                    release = arguments[++i];
                    break;
                case "--supplement" when hasValue:
                    supplement = arguments[++i];
                    break;
                case ['-', ..]:
                    return null;
                default:
                    (folder, var isSecond) = (arguments[i], folder is not null);
                    if (isSecond)
                    {
                        return null;
                    }

                    break;
            }
        }

        release ??= folder is null ? null : AtEnd().Match(folder).Value;
        return folder is not null && Language.Release.TryParse(release, out var number) ? new CommandLine(folder, number, supplement) : null;
    }

    [GeneratedRegex(@"\d+\.\d+\.\d+(?=/?$)")]
    private static partial Regex AtEnd();
}
