using System.Text;

namespace Onboarding.Core.Curricula;

/// <summary>Tables whose rows are goals.</summary>
internal sealed partial class TrackReader
{
    private void VisitTable(MarkdownDialect.Table table)
    {
        _chipsMayFollow = false;
        Push(table, inQuote: false);
        var columns = Top.IsOptedIn ? TableColumns.Of(table, _goalColumn, _reader) : null;
        ReadRow(table.Header);
        foreach (var row in table.Body)
        {
            if (columns is null || !TryOpenRow(row, columns)) ReadRow(row);
        }
        (Top.Index, Top.End) = (table.Count, table.Span.End);
        if (!Top.HasGoalInside) NoteBody();
    }

    /// <summary>Makes a goal of a row that has a title.</summary>
    private bool TryOpenRow(MarkdownDialect.TableRow row, TableColumns columns)
    {
        if (row.IsOutside || columns.TitleOf(row) is not { Inline: { } inline } cell) return false;
        var parts = _reader.ReadTitle(inline, inline.FirstChild?.Span.Start ?? cell.Start);
        if (parts.Title.Length == 0) return false;
        Push(row, inQuote: false);
        (parts.Title, parts.Text, parts.TitleMarkdown) = (TableLine.Unescape(parts.Title), TableLine.Unescape(parts.Text!), TableLine.Unescape(parts.TitleMarkdown));
        columns.AddChips(row, ref parts.Chips, _findings);
        var lead = ReadOthers(row, cell, columns, ref parts);
        var goal = MakeGoal(parts, cell.Start, Top.Depth, TableColumns.IsChecked(row), cell.Written.End + 1, columns.Said);
        ref var frame = ref Top;
        (frame.Goal, frame.GoalFrame, frame.GroupFrame, frame.Index) = (goal, _frames.Count - 1, -1, row.Count);
        (frame.TitleEnd, frame.End, frame.Resources, frame.Lead) = (cell.Written.End, row.Span.End, parts.Resources, lead);
        CheckTitle(goal);
        if (goal.IsChecked) _findings.Report(CurriculumRules.CheckedBox, row.Cells.First(one => one.HasBox).Start);
        if (frame.InQuote) _findings.Report(CurriculumRules.GoalInQuote, goal.Location);
        CloseFrame();
        return true;
    }

    /// <summary>Reads the cells beside the title: their links are the goal's, and what they say is its description.</summary>
    private string ReadOthers(MarkdownDialect.TableRow row, MarkdownDialect.TableCell title, TableColumns columns, ref TitleParts parts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row.CellAt(i)!;
            if (ReferenceEquals(cell, title) || cell.Inline is not { } inline) continue;
            if (_reader.ReadText(inline, isGoal: true, ref Top.Definitions) is { } resources) (parts.Resources ??= []).AddRange(resources);
            if (!columns.IsDescription(i)) continue;
            if (text.Length > 0) text.Append('\n');
            text.Append("- ");
            if (columns.HeaderOf(i) is { Length: > 0 } header) text.Append(header).Append(": ");
            text.Append(TableLine.Unescape(cell.Written.ToString()));
        }
        return text.ToString();
    }

    /// <summary>Reads a row that is no goal: it may have links, and comments that should have been ids.</summary>
    private void ReadRow(MarkdownDialect.TableRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Inline is { } inline) ReadBody(inline);
        }
    }
}
