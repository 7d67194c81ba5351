using System.IO;
using System.Xml;

namespace Libvirt.Gen.Benchmarks.Baselines;

/// <summary>The measure of all reading: .NET's reader over the string, with every name and value touched and nothing kept.</summary>
internal static class XmlReaderWalk
{
    /// <summary>How many characters names and values have together.</summary>
    public static int Read(string xml)
    {
        var touched = 0;
        using var reader = XmlReader.Create(new StringReader(xml));
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    touched += reader.LocalName.Length;
                    while (reader.MoveToNextAttribute())
                    {
                        touched += reader.LocalName.Length + reader.Value.Length;
                    }

                    break;
                case XmlNodeType.Text:
                    touched += reader.Value.Length;
                    break;
            }
        }

        return touched;
    }
}
