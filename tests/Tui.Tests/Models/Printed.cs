using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

/// <summary>Lines and rows as plain text, for reading in a test.</summary>
internal static class Printed
{
    public static string Text(this Line line, int width) => string.Concat(LineFitter.Fit(line, width).Select(span => span.Text)).TrimEnd();

    public static string Print(this IEnumerable<Line> lines, int width) => string.Join('\n', lines.Select(line => line.Text(width)));

    public static string Print(this IPage page, int width) => page.Render(width).Print(width);

    public static string Print(this IRowSource rows, int width) =>
        string.Join('\n', Enumerable.Range(0, rows.Count).Select(index => rows.LineAt(index, width).Text(width)));

    /// <summary>The first span that holds a text.</summary>
    public static Span SpanWith(this IEnumerable<Line> lines, string text) =>
        lines.SelectMany(line => line.Left.Concat(line.Right)).First(span => span.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Fails with the whole text, so that it can be read and compared as a picture.</summary>
    public static void Shows(string expected, string actual) =>
        Assert.True(expected.ReplaceLineEndings("\n") == actual, $"\nexpected:\n{expected}\n\nactual:\n{actual}\n");
}
