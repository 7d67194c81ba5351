using System.Linq;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>How much longer a process lives that reads one document than one that does nothing.</summary>
internal static class FirstResultRows
{
    private const int Count = 15;

    public static void Print()
    {
        Table.Section("First result in a fresh process", "more than an empty one");
        string[] names = [FirstResult.Empty, FirstResult.Reader, FirstResult.Document, FirstResult.SerializerModel, FirstResult.Typed];
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
        Row("XmlReader", usual[1]);
        Row("XDocument.Parse", usual[2]);
        Row("XmlSerializer, a model written by hand", usual[3]);
        Row("DomainInterface.Parse", usual[4], "6 ms");

        void Row(string what, double time, string goal = "") => Table.Row(what, Table.Milliseconds(time - usual[0]), goal);
    }
}
