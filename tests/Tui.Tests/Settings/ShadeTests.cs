using CsCheck;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Tests.Settings;

public class ShadeTests
{
    private static readonly Gen<Color> Colors = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, (red, green, blue) => new Color(red, green, blue));

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ffffff", "#007acc", 4.51)]
    public void Contrast_is_that_of_WCAG(string one, string other, double contrast) => Assert.Equal(contrast, Shade.Contrast(new Color(one), new Color(other)), 0.01);

    [Fact]
    public void A_legible_colour_stays_and_any_other_becomes_legible() => Gen.Select(Colors, Colors).Sample((text, background) =>
    {
        var shown = text.LegibleOn(background, 4.5);
        return Shade.Contrast(shown, background) >= 4.5 && (Shade.Contrast(text, background) < 4.5 || shown == text);
    });

    [Fact]
    public void Half_of_white_over_black_is_grey() => Assert.Equal(new Color("#808080"), new Color(255, 255, 255, 128).Over(Shade.Black));
}
