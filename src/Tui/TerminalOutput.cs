using System.Text;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Onboarding.Tui;

/// <summary>
/// The library's output with fewer bytes: a colour that the terminal has already is not sent again, which is two of three. For terminals with 256 colours it
/// writes a colour's number where the library would write its red, green and blue. And what follows a character whose width terminals disagree about is
/// written by itself, with its place, so that no row ever shifts.
/// </summary>
internal sealed class TerminalOutput(ColorDepth colors) : AnsiOutput
{
    private Attribute? _current;

    /// <summary>Between two frames others may have written, so each begins by saying its colours.</summary>
    public override void Write(IOutputBuffer buffer)
    {
        _current = null;
        if (buffer.Contents is { } cells) WriteContested(buffer, cells);
        base.Write(buffer);
    }

    /// <summary>Writes the rows that have contested characters, and leaves nothing of them to be written.</summary>
    private void WriteContested(IOutputBuffer buffer, Cell[,] cells)
    {
        var lines = (bool[])buffer.DirtyLines.Clone();
        var rows = Enumerable.Range(0, lines.Length).Where(row => lines[row] && HasContested(cells, row)).ToArray();
        if (rows.Length == 0) return;
        Array.Clear(buffer.DirtyLines);
        foreach (var row in rows)
        {
            WriteRow(buffer, cells, row);
            lines[row] = false;
        }
        lines.CopyTo(buffer.DirtyLines, 0);
    }

    private void WriteRow(IOutputBuffer buffer, Cell[,] cells, int row)
    {
        var columns = ToWrite(cells, row);
        foreach (var column in columns) cells[row, column].IsDirty = false;
        var piece = new List<int>();
        var covered = -1;
        foreach (var column in columns)
        {
            if (column == covered) continue;
            piece.Add(column);
            if (!ContestedWidth.Of(cells[row, column].Grapheme)) continue;
            covered = column + 1;
            // A terminal that counts one column must have a blank in the second; in one that counts two, the character covers it.
            if (covered < cells.GetLength(1)) WritePiece(buffer, cells, row, [covered]);
            WritePiece(buffer, cells, row, piece);
            piece.Clear();
        }
        WritePiece(buffer, cells, row, piece);
    }

    /// <summary>The columns that changed, and those that a contested character covers in a terminal that takes it apart: they are written after it, changed or not.</summary>
    private static List<int> ToWrite(Cell[,] cells, int row)
    {
        var columns = new List<int>();
        var spoiled = 0;
        for (var column = 0; column < cells.GetLength(1); column++)
        {
            if (!cells[row, column].IsDirty && column >= spoiled) continue;
            columns.Add(column);
            spoiled = Math.Max(spoiled, column + ContestedWidth.Most(cells[row, column].Grapheme));
        }
        return columns;
    }

    private void WritePiece(IOutputBuffer buffer, Cell[,] cells, int row, List<int> columns)
    {
        if (columns.Count == 0) return;
        foreach (var column in columns) cells[row, column].IsDirty = true;
        buffer.DirtyLines[row] = true;
        base.Write(buffer);
        buffer.DirtyLines[row] = false;
    }

    private static bool HasContested(Cell[,] cells, int row)
    {
        for (var column = 0; column < cells.GetLength(1); column++)
        {
            if (cells[row, column].IsDirty && ContestedWidth.Of(cells[row, column].Grapheme)) return true;
        }
        return false;
    }

    /// <summary>The library writes two sequences for the colours, and what comes after them is style; only it knows what changed there.</summary>
    protected override void AppendOrWriteAttribute(StringBuilder output, Attribute attr, TextStyle redrawTextStyle)
    {
        var start = output.Length;
        base.AppendOrWriteAttribute(output, attr, redrawTextStyle);
        if (colors == ColorDepth.Sixteen) return;
        var end = start;
        for (var sequences = 0; sequences < 2; end++) sequences += output[end] == 'm' ? 1 : 0;
        output.Remove(start, end - start).Insert(start, SequenceTo(attr));
        _current = attr;
    }

    private string SequenceTo(Attribute attr)
    {
        var foreground = _current?.Foreground == attr.Foreground ? "" : Code(attr.Foreground, 38);
        var background = _current?.Background == attr.Background ? "" : Code(attr.Background, 48);
        var both = foreground.Length > 0 && background.Length > 0 ? $"{foreground};{background}" : foreground + background;
        return both.Length == 0 ? "" : $"\u001b[{both}m";
    }

    private string Code(Color color, int code)
    {
        // One past the code of a colour is the code of the terminal's own.
        if (color == Color.None) return (code + 1).ToString();
        return colors == ColorDepth.TwoHundredFiftySix ? $"{code};5;{XtermColors.IndexOf(color)}" : $"{code};2;{color.R};{color.G};{color.B}";
    }
}
