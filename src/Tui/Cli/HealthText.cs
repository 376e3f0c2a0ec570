using System.Collections.Immutable;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>Prints a curriculum's health for people at a terminal: of each kind the worst first, figures and ids in columns.</summary>
internal static class HealthText
{
    private const int WidestName = 28;
    private const int LeastName = 8;
    private const int LeastText = 36;
    private const int Gaps = 6;

    /// <param name="page">Where to.</param>
    /// <param name="health">What is printed.</param>
    /// <param name="paths">Where the curriculum is.</param>
    /// <param name="most">How many rows of a section; null for all.</param>
    public static void Print(Printer page, CurriculumHealth health, WorkspacePaths paths, int? most)
    {
        page.Text("Curriculum health", Tone.Heading);
        page.Paragraph(HealthPage.Summary(health));
        var sections = HealthPage.Of(health);
        foreach (var section in sections.Where(section => !section.Rows.IsEmpty)) Print(page, section with { Rows = [.. section.Rows.Select(row => Placed(row, paths))] }, most ?? section.Rows.Length);
        if (HealthPage.Rest(sections) is not { Length: > 0 } rest) return;
        page.Blank();
        page.Paragraph(rest, tone: Tone.Dim);
    }

    private static void Print(Printer page, HealthSection section, int most)
    {
        page.Blank();
        var count = section.IsRanking ? "" : page.IsPlain ? $"({section.Rows.Length})" : $"{section.Rows.Length}";
        page.Write(new Line([new Span(section.Heading, Tone.Heading)], [new Span(count, Tone.Dim)]));
        page.Paragraph(section.Meaning, indent: 2, Tone.Dim);
        ImmutableArray<HealthRow> rows = [.. section.Rows.Take(most)];
        var figures = rows.Max(row => DisplayWidth.Of(row.Figure));
        var room = Math.Clamp(page.Width - figures - LeastText - Gaps, LeastName, WidestName);
        var names = Math.Min(room, rows.Max(row => DisplayWidth.Of(NameOf(row))));
        foreach (var row in rows) page.Write(page.IsPlain ? Plain(row) : InColumns(page, row, names, figures));
        if (section.Rows.Length > most) page.Text($"  and {section.Rows.Length - most} more; --all lists them", Tone.Dim);
    }

    private static Line Plain(HealthRow row) => new(new Span(NameOf(row) is { Length: > 0 } name ? $"  {row.Text} ({name}), {row.Figure}" : $"  {row.Text} {row.Figure}"));

    private static Line InColumns(Printer page, HealthRow row, int names, int figures)
    {
        var name = LineFitter.Cut(page.Shown(NameOf(row)), names, page.Glyphs.Ellipsis);
        var gap = names > 0 ? new string(' ', names - DisplayWidth.Of(name) + 2) : " ";
        return new Line([new Span("  "), new Span(row.Text)], [new Span(" "), new Span(name, Tone.Dim), new Span(gap + new string(' ', figures - DisplayWidth.Of(row.Figure))), new Span(row.Figure, row.Problem is null ? Tone.Text : Tone.Dim)]);
    }

    /// <summary>A problem's place as other verbs print it, from the workspace's folder.</summary>
    private static HealthRow Placed(HealthRow row, WorkspacePaths paths) => row.Problem is { } problem ? row with { Figure = $"{paths.OfCurriculum(problem.Location).Path}:{problem.Location.Line}" } : row;

    /// <summary>What it is known by on a command line; empty for a problem, whose place is its figure.</summary>
    private static string NameOf(HealthRow row) => row.Goal?.Id.Value ?? row.Track?.Path ?? "";
}
