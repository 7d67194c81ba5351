namespace Libvirt.Gen.Emitting;

/// <summary>What the consuming project decides about the emitted code.</summary>
/// <param name="Namespace">The namespace of the emitted types.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record EmitOptions(string Namespace, string Visibility);
