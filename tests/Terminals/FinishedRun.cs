namespace Onboarding.Terminals;

/// <summary>What a run without a terminal left.</summary>
public sealed record FinishedRun(int ExitCode, string Output, string Error);
