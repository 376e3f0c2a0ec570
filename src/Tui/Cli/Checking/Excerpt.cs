using System.Text;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>The part of a source line around a place, as a terminal can show it.</summary>
/// <param name="Text">Safe, tabs as spaces, no wider than asked.</param>
/// <param name="Caret">The columns before the place.</param>
internal readonly record struct Excerpt(string Text, int Caret)
{
    private const int TabColumns = 4;

    /// <summary>Makes the excerpt; a column past the end is the end.</summary>
    /// <param name="line">The line as it is in the file.</param>
    /// <param name="column">The place, one-based, in UTF-16 units.</param>
    /// <param name="width">The columns that there are.</param>
    /// <param name="show">Makes text safe to show.</param>
    /// <param name="ellipsis">What stands for what is left out; one column.</param>
    public static Excerpt Of(ReadOnlySpan<char> line, int column, int width, Func<string, string> show, string ellipsis)
    {
        var cells = Cells(line, show);
        var place = cells.FindIndex(cell => cell.End >= column);
        if (place < 0) place = cells.Count;
        var caret = cells.Take(place).Sum(cell => cell.Columns);
        var first = FirstFor(caret, cells, place, width);
        var isCut = first > 0;
        var last = LastWithin(cells, first, width - (isCut ? 1 : 0));
        var text = new StringBuilder(isCut ? ellipsis : "");
        foreach (var cell in cells[first..last]) text.Append(cell.Text);
        if (last < cells.Count) text.Append(ellipsis);
        return new Excerpt(text.ToString(), isCut ? 1 + cells[first..place].Sum(cell => cell.Columns) : caret);
    }

    /// <summary>Where to begin, so that a third of the width is left behind the place where there is that much.</summary>
    private static int FirstFor(int caret, List<Cell> cells, int place, int width)
    {
        var (first, all) = (0, cells.Sum(cell => cell.Columns));
        while (first < place && caret > width * 2 / 3 && all > width - 2)
        {
            caret -= cells[first].Columns;
            all -= cells[first++].Columns;
        }
        return first;
    }

    private static int LastWithin(List<Cell> cells, int first, int width)
    {
        var (last, columns) = (first, 0);
        while (last < cells.Count && columns + cells[last].Columns + (last + 1 < cells.Count ? 1 : 0) <= width) columns += cells[last++].Columns;
        return last;
    }

    private static List<Cell> Cells(ReadOnlySpan<char> line, Func<string, string> show)
    {
        var cells = new List<Cell>(line.Length);
        var (end, columns) = (0, 0);
        while (end < line.Length)
        {
            var length = DisplayWidth.NextGrapheme(line[end..], out _);
            var text = line[end] == '\t' ? new string(' ', TabColumns - (columns % TabColumns)) : show(line.Slice(end, length).ToString());
            end += length;
            var width = DisplayWidth.Of(text);
            columns += width;
            cells.Add(new Cell(text, width, end));
        }
        return cells;
    }

    /// <summary>What a reader sees as one character.</summary>
    /// <param name="Text">As it is shown.</param>
    /// <param name="Columns">How wide that is.</param>
    /// <param name="End">How many UTF-16 units of the line end with it.</param>
    private readonly record struct Cell(string Text, int Columns, int End);
}
