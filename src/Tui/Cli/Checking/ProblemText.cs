using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>Problems as compilers print them, one a line; on a terminal with the source line and a caret under the place.</summary>
internal static class ProblemText
{
    private const int LeastNumberColumns = 4;
    private const string Bar = " | ";

    public static void Print(CliInvocation invocation, CheckedFiles files)
    {
        var page = invocation.Out;
        var sources = invocation.Services.Console.IsOutputTerminal && !page.IsPlain ? new ProblemSources() : null;
        foreach (var problem in files.Problems)
        {
            page.WriteWhole(
            [
                new Span($"{files.Shown(problem)}:{problem.Location.Line}:{problem.Location.Column}: "),
                new Span(SeverityWords.Of(problem.Severity), ToneOf(problem.Severity)),
                new Span($" {problem.Code}: ", Tone.Strong),
                new Span(problem.Message),
            ]);
            if (sources?.LineOf(files.FullPath(problem), problem.Location.Line) is { } line) PrintExcerpt(page, problem, line);
        }
        page.Text(Summary(files), Tone.Dim);
    }

    /// <summary>How many problems there are, of which severity, in how much.</summary>
    public static string Summary(CheckedFiles files)
    {
        var read = $"{CountWords.Of(files.Tracks.Length, "track")}, {CountWords.Of(files.Tracks.Sum(track => track.AllGoals.Length), "goal")}";
        if (files.Problems.IsEmpty) return $"No problems in {read}.";
        var counts = files.Problems.GroupBy(problem => problem.Severity).OrderBy(group => group.Key)
            .Select(group => group.Key == Severity.Information ? $"{group.Count()} for information" : CountWords.Of(group.Count(), SeverityWords.Of(group.Key)));
        return $"{string.Join(", ", counts)} in {read}.";
    }

    private static void PrintExcerpt(Printer page, Diagnostic problem, string line)
    {
        var number = $"{problem.Location.Line}".PadLeft(LeastNumberColumns);
        var excerpt = Excerpt.Of(line, problem.Location.Column, page.Width - number.Length - Bar.Length, page.Shown, page.Glyphs.Ellipsis);
        page.WriteWhole([new Span(number + Bar, Tone.Dim), new Span(excerpt.Text)]);
        page.WriteWhole([new Span(new string(' ', number.Length) + Bar, Tone.Dim), new Span(new string(' ', excerpt.Caret)), new Span("^", ToneOf(problem.Severity))]);
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Information,
    };
}
