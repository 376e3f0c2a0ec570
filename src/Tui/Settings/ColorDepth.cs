namespace Onboarding.Tui.Settings;

/// <summary>How many colours the terminal shows, or the user wants.</summary>
internal enum ColorDepth
{
    /// <summary>None: bold, underline and reverse alone.</summary>
    Monochrome,

    /// <summary>Those that the user's terminal gives names to; nobody else knows what they look like.</summary>
    Sixteen,

    /// <summary>The table of xterm: 240 fixed colours.</summary>
    TwoHundredFiftySix,
    TrueColor,
}
