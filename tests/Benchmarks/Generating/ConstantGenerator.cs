using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>
/// Adds about as many files with about as many characters as the shipped schema becomes, and computes nothing: what the compiler
/// itself takes for such an output.
/// </summary>
[Generator(LanguageNames.CSharp)]
internal sealed class ConstantGenerator : IIncrementalGenerator
{
    private const int Files = 240;
    private const int Lines = 40;

    private static readonly string Text = string.Concat(Enumerable.Repeat("// a line of average length, as there are in the emitted code\n", Lines));

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Collect(), (output, _) =>
        {
            for (var i = 0; i < Files; i++)
            {
                output.AddSource($"Constant{i}", SourceText.From(Text, Encoding.UTF8));
            }
        });
}
