namespace Onboarding.Tui.Settings;

/// <summary>Which signs are drawn.</summary>
internal enum GlyphChoice
{
    Auto,
    Unicode,
    Ascii,
}
