using System.Collections.Immutable;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Health;

/// <summary>For the quarterly review: what the years of a cohort say about the curriculum, the worst first. Nothing on it is about a person.</summary>
/// <param name="snapshot">What to show.</param>
/// <param name="tab">Of whom, and whether all of one thing or the worst of everything.</param>
/// <param name="glyphs">The signs to use.</param>
/// <param name="hints">The commands that act here.</param>
internal sealed class CurriculumHealthPage(WorkspaceSnapshot snapshot, HealthTab tab, GlyphSet glyphs, ImmutableArray<KeyHint> hints) : Page
{
    private const string Name = "Curriculum health";

    private readonly CurriculumHealth _health = TeamHealth.Of(snapshot, tab.CalendarYear);

    public override string Title => tab.Topic is { } topic && Sections.FirstOrDefault(section => section.Topic == topic) is { } section ? section.Heading
        : _health.Cohort.IsAll ? Name : $"{Name}, {_health.Cohort}";

    public override bool IsList => true;

    private ImmutableArray<HealthSection> Sections => HealthPage.Of(_health);

    protected override void Fill(PageSheet sheet)
    {
        sheet.Add(new Line([new Span(Name, Tone.Strong, Emphasis.Bold)], [new Span(DayWords.OnCalendar(_health.Today, _health.Today), Tone.Dim)]));
        sheet.Add(new Span(snapshot.Team is null ? "Reading the years of the team…" : HealthPage.Summary(_health), Tone.Dim));
        sheet.AddBlank();
        sheet.AddFacts(hints.Select(hint => hint.Key.Length > 0 ? KeyCap.Quiet(hint, null) : [new Span(hint.Label, Tone.Link, Target: new CommandTarget(hint.CommandId))]));
        var sections = Sections;
        ImmutableArray<HealthSection> shown = [.. sections.Where(section => !section.Rows.IsEmpty && (tab.Topic is null || tab.Topic == section.Topic))];
        foreach (var alike in shown.GroupBy(section => section.Subject))
        {
            var lines = new HealthLines(snapshot, glyphs, sheet.Width, [.. alike.SelectMany(section => RowsOf(section))]);
            foreach (var section in alike) Add(sheet, section, lines);
        }
        if (tab.Topic is not null || HealthPage.Rest(sections) is not { Length: > 0 } rest) return;
        sheet.AddBlank();
        sheet.Add(new Span(rest, Tone.Dim));
    }

    private void Add(PageSheet sheet, HealthSection section, HealthLines lines)
    {
        sheet.AddHeading(section.Heading, section.IsRanking ? null : $"{section.Rows.Length}");
        sheet.Add(new Span(section.Meaning, Tone.Dim));
        var rows = RowsOf(section);
        foreach (var row in rows) sheet.Add(lines.Of(row));
        if (section.Rows.Length > rows.Length) sheet.Add(new Line([new Span($"{section.Rows.Length - rows.Length} more", Tone.Link)], [], new TabTarget(tab with { Topic = section.Topic })));
    }

    private ImmutableArray<HealthRow> RowsOf(HealthSection section) => tab.Topic is null ? [.. section.Rows.Take(HealthPage.MostRows)] : section.Rows;
}
