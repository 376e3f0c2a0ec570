namespace Onboarding.Tui.Settings;

/// <summary>How a row stands out from its surface.</summary>
internal enum RowState
{
    Plain,

    /// <summary>Selected, and the keys go there.</summary>
    Focused,

    /// <summary>Selected, while the keys go elsewhere.</summary>
    Selected,
}
