using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace Libvirt.Xml.Tests;

public sealed class BuildTests
{
#if RUNTIME_NETSTANDARD
    private const string Expected = ".NETStandard,Version=v2.0";
#else
    private const string Expected = ".NETCoreApp,Version=v8.0";
#endif

    [Fact]
    public void The_tests_run_against_the_build_they_are_meant_for() => Assert.Equal(
        Expected,
        typeof(LibvirtElement).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
