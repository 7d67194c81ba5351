namespace Libvirt.Gen;

/// <summary>The names under which the generator driver tracks the steps; tests ask it which of them ran again.</summary>
internal static class PipelineSteps
{
    public const string SchemaTexts = nameof(SchemaTexts);

    public const string Options = nameof(Options);

    public const string Setup = nameof(Setup);

    public const string Model = nameof(Model);

    public const string Emission = nameof(Emission);

    public const string Files = nameof(Files);
}
