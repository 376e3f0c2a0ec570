using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>What the dashboard is opened on.</summary>
/// <param name="Options">The workspace.</param>
/// <param name="ConfigFolder">Where the user's own settings are.</param>
/// <param name="IsDemo">Whether it is one for trying things, and says so.</param>
internal sealed record DashboardRequest(WorkspaceOptions Options, string ConfigFolder, bool IsDemo);
