using System.Text;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Tests.Themes;

public class BuiltInThemesTests
{
    private static readonly Surface[] Lists = [Surface.SideBar, Surface.Panel, Surface.Overlay, Surface.Editor];

    public static TheoryData<string> Ids => [.. BuiltInThemes.All.Select(theme => theme.Id)];

    /// <summary>Each theme, with all its colours and rounded to the table of xterm.</summary>
    public static TheoryData<string, int> Shown
    {
        get
        {
            var shown = new TheoryData<string, int>();
            foreach (var theme in BuiltInThemes.All)
            {
                foreach (var depth in (ColorDepth[])[ColorDepth.TrueColor, ColorDepth.TwoHundredFiftySix]) shown.Add(theme.Id, (int)depth);
            }
            return shown;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_list_and_the_file_agree_on_the_name(string id)
    {
        using var stream = typeof(BuiltInThemes).Assembly.GetManifestResourceStream($"themes/{id}.json")!;
        using var reader = new StreamReader(stream);
        var file = ThemeFileReader.Read(id, Encoding.UTF8.GetBytes(reader.ReadToEnd()));
        Assert.Equal(Entry(id).Name, file.Name);
        Assert.NotNull(file.Kind);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Every_text_can_be_read_on_every_surface_and_selection(string id, int depth)
    {
        var theme = new Theme(BuiltInThemes.Read(Entry(id)), (ColorDepth)depth);
        var isHighContrast = theme.Palette.IsHighContrast;
        foreach (var surface in Enum.GetValues<Surface>())
        {
            // Nothing is ever selected in a status line or on a badge.
            foreach (var state in surface is Surface.StatusLine or Surface.Badge ? [RowState.Plain] : Enum.GetValues<RowState>())
            {
                foreach (var tone in Enum.GetValues<Tone>())
                {
                    var least = isHighContrast ? (tone == Tone.Rule ? 3 : 7) : tone switch { Tone.Rule => 1.2, Tone.Faint => 3, _ => 4.5 };
                    var shown = theme.For(surface, tone, state: state);
                    var contrast = Shade.Contrast(shown.Foreground, shown.Background);
                    Assert.True(contrast >= least, $"{id}: {tone} on {surface}, {state}: {shown.Foreground} on {shown.Background} is {contrast:0.00}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rounded_to_256_colours_light_text_on_a_coloured_bar_stays_light_and_dark_text_dark(string id)
    {
        var (full, rounded) = (new Theme(BuiltInThemes.Read(Entry(id)), ColorDepth.TrueColor), new Theme(BuiltInThemes.Read(Entry(id)), ColorDepth.TwoHundredFiftySix));
        foreach (var surface in (Surface[])[Surface.StatusLine, Surface.Badge, Surface.TitleBar])
        {
            foreach (var tone in (Tone[])[Tone.Text, Tone.Strong, Tone.Dim])
                Assert.Equal(Shade.IsDark(full.For(surface, tone).Foreground), Shade.IsDark(rounded.For(surface, tone).Foreground));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_colours_that_the_file_chose_can_be_read_on_the_page_as_they_are(string id)
    {
        var theme = new Theme(BuiltInThemes.Read(Entry(id)), ColorDepth.TrueColor);
        foreach (var tone in Enum.GetValues<Tone>().Where(tone => tone is not (Tone.Rule or Tone.Key)))
            Assert.Equal(theme.Palette.Foreground[tone].Over(theme.Palette.Background[Surface.Editor]), theme.For(Surface.Editor, tone).Foreground);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_selection_with_the_keys_the_one_without_and_no_selection_look_different_on_every_list(string id, int depth)
    {
        var theme = new Theme(BuiltInThemes.Read(Entry(id)), (ColorDepth)depth);
        foreach (var surface in Lists)
        {
            var looks = Enum.GetValues<RowState>().Select(state => theme.For(surface, Tone.Text, state: state)).Select(look => (look.Background, look.Style)).ToArray();
            Assert.Equal(looks.Length, looks.Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_lies_on_top_and_the_front_tab_stand_out(string id, int depth)
    {
        var theme = new Theme(BuiltInThemes.Read(Entry(id)), (ColorDepth)depth);
        (object, object) Look(Surface surface) => (theme.For(surface, Tone.Text).Background, theme.For(surface, Tone.Text).Style);
        Assert.NotEqual(Look(Surface.ActiveTab), Look(Surface.InactiveTab));
        if (theme.HasBorders) return;
        Assert.NotEqual(Look(Surface.Editor), Look(Surface.SideBar));
        Assert.NotEqual(Look(Surface.Editor), Look(Surface.Overlay));
        Assert.NotEqual(Look(Surface.SideBar), Look(Surface.Overlay));
        Assert.NotEqual(Look(Surface.Overlay), Look(Surface.Input));
        Assert.NotEqual(Look(Surface.SideBar), Look(Surface.Input));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_opposite_of_the_opposite_is_the_theme(string id)
    {
        var palette = BuiltInThemes.Read(Entry(id));
        var opposite = BuiltInThemes.Read(BuiltInThemes.Opposite(palette));
        Assert.NotEqual(palette.IsDark, opposite.IsDark);
        Assert.Equal(id, BuiltInThemes.Opposite(opposite).Id);
    }

    private static ThemeEntry Entry(string id) => BuiltInThemes.All.Single(theme => theme.Id == id);
}
