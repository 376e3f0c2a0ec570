using System.Collections.Immutable;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>A one-on-one: the agenda as it builds itself from the journal, each thing one key from its goal.</summary>
/// <param name="snapshot">What to show.</param>
/// <param name="glyphs">The signs to use.</param>
/// <param name="hints">The keys that act on the selected thing, and on the meeting.</param>
internal sealed class OneOnOnePage(WorkspaceSnapshot snapshot, GlyphSet glyphs, ImmutableArray<KeyHint> hints) : Page
{
    private const int MostOfATopic = 12;

    public override string Title => "One-on-one";

    public override bool IsList => true;

    protected override void Fill(PageSheet sheet)
    {
        var agenda = Agenda.Of(snapshot.Review);
        AddHead(sheet, agenda);
        var lines = new AgendaLines(snapshot, glyphs);
        foreach (var topic in agenda.Entries.GroupBy(entry => entry.Topic)) AddTopic(sheet, topic.Key, [.. topic], lines);
        if (agenda.Entries.IsEmpty)
        {
            sheet.AddBlank();
            sheet.Add(new Span("Nothing waits. A good moment to ask how it is going, and what would help.", Tone.Dim));
        }
        sheet.AddBlank();
        sheet.AddFacts(hints.Select(hint => KeyCap.Quiet(hint, null)));
    }

    private void AddHead(PageSheet sheet, Agenda agenda)
    {
        var (review, dot) = (snapshot.Review, glyphs.Dot);
        var other = snapshot.IsShown(snapshot.Actor.Id) ? snapshot.MentorName() : ShownText.Line(snapshot.Trainee.Name);
        var pace = review.Total.Required == 0 ? "" : $" {dot} {review.Total.Complete} of {review.Total.Required}";
        sheet.Add(new Line([new($"One-on-one with {other}", Tone.Strong, Emphasis.Bold)], [new(DayWords.Week(review.Week) + pace, Tone.Dim)]));
        var count = agenda.Entries.Length;
        sheet.Add(new Span(
            agenda.Last is null
                ? $"The first one: everything since {DayWords.Past(agenda.Since, review.Today)}."
                : $"Since the last one {Ago(agenda.Since)}: {CountWords.Of(count, "thing")} to talk about.",
            Tone.Dim));
        if (agenda.Last is { } last) sheet.Add(new Line([new Span("Minutes of " + DayWords.Past(agenda.Since, review.Today), Tone.Link, Target: new TabTarget(new MinutesTab(last.Stamp.Id)))]));
    }

    private string Ago(DateOnly day) => (snapshot.Review.Today.DayNumber - day.DayNumber) switch
    {
        <= 0 => "today",
        1 => "yesterday",
        var days => $"{CountWords.Of(days, "day")} ago",
    };

    private static void AddTopic(PageSheet sheet, AgendaTopic topic, ImmutableArray<AgendaEntry> entries, AgendaLines lines)
    {
        sheet.AddHeading(AgendaLines.HeadingOf(topic), $"{entries.Length}");
        foreach (var entry in entries.Take(MostOfATopic))
        {
            sheet.Add(lines.Of(entry));
            if (AgendaLines.DetailOf(entry) is { } detail) sheet.Add(new Line(new Span("  "), detail));
        }
        if (entries.Length > MostOfATopic) sheet.Add(new Span($"  and {entries.Length - MostOfATopic} more", Tone.Dim));
    }
}
