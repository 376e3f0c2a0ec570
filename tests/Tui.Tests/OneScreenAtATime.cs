namespace Onboarding.Tui.Tests;

/// <summary>What the library keeps per process makes screen tests take turns.</summary>
[CollectionDefinition(nameof(Bench), DisableParallelization = true)]
public class OneScreenAtATime;
