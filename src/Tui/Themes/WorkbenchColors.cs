using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Themes;

/// <summary>
/// The one map from VS Code's colour ids to what we paint. An imported theme rarely has all ids: of each row the first id counts that the theme has, and
/// where it has none, the colour is made from the page's own.
/// </summary>
internal sealed class WorkbenchColors
{
    private readonly ThemeFile _theme;
    private readonly bool _isDark;
    private readonly Color _page;
    private readonly Color _text;

    private WorkbenchColors(ThemeFile theme)
    {
        _theme = theme;
        _isDark = theme.Kind is { } kind ? kind is ThemeKind.Dark or ThemeKind.HighContrast : First("editor.background") is not { } background || Shade.IsDark(background.Over(Shade.White));
        Kind = theme.Kind ?? (_isDark ? ThemeKind.Dark : ThemeKind.Light);
        var blank = IsHighContrast ? (_isDark ? Shade.Black : Shade.White) : _isDark ? new Color("#1e1e1e") : Shade.White;
        _page = (First("editor.background") ?? blank).Over(blank);
        _text = (First("foreground", "editor.foreground") ?? (_isDark ? new Color("#cccccc") : new Color("#333333"))).Over(_page);
    }

    private ThemeKind Kind { get; }

    private bool IsHighContrast => Kind is ThemeKind.HighContrast or ThemeKind.HighContrastLight;

    /// <summary>A theme's colours for everything that we paint.</summary>
    public static Palette PaletteOf(ThemeFile theme, string id, string name)
    {
        var map = new WorkbenchColors(theme);
        var accent = map.First("focusBorder", "button.background", "activityBarBadge.background") ?? new Color("#007acc");
        return new Palette
        {
            Id = id,
            Name = name,
            Kind = map.Kind,
            Background = Enum.GetValues<Surface>().ToDictionary(surface => surface, map.BackgroundOf),
            Foreground = Enum.GetValues<Tone>().ToDictionary(tone => tone, map.ForegroundOf),
            Exceptions = map.Exceptions(),
            FocusedRow = map.First("list.activeSelectionBackground", "quickInputList.focusBackground", "list.focusBackground") ?? (map.IsHighContrast ? accent : Shade.Mix(map._page, accent, 0.4)),
            FocusedText = map.First("list.activeSelectionForeground", "list.focusForeground"),
            SelectedRow = map.First("list.inactiveSelectionBackground", "list.hoverBackground") ?? (map.IsHighContrast ? null : map.Away(0.12)),
            SelectedText = map.First("list.inactiveSelectionForeground"),
            KeyCap = map.First("keybindingLabel.background", "badge.background") ?? map.Away(0.2),
            Hairline = map.Line,
            Border = map.First("contrastBorder", "sideBar.border") ?? (map.IsHighContrast ? map._text : null),
            Frame = map.First("contrastBorder") ?? (map.IsHighContrast ? map._text : null),
            Thumb = map.First("scrollbarSlider.background") ?? map.Away(0.22),
            Marker = map.First("activityBar.activeBorder", "activityBar.foreground") ?? map._text,
        };
    }

    private Color BackgroundOf(Surface surface) => (surface switch
    {
        Surface.TitleBar => First("titleBar.activeBackground") ?? Away(0.09),
        Surface.ActivityBar => First("activityBar.background", "sideBar.background") ?? Away(0.09),
        Surface.SideBar => First("sideBar.background") ?? Away(0.04),
        Surface.TabStrip => First("editorGroupHeader.tabsBackground", "sideBar.background") ?? Away(0.04),
        Surface.InactiveTab => First("tab.inactiveBackground", "editorGroupHeader.tabsBackground") ?? Away(0.07),
        Surface.ActiveTab => First("tab.activeBackground") ?? _page,
        Surface.Panel => First("panel.background") ?? _page,
        Surface.StatusLine => First("statusBar.background") ?? (IsHighContrast ? _page : new Color("#007acc")),
        Surface.Overlay => First("quickInput.background", "editorWidget.background", "menu.background", "sideBar.background") ?? Away(0.07),
        Surface.Input => First("input.background", "dropdown.background") ?? Away(0.14),
        Surface.Toast => First("notifications.background", "editorWidget.background", "quickInput.background") ?? Away(0.1),
        Surface.Badge => First("activityBarBadge.background", "badge.background", "button.background") ?? new Color("#007acc"),
        _ => _page,
    }).Over(_page);

    private Color ForegroundOf(Tone tone) => tone switch
    {
        Tone.Strong => First("onboarding.strongForeground", "settings.headerForeground", "tab.activeForeground") ?? (_isDark ? Shade.White : Shade.Black),
        Tone.Dim => First("descriptionForeground", "tab.inactiveForeground") ?? Towards(0.4),
        Tone.Faint => First("disabledForeground", "input.placeholderForeground", "editorLineNumber.foreground") ?? Towards(0.6),
        Tone.Rule => Line,
        Tone.Heading => First("onboarding.headingForeground") ?? Token("markup.heading.markdown", "entity.name.section.markdown") ?? First("textLink.foreground") ?? _text,
        Tone.Link => First("textLink.foreground") ?? Token("markup.underline.link.markdown", "string.other.link.title.markdown") ?? Blue,
        Tone.Code => Token("markup.inline.raw.string.markdown", "markup.raw.inline.markdown") ?? First("textPreformat.foreground") ?? Token("string") ?? (_isDark ? new Color("#ce9178") : new Color("#800000")),
        Tone.Key => First("keybindingLabel.foreground") ?? _text,
        Tone.Done => First("onboarding.doneForeground", "testing.iconPassed", "charts.green", "gitDecoration.addedResourceForeground", "terminal.ansiGreen") ?? (_isDark ? new Color("#89d185") : new Color("#2f7d32")),
        Tone.Active => First("onboarding.activeForeground", "charts.blue", "progressBar.background", "editorInfo.foreground", "terminal.ansiBlue") ?? Blue,
        Tone.Waiting => First("onboarding.waitingForeground", "charts.yellow", "editorWarning.foreground", "terminal.ansiYellow") ?? Amber,
        Tone.Blocked => First("onboarding.blockedForeground", "charts.red", "testing.iconFailed", "editorError.foreground", "terminal.ansiRed") ?? Red,
        Tone.Note => First("onboarding.noteForeground", "charts.purple", "terminal.ansiMagenta") ?? (_isDark ? new Color("#c586c0") : new Color("#af00db")),
        Tone.Error => First("editorError.foreground", "errorForeground", "list.errorForeground") ?? Red,
        Tone.Warning => First("editorWarning.foreground", "list.warningForeground") ?? Amber,
        Tone.Information => First("editorInfo.foreground", "notificationsInfoIcon.foreground") ?? Blue,
        _ => _text,
    };

    /// <summary>Texts that a theme may colour on one surface alone.</summary>
    private Dictionary<(Surface, Tone), Color> Exceptions()
    {
        var exceptions = new Dictionary<(Surface, Tone), Color>();
        foreach (var tone in Enum.GetValues<Tone>())
        {
            Set(Surface.StatusLine, tone, "statusBar.foreground");
            Set(Surface.Badge, tone, "activityBarBadge.foreground", "badge.foreground");
        }
        Set(Surface.TitleBar, Tone.Text, "titleBar.activeForeground");
        Set(Surface.ActivityBar, Tone.Strong, "activityBar.foreground");
        Set(Surface.ActivityBar, Tone.Text, "activityBar.foreground");
        Set(Surface.ActivityBar, Tone.Dim, "activityBar.inactiveForeground");
        Set(Surface.SideBar, Tone.Text, "sideBar.foreground");
        Set(Surface.ActiveTab, Tone.Strong, "tab.activeForeground");
        Set(Surface.InactiveTab, Tone.Dim, "tab.inactiveForeground");
        Set(Surface.Overlay, Tone.Text, "quickInput.foreground", "editorWidget.foreground");
        Set(Surface.Input, Tone.Text, "input.foreground");
        Set(Surface.Input, Tone.Faint, "input.placeholderForeground");
        Set(Surface.Toast, Tone.Text, "notifications.foreground");
        return exceptions;

        void Set(Surface surface, Tone tone, params ReadOnlySpan<string> ids)
        {
            if (First(ids) is { } color) exceptions[(surface, tone)] = color;
        }
    }

    private Color Line => First("panel.border", "editorGroup.border", "sideBar.border", "contrastBorder") ?? Shade.Mix(_page, _text, IsHighContrast ? 1 : 0.15);

    private Color Blue => _isDark ? new Color("#3794ff") : new Color("#0066bf");

    private Color Amber => _isDark ? new Color("#cca700") : new Color("#8a6100");

    private Color Red => _isDark ? new Color("#f14c4c") : new Color("#c72e2e");

    /// <summary>The page's background, moved a little towards its text.</summary>
    private Color Away(double share) => Shade.Mix(_page, _text, IsHighContrast ? 0 : share);

    /// <summary>The page's text, moved towards its background.</summary>
    private Color Towards(double share) => Shade.Mix(_text, _page, share);

    private Color? First(params ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
        {
            // A colour that can't be seen says that there is nothing.
            if (_theme.Colors.TryGetValue(id, out var color) && color.A > 0) return color;
        }
        return null;
    }

    /// <summary>The colour of a scope, or of one that it is part of. As in VS Code, the longest scope wins, and of equals the last.</summary>
    private Color? Token(params ReadOnlySpan<string> scopes)
    {
        foreach (var scope in scopes)
        {
            TokenColor? best = null;
            foreach (var rule in _theme.TokenColors)
            {
                var fits = scope == rule.Scope || scope.StartsWith(rule.Scope + ".", StringComparison.Ordinal);
                if (fits && rule.Scope.Length >= (best?.Scope.Length ?? 0)) best = rule;
            }
            if (best is { } found) return found.Foreground;
        }
        return null;
    }
}
