namespace Onboarding.Tui.Commands;

/// <summary>How a selection, or a page, moves.</summary>
internal enum Movement
{
    Up,
    Down,
    PageUp,
    PageDown,
    Start,
    End,
    Collapse,
    Expand,
    NextTarget,
    PreviousTarget,
}
