namespace Onboarding.Tui.Cli;

/// <summary>Which workspace to open, who acts and whose year it is; null means: find out.</summary>
internal sealed record WorkspaceRequest(string? Folder = null, string? Actor = null, string? Trainee = null);
