using CsCheck;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Tests.Settings;

public class XtermColorsTests
{
    private static readonly Gen<Color> Colors = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, (red, green, blue) => new Color(red, green, blue));

    [Fact]
    public void The_table_is_xterms_from_16_on()
    {
        Assert.Equal(240, XtermColors.All.Count);
        Assert.Equal(new Color("#000000"), XtermColors.All[0]);
        Assert.Equal(new Color("#5f87af"), XtermColors.All[67 - XtermColors.First]);
        Assert.Equal(new Color("#ffffff"), XtermColors.All[231 - XtermColors.First]);
        Assert.Equal(new Color("#080808"), XtermColors.All[232 - XtermColors.First]);
        Assert.Equal(new Color("#eeeeee"), XtermColors.All[255 - XtermColors.First]);
    }

    [Fact]
    public void A_colour_of_the_table_is_itself()
    {
        for (var i = 0; i < XtermColors.All.Count; i++)
        {
            Assert.Equal(XtermColors.All[i], XtermColors.Nearest(XtermColors.All[i]));
            Assert.Equal(i + XtermColors.First, XtermColors.IndexOf(XtermColors.All[i]));
        }
    }

    [Fact]
    public void No_other_colour_of_the_table_is_nearer() => Colors.Sample(color =>
    {
        var distance = XtermColors.Distance(color, XtermColors.Nearest(color));
        return XtermColors.All.All(other => XtermColors.Distance(color, other) >= distance);
    });

    [Fact]
    public void The_users_own_sixteen_are_never_used() => Colors.Sample(color => XtermColors.IndexOf(color) is >= 16 and <= 255);

    [Fact]
    public void The_nearest_that_can_be_read_can_be_read_and_none_that_can_is_nearer() => Gen.Select(Colors, Colors).Sample((text, background) =>
    {
        var chosen = XtermColors.NearestLegible(text, background, 4.5);
        return Shade.Contrast(chosen, background) >= 4.5
            && XtermColors.All.All(other => Shade.Contrast(other, background) < 4.5 || XtermColors.Distance(text, other) >= XtermColors.Distance(text, chosen));
    });

    [Fact]
    public void The_blue_of_the_selection_stays_a_blue() => Assert.Equal(new Color("#005f87"), XtermColors.Nearest(new Color("#04395e")));

    [Fact]
    public void A_colour_that_is_taken_gives_way_to_the_next()
    {
        var first = XtermColors.Nearest(new Color("#37373d"));
        Assert.NotEqual(first, XtermColors.Nearest(new Color("#37373d"), first));
    }
}
