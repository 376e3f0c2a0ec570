namespace Onboarding.Tui.Cli;

/// <summary>Which workspace to open, who acts and whose year it is; null means: find out. The demo has a state folder of its own.</summary>
internal sealed record WorkspaceRequest(string? Folder = null, string? Actor = null, string? Trainee = null, string? StateFolder = null);
