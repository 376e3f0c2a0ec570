namespace Onboarding.Tui.Models;

/// <summary>Finds what can be stepped to with Tab on a page, in reading order. A link that wraps is one stop.</summary>
internal static class PageTargets
{
    public static List<PageTarget> Of(IReadOnlyList<Line> lines, int width)
    {
        var targets = new List<PageTarget>();
        for (var row = 0; row < lines.Count; row++)
        {
            var line = lines[row];
            if (line.Target is { } whole) targets.Add(new PageTarget(row, -1, width, whole));
            AddSpans(targets, line.Left.AsSpan(), row, 0);
            AddSpans(targets, line.Right.AsSpan(), row, width - DisplayWidth.Of(line.Right.AsSpan()));
        }
        return targets;
    }

    private static void AddSpans(List<PageTarget> targets, ReadOnlySpan<Span> spans, int row, int column)
    {
        foreach (var span in spans)
        {
            var columns = DisplayWidth.Of(span.Text);
            if (span.Target is { } target && columns > 0)
            {
                var joins = targets.Count > 0 && targets[^1] is { IsWholeLine: false } last && last.Row == row && last.Column + last.Width == column && last.Target.Equals(target);
                if (joins) targets[^1] = targets[^1] with { Width = targets[^1].Width + columns };
                else targets.Add(new PageTarget(row, column, columns, target));
            }
            column += columns;
        }
    }
}
