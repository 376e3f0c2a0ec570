using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>How a row of a table of goals is written: so that another one can be written like it.</summary>
internal sealed class RowStyle
{
    private const string Box = "[ ]";

    private readonly GoalTable _table;
    private readonly string _prefix;
    private readonly bool _opens;
    private readonly bool _closes;
    private readonly string[] _cells;
    private readonly string _blank;
    private readonly bool _isAligned;

    private RowStyle(GoalTable table, ReadOnlySpan<char> line, ReadOnlySpan<char> lineAbove)
    {
        _table = table;
        var row = line.TrimStart(" \t>");
        _prefix = line[..^row.Length].ToString();
        _opens = row is ['|', ..];
        _closes = row.TrimEnd() is [.., '|'] and not [.., '\\', '|'];
        _cells = CellsOf(row);
        _blank = _cells.All(cell => cell.Trim().Length == cell.Length) ? "" : " ";
        _isAligned = CellsOf(lineAbove.TrimStart(" \t>")).Select(cell => cell.Length).SequenceEqual(_cells.Select(cell => cell.Length));
    }

    /// <summary>How a goal's row is written; null where the goal is none.</summary>
    public static RowStyle? Of(SourceText source, Goal goal) =>
        goal.Table is { } table ? new RowStyle(table, source.Line(goal.Location.Line), source.Line(goal.Location.Line - 1)) : null;

    /// <summary>Another row: what is said of the goal in the columns that are there for it, all else behind its title. Columns of words stay empty.</summary>
    public string Write(GoalDraft draft, GoalId id)
    {
        var cells = new string[_table.Chips.Length];
        var chips = draft.Chips;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = IsBoxed(CellAt(i)) && CellAt(i).Trim().Length == Box.Length ? Box : "";
            if (_table.Chips[i] is not ChipKey.None and var key && ColumnValue.Of(key, chips) is { } value) (cells[i], chips) = (value, chips.RemoveAll(chip => ChipKeys.Read(chip, out _) == key));
        }
        cells[_table.Title] = $"{(IsBoxed(CellAt(_table.Title)) ? Box + " " : "")}{Escape((draft with { Chips = chips }).Line(id))}";
        return Write(cells);
    }

    private string Write(string[] cells)
    {
        // A pipe at an end may be missing only where the cell there says something.
        var (opens, closes) = (_opens || cells[0].Length == 0, _closes || cells[^1].Length == 0);
        var padded = cells.Select((text, column) => Padded(text, column, column > 0 || opens, column < cells.Length - 1 || closes));
        return $"{_prefix}{(opens ? "|" : "")}{string.Join('|', padded)}{(closes ? "|" : "")}";
    }

    /// <summary>A cell with blanks around it, if its neighbours have some; and as wide as the one above it where the columns stand below each other.</summary>
    private string Padded(string text, int column, bool hasPipeBefore, bool hasPipeAfter)
    {
        var padded = text.Length == 0 ? _blank : $"{(hasPipeBefore ? _blank : "")}{text}{(hasPipeAfter ? _blank : "")}";
        return _isAligned && hasPipeAfter ? padded.PadRight(CellAt(column).Length) : padded;
    }

    private string CellAt(int column) => column < _cells.Length ? _cells[column] : "";

    private static bool IsBoxed(string cell) => Checkbox.BeginsCell(cell.TrimStart());

    private static string[] CellsOf(ReadOnlySpan<char> row)
    {
        var cells = new List<string>();
        var rest = TableLine.Inner(row);
        for (var isLast = false; !isLast;) cells.Add(TableLine.Take(ref rest, out isLast).ToString());
        return [.. cells];
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
