namespace Onboarding.Tui.Cli;

/// <summary>A link of a goal, its address as written.</summary>
internal sealed record LinkJson(string Title, string Address);
