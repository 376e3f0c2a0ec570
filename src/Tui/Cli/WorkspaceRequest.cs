namespace Onboarding.Tui.Cli;

/// <summary>Which workspace to open, who acts and whose year it is; null means: find out. The demo has folders of its own for state and settings.</summary>
internal sealed record WorkspaceRequest(string? Folder = null, string? Actor = null, string? Trainee = null, string? StateFolder = null, string? ConfigFolder = null);
