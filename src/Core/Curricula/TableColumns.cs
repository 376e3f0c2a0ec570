using System.Text;

namespace Onboarding.Core.Curricula;

/// <summary>What the columns of a table of goals mean: one is the title, some are attributes by their header, the others describe.</summary>
internal sealed class TableColumns
{
    private static readonly string[] NeverTitles = ["id", "#", "no", "no.", "nr", "nr."];

    private readonly GoalReader _reader;
    private readonly Column[] _columns;
    private readonly int _title;

    private TableColumns(MarkdownDialect.Table table, string? wanted, GoalReader reader)
    {
        _reader = reader;
        _columns = [.. table.Header.Cells.Select(cell => Column.Of(WordsOf(cell)))];
        LookAtCells(table);
        _title = Array.FindIndex(_columns, column => wanted is null ? column.MayBeTitle : string.Equals(column.Header, wanted, StringComparison.OrdinalIgnoreCase));
        Said = new GoalTable(_title, [.. _columns.Select((column, i) => i != _title && column.Takes ? column.Key : ChipKey.None)]);
    }

    /// <summary>What they mean, for whoever writes another row.</summary>
    public GoalTable Said { get; }

    /// <summary>Finds out what the columns mean; null where none has the titles, and so no row is a goal.</summary>
    /// <param name="table">The table.</param>
    /// <param name="wanted">The header of the column that has the titles; null for the first one of words.</param>
    /// <param name="reader">Reads what stands in cells.</param>
    public static TableColumns? Of(MarkdownDialect.Table table, string? wanted, GoalReader reader) =>
        new TableColumns(table, wanted, reader) is { _title: >= 0 } columns ? columns : null;

    /// <summary>The cell with a row's title; null where the row has none.</summary>
    public MarkdownDialect.TableCell? TitleOf(MarkdownDialect.TableRow row) => row.CellAt(_title);

    /// <summary>What a column's header says, without marks.</summary>
    public string HeaderOf(int column) => _columns[column].Header;

    /// <summary>Whether a column says something of the goal that is neither its title nor an attribute. Left of the title, numbers only count the rows.</summary>
    public bool IsDescription(int column) => column != _title && !IsAttribute(column) && (column > _title || _columns[column].HasLetters);

    /// <summary>Takes in the attributes that stand in columns of their own.</summary>
    public void AddChips(MarkdownDialect.TableRow row, ref Chips chips, TrackFindings findings)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!IsAttribute(i)) continue;
            var (key, cell) = (_columns[i].Key, row.CellAt(i)!);
            foreach (var value in ColumnValue.Read(key, WordsOf(cell))) chips.Add(value.Length == 0 ? ChipKeys.NameOf(key) : $"{ChipKeys.NameOf(key)}:{value}", cell.Start, findings);
        }
    }

    /// <summary>Whether a row has boxes, and all are checked.</summary>
    public static bool IsChecked(MarkdownDialect.TableRow row) => row.Cells.Any(cell => cell.HasBox) && row.Cells.All(cell => cell.IsChecked || !cell.HasBox);

    private bool IsAttribute(int column) => column != _title && _columns[column].Fits;

    private string WordsOf(MarkdownDialect.TableCell cell) => TableLine.Unescape(_reader.ReadWords(cell));

    private void LookAtCells(MarkdownDialect.Table table)
    {
        foreach (var row in table.Body)
        {
            for (var i = 0; i < row.Count; i++) Look(ref _columns[i], row.CellAt(i)!);
        }
        // A second column of one name is words: it can't overrule the first.
        var taken = new HashSet<ChipKey>();
        foreach (ref var column in _columns.AsSpan()) column.Fits = column.Fits && taken.Add(column.Key);
        foreach (ref var column in _columns.AsSpan()) column.Takes = column.Fits || (column.Key != ChipKey.None && column.Filled == 0 && taken.Add(column.Key));
    }

    private void Look(ref Column column, MarkdownDialect.TableCell cell)
    {
        if (cell.Written.IsEmpty) return;
        column.Filled++;
        var hasLetter = HasLetter(cell.Written.AsSpan()[(cell.HasBox ? 3 : 0)..]);
        if (hasLetter) column.OfWords++;
        if (column.Key == ChipKey.None || column.Fits) return;
        var chips = default(Chips);
        foreach (var value in ColumnValue.Read(column.Key, WordsOf(cell))) column.Fits |= chips.Set(column.Key, value);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune)) return true;
        }
        return false;
    }

    private struct Column
    {
        public required string Header { get; init; }

        public required ChipKey Key { get; init; }

        /// <summary>How many of its cells say something.</summary>
        public int Filled;

        /// <summary>How many of them have a letter, a box's cross aside.</summary>
        public int OfWords;

        /// <summary>Whether it is named after an attribute and at least one of its cells has a value for it: then the others are meant to. Otherwise it is words.</summary>
        public bool Fits;

        /// <summary>Whether a value for its attribute would be taken: it fits, or says nothing yet.</summary>
        public bool Takes;

        public readonly bool HasLetters => OfWords > 0;

        public readonly bool MayBeTitle => Key == ChipKey.None && OfWords * 2 > Filled && !NeverTitles.Contains(Header, StringComparer.OrdinalIgnoreCase);

        public static Column Of(string header) => new() { Header = header, Key = KeyOf(header.ToLowerInvariant()) };

        private static ChipKey KeyOf(string header)
        {
            if (header == "tags") return ChipKey.Tag;
            foreach (var key in ChipKeys.All)
            {
                if (ChipKeys.NameOf(key) == header) return key;
            }
            return ChipKey.None;
        }
    }
}
