using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The columns that lists of what was recorded and written have in common: day, person, goal.</summary>
internal static class RecordColumns
{
    /// <summary>Below this there is no room for columns.</summary>
    public const int NarrowWidth = 60;

    /// <summary>More than anybody scrolls through; making the list of all would cost more than the key that asks for it.</summary>
    public const int MostRows = 1_000;

    private const int DayColumns = 11;
    private const int NameColumns = 10;
    private const int MostTitleColumns = 44;

    public static ImmutableArray<Span> Of(string day, string name, Span title, int width) =>
    [
        new(LineFitter.Column(day, DayColumns), Tone.Dim),
        new(LineFitter.Column(name, NameColumns), Tone.Dim),
        title with { Text = LineFitter.Column(title.Text, Math.Min(MostTitleColumns, width * 2 / 5)) },
    ];
}
