using System;
using System.Threading.Tasks;

namespace Libvirt.Gen.Benchmarks;

/// <summary>Runs the measurement that the first argument names.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["gate", ..]:
                await GateCost.RunAsync();
                return 0;
            default:
                Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- gate");
                return 1;
        }
    }
}
