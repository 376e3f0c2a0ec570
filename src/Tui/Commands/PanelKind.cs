namespace Onboarding.Tui.Commands;

/// <summary>What the panel at the bottom shows; one title each.</summary>
internal enum PanelKind
{
    Problems,
    Notes,
    History,
    Output,
}
