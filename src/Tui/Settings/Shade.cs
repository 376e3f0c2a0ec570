using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Settings;

/// <summary>Arithmetic on colours: one laid over another, mixed with another, read on another.</summary>
internal static class Shade
{
    private const int Opaque = 255;

    // Where black and white can be read equally well.
    private const double Middle = 0.179;
    private const int Steps = 32;

    public static Color White { get; } = new(255, 255, 255);

    public static Color Black { get; } = new(0, 0, 0);

    /// <summary>What is seen where a colour, perhaps a translucent one, lies on an opaque one.</summary>
    public static Color Over(this Color top, Color below) => top.A == Opaque ? top : Mix(below, top, top.A / (double)Opaque);

    /// <summary>A colour between two: the first at a share of 0, the second at 1. Always opaque.</summary>
    public static Color Mix(Color one, Color other, double share) => new(
        (int)Math.Round(one.R + ((other.R - one.R) * share)),
        (int)Math.Round(one.G + ((other.G - one.G) * share)),
        (int)Math.Round(one.B + ((other.B - one.B) * share)));

    /// <summary>How bright a colour is, from 0 to 1, as WCAG 2 reckons it.</summary>
    public static double Luminance(Color color) => (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    public static bool IsDark(Color color) => Luminance(color) < Middle;

    /// <summary>The contrast of WCAG 2, from 1 to 21.</summary>
    public static double Contrast(Color one, Color other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>The colour itself where it can be read on a background, else the nearest step towards white or black that can.</summary>
    public static Color LegibleOn(this Color text, Color background, double contrast)
    {
        var end = IsDark(background) ? White : Black;
        for (var step = 0; step < Steps; step++)
        {
            var shade = Mix(text, end, step / (double)Steps);
            if (Contrast(shade, background) >= contrast) return shade;
        }
        return end;
    }

    /// <summary>A component of sRGB as an amount of light.</summary>
    public static double Linear(byte component)
    {
        var share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
