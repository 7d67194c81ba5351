namespace Libvirt.Gen.Setup;

/// <summary>
/// All that the generator asks of the compilation, so that an edit that changes none of it runs no later step again.
/// </summary>
/// <param name="Options">What the project's properties say.</param>
/// <param name="EmittingIssue">Why nothing can be emitted here; null when it can.</param>
/// <param name="UsingIssue">Why code here cannot name the types that other assemblies have; null when it can.</param>
internal sealed record ProjectSetup(ProjectOptions Options, SetupIssue? EmittingIssue, SetupIssue? UsingIssue);
