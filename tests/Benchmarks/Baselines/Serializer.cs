using System.IO;
using System.Xml;
using System.Xml.Serialization;

namespace Libvirt.Gen.Benchmarks.Baselines;

/// <summary>.NET's own serializer over a model written by hand, made once and used again.</summary>
internal static class Serializer
{
    private static readonly XmlSerializer Nics = new(typeof(NicModel));
    private static readonly XmlSerializer Domains = new(typeof(DomainModel));
    private static readonly XmlSerializerNamespaces NoNamespaces = new([XmlQualifiedName.Empty]);
    private static readonly XmlWriterSettings Settings = new() { Indent = true, OmitXmlDeclaration = true };

    public static NicModel Read(string xml) => (NicModel)Read(Nics, xml);

    public static DomainModel ReadDomain(string xml) => (DomainModel)Read(Domains, xml);

    public static string Write(NicModel nic)
    {
        var text = new StringWriter();
        using (var writer = XmlWriter.Create(text, Settings))
        {
            Nics.Serialize(writer, nic, NoNamespaces);
        }

        return text.ToString();
    }

    private static object Read(XmlSerializer serializer, string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        return serializer.Deserialize(reader)!;
    }
}
