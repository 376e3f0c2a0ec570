using System.Globalization;
using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>How a list item is written: so that another one can be written like it.</summary>
/// <param name="Prefix">What stands before the marker; marks of items around it as blanks.</param>
/// <param name="Marker">A bullet, or a number with its dot or bracket.</param>
/// <param name="Gap">The blanks behind the marker.</param>
internal readonly record struct ItemStyle(string Prefix, string Marker, string Gap)
{
    private const int MostGap = 4;

    /// <summary>An item at the edge, as most people write it.</summary>
    public static ItemStyle Plain { get; } = new("", "-", " ");

    /// <summary>How a goal's item is written; null where the goal is none.</summary>
    public static ItemStyle? Of(SourceText source, Goal goal)
    {
        if (goal.IsRow) return null;
        var line = source.Line(goal.Location.Line);
        var start = goal.Location.Column - 1;
        var end = start;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (end >= line.Length || (end == start ? line[end] is not ('-' or '*' or '+') : line[end] is not ('.' or ')'))) return null;
        end++;
        var gap = end;
        while (gap < line.Length && line[gap] is ' ' or '\t') gap++;
        var isUsual = gap > end && gap - end <= MostGap;
        return new ItemStyle(Blanks(line[..start]), line[start..end].ToString(), isUsual ? line[end..gap].ToString() : " ");
    }

    /// <summary>An item that follows: where the items are numbered, with the next number.</summary>
    public ItemStyle Next =>
        int.TryParse(Marker.AsSpan(0, Marker.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? this with { Marker = $"{number + 1}{Marker[^1]}" } : this;

    /// <summary>An item in this one, written with the same bullet.</summary>
    public ItemStyle Inner => new(Prefix + new string(' ', Marker.Length) + Gap, char.IsAsciiDigit(Marker[0]) ? "-" : Marker, " ");

    /// <summary>A blank line around the item: a quote goes on through it.</summary>
    public string BlankLine => Prefix.TrimEnd();

    /// <summary>A task item of this style.</summary>
    public string Write(string title) => $"{Prefix}{Marker}{Gap}[ ] {title}";

    private static string Blanks(ReadOnlySpan<char> text)
    {
        var blanks = new StringBuilder();
        foreach (var c in text) blanks.Append(c is '>' or '\t' ? c : ' ');
        return blanks.ToString();
    }
}
