namespace Onboarding.Tui.Settings;

/// <summary>The four kinds of themes, as VS Code tells them apart.</summary>
internal enum ThemeKind
{
    Dark,
    Light,
    HighContrast,
    HighContrastLight,
}
