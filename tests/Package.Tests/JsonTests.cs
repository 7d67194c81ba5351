using System.Linq;
using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>Values and emitted classes under System.Text.Json, in a program that has nothing but the package.</summary>
[Collection(SharedPackage.Name)]
public sealed class JsonTests(PackageFeed feed)
{
    private const string Card = @"\u003Cinterface type=\u0027user\u0027\u003E\n  \u003Cmac address=\u002752:54:00:6d:90:02\u0027/\u003E\n  \u003Cnew a=\u00271\u0027/\u003E\n\u003C/interface\u003E";

    [Fact]
    public void Documents_are_their_XML_and_parts_of_them_are_refused()
    {
        var app = feed.Open("Json");
        app.Build().SucceededCleanly();

        Assert.Equal(
            [
                "{\"Name\":\"g\",\"Nic\":\"" + Card + "\",\"All\":[\"" + Card + "\"],\"Text\":\"\\u003Cdomain\\u003E\\u003Cdevices/\\u003E\\u003C/domain\\u003E\"}",
                "True",
                "NotSupportedException: 'Libvirt.Xml.Mac' is a part of libvirt's XML and cannot be serialized alone",
                "NotSupportedException: 'Libvirt.Xml.Mac' is a part of libvirt's XML and cannot be serialized alone",
                "NotSupportedException: 'Libvirt.Xml.Model' is a part of libvirt's XML and cannot be serialized alone",
                "JsonException: DomainInterface is its XML as a string in JSON; found StartObject.",
                "InvalidOperationException",
                "6.1.0",
            ],
            app.RunApp().Succeeded().Lines.Select(line => line.StartsWith("Not", System.StringComparison.Ordinal) ? line.Split(": what")[0] : line)
                .Select(line => line.StartsWith("Invalid", System.StringComparison.Ordinal) ? line.Split(':')[0] : line));
    }

    [Fact]
    public void A_native_program_carries_values_by_a_generated_serializer()
    {
        var programs = feed.Open("NativeAot");

        Assert.Equal(
            [
                "{\"Name\":\"h\",\"Version\":\"12.8.0\",\"Cards\":{\"52:54:00:6d:90:02\":\"fe80::1%eth0\"},\"Gateway\":null}",
                "12.8.0 fe80::1%eth0 True",
                "'12.8' is not a libvirt release: three numbers are expected, as in 6.1.0.",
            ],
            programs.RunNative(programs.PublishNative("Json")).Succeeded().Lines);
    }
}
