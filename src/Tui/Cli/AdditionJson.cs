namespace Onboarding.Tui.Cli;

/// <summary>Something new in the curriculum: what it is, what it is known by, where it stands, the diff, and whether it is written.</summary>
internal sealed record AdditionJson(string Kind, string Id, string Title, string File, int Line, string Diff, bool Written);
