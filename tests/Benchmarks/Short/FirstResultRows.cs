using System;
using System.Linq;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>
/// How much longer a process lives that reads one document than one that does nothing, and how many methods are compiled in it. Of this
/// program built as usual, that is nearly all of the time; published with <c>PublishReadyToRun</c>, it has its methods compiled.
/// </summary>
internal static class FirstResultRows
{
    private const int Count = 15;

    public static void Print()
    {
        Table.Section("First result in a fresh process", "more than an empty one");
        string[] names =
            [FirstResult.Empty, FirstResult.Reader, FirstResult.Document, FirstResult.SerializerModel, FirstResult.Typed, FirstResult.Round];
        var times = names.Select(_ => new double[Count]).ToArray();
        for (var round = 0; round < Count; round++)
        {
            for (var i = 0; i < names.Length; i++)
            {
                times[i][round] = OwnProcess.Run("first", names[i]).Milliseconds;
            }
        }

        var usual = times.Select(t => t.Order().ElementAt(Count / 4)).ToArray();
        Table.Row("an empty process itself", Table.Milliseconds(usual[0]));
        Row("XmlReader", FirstResult.Reader);
        Row("XDocument.Parse", FirstResult.Document);
        Row("XmlSerializer, a model written by hand", FirstResult.SerializerModel);
        Row("DomainInterface.Parse", FirstResult.Typed, "6 ms");
        Row("DomainInterface.Parse, two changes, ToXml", FirstResult.Round);

        void Row(string what, string name, string goal = "")
        {
            var methods = OwnProcess.Run("first", name, FirstResult.Count).Output.Trim();
            var time = usual[Array.IndexOf(names, name)] - usual[0];
            Table.Row(what, $"{Table.Milliseconds(time)}, {methods} methods compiled", goal);
        }
    }
}
