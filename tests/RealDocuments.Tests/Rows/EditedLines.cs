using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>Tells which lines of a difference a change accounts for.</summary>
internal static class EditedLines
{
    private const string Declaration = "@{http://www.w3.org/2000/xmlns/}";

    /// <summary>The lines that the change does not account for.</summary>
    public static IReadOnlyList<string> Others(Edit edit, IReadOnlyList<string> difference)
    {
        var others = difference.Where(line => line != "the lines differ" && !IsMeant(edit, line)).ToList();

        // The elements around something new may be new as well, and so may be the declaration of its namespace.
        var news = difference.Where(line => line.StartsWith("+ ", StringComparison.Ordinal) && !others.Contains(line)).ToList();
        others.RemoveAll(line => line[0] == '+' && (line.Contains(Declaration, StringComparison.Ordinal) || news.Exists(inner => IsAround(line, inner))));

        // With a shape goes or comes the one attribute that says which it is.
        var isOfShape = edit.Kind is EditKind.RemoveChild or EditKind.ReplaceShape or EditKind.RemoveItem;
        return isOfShape && others.Select(AttributeOf).Distinct().ToList() is [not null] ? [] : others;
    }

    private static bool IsMeant(Edit edit, string line) => edit.Kind switch
    {
        EditKind.SetValue => IsValue(edit, line) || (line[0] == '+' && IsElement(edit, line)),
        EditKind.RemoveValue => line[0] == '-' && (IsValue(edit, line) || IsElement(edit, line)),
        EditKind.RemoveChild or EditKind.RemoveItem => line[0] == '-' && IsElement(edit, line),
        EditKind.AddItem => line[0] == '+' && IsElement(edit, line),
        _ => IsElement(edit, line),
    };

    /// <summary>The attribute, or a text in the element of that name.</summary>
    private static bool IsValue(Edit edit, string line) =>
        AttributeOf(line) == edit.XmlName
        || line.Contains($"/{edit.XmlName}/text ", StringComparison.Ordinal)
        || line.Contains($"}}{edit.XmlName}/text ", StringComparison.Ordinal)
        || line[2..].StartsWith($"{edit.XmlName}/text ", StringComparison.Ordinal);

    /// <summary>The element, or something in it.</summary>
    private static bool IsElement(Edit edit, string line) =>
        line.EndsWith($"<{edit.XmlName}", StringComparison.Ordinal)
        || (line.Contains('<', StringComparison.Ordinal) && line.EndsWith($"}}{edit.XmlName}", StringComparison.Ordinal))
        || line.Contains($"/{edit.XmlName}/", StringComparison.Ordinal)
        || line.Contains($"}}{edit.XmlName}/", StringComparison.Ordinal);

    private static bool IsAround(string line, string inner) =>
        line.Contains('<', StringComparison.Ordinal) && inner.StartsWith(line.Replace("<", "", StringComparison.Ordinal) + "/", StringComparison.Ordinal);

    private static string? AttributeOf(string line) =>
        line.IndexOf('@', StringComparison.Ordinal) is var at and > 0 && line.IndexOf('=', at) is var end and > 0 ? line[(at + 1)..end] : null;
}
