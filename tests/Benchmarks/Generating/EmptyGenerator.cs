using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Benchmarks.Generating;

/// <summary>Emits one line: what a generator costs that does nothing.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Collect(), (output, _) => output.AddSource("Empty", "// empty"));
}
