using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Views;

/// <summary>The colours: the theme of the settings, choosing one while looking at it, and importing one.</summary>
internal sealed partial class WorkbenchWindow
{
    private Theme _theme = Theme.Plain;

    /// <summary>The colours in use.</summary>
    public Theme Theme => _theme;

    public void SelectTheme()
    {
        var (before, themes) = (_theme, _services.Themes.All());
        var rows = new PaletteRows([.. themes.Select(theme => new PaletteItem(theme, theme.Name, theme.IsImported ? "imported" : "", () => KeepTheme(theme)))]);
        var list = new PaletteOverlay("", "Type to find a theme; Enter keeps it, Esc restores the one before", text => (rows, text.Trim()))
        {
            IsFitted = true,
            SelectedAtFirst = themes.TakeWhile(theme => theme.Id != before.Id).Count(),
        };
        list.Reached += item => TryWear((ThemeEntry)item.Key);
        // Enter closes the list first, and wears the chosen theme then.
        list.Closed += () => Wear(before);
        Show(list);
    }

    public void ToggleTheme() => KeepTheme(BuiltInThemes.Opposite(_theme.Palette));

    public string? ImportTheme(string path)
    {
        try
        {
            KeepTheme(_services.Themes.Import(Path.GetFullPath(path)));
            return null;
        }
        catch (Exception fault) when (fault is ThemeFileException or IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }

    /// <summary>Wears the theme that the settings name; where there is none, or its file is damaged, it says so and the default one is worn.</summary>
    private void WearChosenTheme()
    {
        var chosen = Values.Of(SettingsTable.ColorTheme);
        if (_services.Themes.Find(chosen) is not { } theme)
        {
            Say($"There is no theme '{chosen}'.{NearestName.Question(chosen, _services.Themes.All().Select(known => known.Id))}", Tone.Warning);
            TryWear(BuiltInThemes.Default);
        }
        else if (!TryWear(theme))
        {
            TryWear(BuiltInThemes.Default);
        }
    }

    private void KeepTheme(ThemeEntry theme)
    {
        if (TryWear(theme) && Try(() => _services.Settings.Set(SettingsTable.ColorTheme, theme.Id), "The theme is not remembered")) Say($"Theme: {theme.Name}");
    }

    /// <summary>Shows a theme; where its file is damaged, what is wrong with it.</summary>
    private bool TryWear(ThemeEntry theme)
    {
        try
        {
            Wear(new Theme(_services.Themes.Read(theme), _services.Colors));
            return true;
        }
        catch (Exception fault) when (fault is ThemeFileException or IOException or UnauthorizedAccessException)
        {
            _services.Log(fault);
            Say(fault.Message, Tone.Error);
            return false;
        }
    }

    private void Wear(Theme theme)
    {
        _theme = theme;
        foreach (var pane in SubViews.OfType<Pane>()) pane.Theme = theme;
    }
}
