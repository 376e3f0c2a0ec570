namespace Onboarding.Tui.Settings;

/// <summary>How many colours the terminal shows, or the user wants.</summary>
internal enum ColorDepth
{
    /// <summary>None: bold, underline and reverse alone.</summary>
    Monochrome,
    Sixteen,
    TrueColor,
}
