using Libvirt.Gen.Emitting;

namespace Libvirt.Gen.Setup;

/// <summary>What the project's properties say to the generator.</summary>
/// <param name="Emit">The options for emitting; null when the compiler does not speak what is emitted.</param>
/// <param name="ProjectPath">The project file; empty when it is not known.</param>
internal sealed record ProjectOptions(EmitOptions? Emit, string ProjectPath);
