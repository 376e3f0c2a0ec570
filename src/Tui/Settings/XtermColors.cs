using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Settings;

/// <summary>
/// The colours of a terminal with 256 that are the same everywhere: a cube of 216 and 24 greys. The first sixteen are the user's own, and are never used.
/// </summary>
/// <remarks>Distances are those of OKLab with its two colour axes doubled, which is what eyes see: a blue stays a blue and does not become a grey.</remarks>
internal static class XtermColors
{
    public const int First = 16;
    private const int Greys = 24;
    private static readonly int[] Levels = [0, 95, 135, 175, 215, 255];

    private static readonly (double L, double A, double B)[] Seen;
    private static readonly Dictionary<Color, int> Indexes;

    static XtermColors()
    {
        var cube = from red in Levels from green in Levels from blue in Levels select new Color(red, green, blue);
        All = [.. cube, .. Enumerable.Range(0, Greys).Select(step => new Color(8 + (10 * step), 8 + (10 * step), 8 + (10 * step)))];
        Seen = [.. All.Select(SeenAs)];
        Indexes = All.Select((color, index) => (color, index)).ToDictionary(pair => pair.color, pair => pair.index + First);
    }

    /// <summary>The colours from number 16 on.</summary>
    public static IReadOnlyList<Color> All { get; }

    /// <summary>The number of a colour of the table, or of the nearest one.</summary>
    public static int IndexOf(Color color)
    {
        if (Indexes.TryGetValue(color, out var index)) return index;
        // What the library asks for by itself is a handful of colours.
        return Indexes[Nearest(color)];
    }

    /// <summary>The colour of the table that looks most like another, but none of those given.</summary>
    public static Color Nearest(Color color, params ReadOnlySpan<Color> except)
    {
        var seen = SeenAs(color);
        var (best, least) = (All[0], double.MaxValue);
        for (var i = 0; i < Seen.Length; i++)
        {
            var distance = Distance(seen, Seen[i]);
            if (distance < least && !except.Contains(All[i])) (best, least) = (All[i], distance);
        }
        return best;
    }

    /// <summary>Of those that can be read on a background, the one that looks most like a colour.</summary>
    public static Color NearestLegible(Color text, Color background, double contrast)
    {
        var seen = SeenAs(text);
        (Color Color, double Distance) best = (Shade.IsDark(background) ? Shade.White : Shade.Black, double.MaxValue);
        for (var i = 0; i < Seen.Length; i++)
        {
            var distance = Distance(seen, Seen[i]);
            if (distance < best.Distance && Shade.Contrast(All[i], background) >= contrast) best = (All[i], distance);
        }
        return best.Color;
    }

    public static double Distance(Color one, Color other) => Math.Sqrt(Distance(SeenAs(one), SeenAs(other)));

    private static double Distance((double L, double A, double B) one, (double L, double A, double B) other)
    {
        var (light, a, b) = (one.L - other.L, 2 * (one.A - other.A), 2 * (one.B - other.B));
        return (light * light) + (a * a) + (b * b);
    }

    private static (double L, double A, double B) SeenAs(Color color)
    {
        var (red, green, blue) = (Shade.Linear(color.R), Shade.Linear(color.G), Shade.Linear(color.B));
        var l = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var m = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var s = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        return (
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }
}
