using System;
using System.Globalization;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>The table that the benchmarks' README shows, row by row as they are measured.</summary>
internal static class Table
{
    private const int Width = 66;

    public static void Section(string title, string measured)
    {
        Console.WriteLine();
        Console.WriteLine($"| {title.PadRight(Width)} | {measured,-30} | {"goal",-12} |");
        Console.WriteLine($"| {new string('-', Width)} | {new string('-', 30)} | {new string('-', 12)} |");
    }

    public static void Row(string what, string measured, string goal = "") =>
        Console.WriteLine($"| {what.PadRight(Width)} | {measured,-30} | {goal,-12} |");

    /// <summary>A ratio with two digits after the point; three below a tenth.</summary>
    public static string Ratio(double value) => value.ToString(value < 0.1 ? "F3" : "F2", CultureInfo.InvariantCulture);

    public static string Nanoseconds(double value) => value switch
    {
        < 1_000 => Text(value, "F0") + " ns",
        < 1_000_000 => Text(value / 1_000, "F1") + " µs",
        _ => Milliseconds(value / 1_000_000),
    };

    public static string Milliseconds(double value) => Text(value, value < 10 ? "F1" : "F0") + " ms";

    public static string Bytes(double value) => Text(value, "F0") + " B";

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
