namespace Onboarding.Tui.Cli;

/// <summary>What was said on the command line; null or empty is what is missing.</summary>
internal sealed record InitAnswers(string? Trainee, string? Name, DateOnly? Start, string[]? Mentors);
