using Onboarding.Tui.Models;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Settings;

/// <summary>The built-in themes: VS Code's Dark+ and Light+, and both for terminals with sixteen colours.</summary>
internal static class Palettes
{
    public static Palette DarkPlus { get; } = new()
    {
        Id = "dark-plus",
        Name = "Dark+",
        Background = new Dictionary<Surface, Color>
        {
            [Surface.TitleBar] = new("#323233"),
            [Surface.ActivityBar] = new("#333333"),
            [Surface.SideBar] = new("#252526"),
            [Surface.TabStrip] = new("#252526"),
            [Surface.ActiveTab] = new("#1e1e1e"),
            [Surface.InactiveTab] = new("#2d2d2d"),
            [Surface.Editor] = new("#1e1e1e"),
            [Surface.Panel] = new("#1e1e1e"),
            [Surface.StatusLine] = new("#007acc"),
            [Surface.Overlay] = new("#2d2d30"),
            [Surface.Input] = new("#3c3c3c"),
            [Surface.Toast] = new("#333337"),
            [Surface.Badge] = new("#007acc"),
        },
        Foreground = new Dictionary<Tone, Color>
        {
            [Tone.Text] = new("#cccccc"),
            [Tone.Strong] = new("#ffffff"),
            [Tone.Dim] = new("#858585"),
            [Tone.Faint] = new("#5a5a5a"),
            [Tone.Heading] = new("#569cd6"),
            [Tone.Link] = new("#3794ff"),
            [Tone.Code] = new("#ce9178"),
            [Tone.Key] = new("#ffffff"),
            [Tone.Done] = new("#89d185"),
            [Tone.Active] = new("#3794ff"),
            [Tone.Waiting] = new("#cca700"),
            [Tone.Blocked] = new("#f14c4c"),
            [Tone.Note] = new("#c586c0"),
            [Tone.Error] = new("#f14c4c"),
            [Tone.Warning] = new("#cca700"),
            [Tone.Information] = new("#3794ff"),
        },
        Exceptions = OnEveryTone(Surface.StatusLine, new Color("#ffffff")).Concat(OnEveryTone(Surface.Badge, new Color("#ffffff"))).Concat(
        [
            new((Surface.Input, Tone.Dim), new Color("#989898")),
            new((Surface.Input, Tone.Faint), new Color("#7a7a7a")),
        ]).ToDictionary(),
        FocusedRow = new("#04395e"),
        SelectedRow = new("#37373d"),
        KeyCap = new("#4d4d4d"),
        Hairline = new("#3c3c3c"),
        Thumb = new("#4f4f4f"),
    };

    public static Palette LightPlus { get; } = new()
    {
        Id = "light-plus",
        Name = "Light+",
        Background = new Dictionary<Surface, Color>
        {
            [Surface.TitleBar] = new("#dddddd"),
            [Surface.ActivityBar] = new("#2c2c2c"),
            [Surface.SideBar] = new("#f3f3f3"),
            [Surface.TabStrip] = new("#f3f3f3"),
            [Surface.ActiveTab] = new("#ffffff"),
            [Surface.InactiveTab] = new("#ececec"),
            [Surface.Editor] = new("#ffffff"),
            [Surface.Panel] = new("#ffffff"),
            [Surface.StatusLine] = new("#007acc"),
            [Surface.Overlay] = new("#e8e8e8"),
            [Surface.Input] = new("#ffffff"),
            [Surface.Toast] = new("#f3f3f3"),
            [Surface.Badge] = new("#007acc"),
        },
        Foreground = new Dictionary<Tone, Color>
        {
            [Tone.Text] = new("#333333"),
            [Tone.Strong] = new("#000000"),
            [Tone.Dim] = new("#6c6c6c"),
            [Tone.Faint] = new("#a0a0a0"),
            [Tone.Heading] = new("#0451a5"),
            [Tone.Link] = new("#006ab1"),
            [Tone.Code] = new("#a31515"),
            [Tone.Key] = new("#000000"),
            [Tone.Done] = new("#388a34"),
            [Tone.Active] = new("#1a85ff"),
            [Tone.Waiting] = new("#946b00"),
            [Tone.Blocked] = new("#d32f2f"),
            [Tone.Note] = new("#af00db"),
            [Tone.Error] = new("#d32f2f"),
            [Tone.Warning] = new("#946b00"),
            [Tone.Information] = new("#1a85ff"),
        },
        Exceptions = OnEveryTone(Surface.StatusLine, new Color("#ffffff")).Concat(OnEveryTone(Surface.Badge, new Color("#ffffff"))).Concat(
        [
            new((Surface.ActivityBar, Tone.Strong), new Color("#ffffff")),
            new((Surface.ActivityBar, Tone.Text), new Color("#ffffff")),
            new((Surface.ActivityBar, Tone.Dim), new Color("#a2a2a2")),
        ]).ToDictionary(),
        FocusedRow = new("#cce4f7"),
        SelectedRow = new("#e4e6f1"),
        KeyCap = new("#dddddd"),
        Hairline = new("#dcdcdc"),
        Thumb = new("#c1c1c1"),
    };

    private static IEnumerable<KeyValuePair<(Surface, Tone), Color>> OnEveryTone(Surface surface, Color color) =>
        Enum.GetValues<Tone>().Select(tone => new KeyValuePair<(Surface, Tone), Color>((surface, tone), color));
}
