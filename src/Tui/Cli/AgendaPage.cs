using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Mentoring;

namespace Onboarding.Tui.Cli;

/// <summary>The agenda of a one-on-one as text or JSON: topics in order, each item with what names it, each topic with the verb that acts on it. Nothing private is in it.</summary>
internal sealed class AgendaPage
{
    private const int RowsShown = 12;

    private readonly Printer _page;
    private readonly WorkspaceSnapshot _snapshot;

    private AgendaPage(Printer page, WorkspaceSnapshot snapshot) => (_page, _snapshot) = (page, snapshot);

    public static int Print(CliInvocation invocation, bool isJson)
    {
        var snapshot = invocation.Current.Shared();
        var agenda = Agenda.Of(snapshot.Review);
        if (isJson) return JsonOutput.Write(invocation, AgendaJson.Of(snapshot, agenda), CliJson.Default.AgendaJson);
        new AgendaPage(invocation.Out, snapshot).Print(agenda);
        return ExitCodes.Ok;
    }

    private TraineeReview Review => _snapshot.Review;

    private void Print(Agenda agenda)
    {
        var since = agenda.Last is null ? "the first one" : $"last one {DayWords.Past(agenda.Since, Review.Today)}";
        _page.Write(new Line([new Span($"One-on-one with {_snapshot.Trainee.Name}", Tone.Strong)], [new Span(since, Tone.Dim)]));
        if (agenda.Entries.IsEmpty) _page.Paragraph("Nothing has come up; ask how it goes.", tone: Tone.Dim);
        foreach (var topic in Enum.GetValues<AgendaTopic>())
        {
            var entries = agenda.Of(topic);
            if (entries.IsEmpty) continue;
            _page.Blank();
            _page.Write(new Line([new Span(AgendaLines.HeadingOf(topic), Tone.Heading)], [new Span(VerbOf(topic), Tone.Code)]));
            Print(topic, [.. entries.Take(RowsShown)]);
            if (entries.Length > RowsShown) _page.Text($"    and {entries.Length - RowsShown} more", Tone.Dim);
        }
    }

    private static string VerbOf(AgendaTopic topic) => topic switch
    {
        AgendaTopic.Added => "onboard one-on-one --settle N",
        AgendaTopic.Action => "onboard action close N",
        AgendaTopic.SignOff => "onboard sign-off GOAL",
        AgendaTopic.Question => "onboard answer N TEXT",
        AgendaTopic.Stuck or AgendaTopic.Moved => "onboard show GOAL",
        AgendaTopic.Confidence => "onboard rate GOAL 1-5",
        _ => "",
    };

    private void Print(AgendaTopic topic, ImmutableArray<AgendaEntry> entries)
    {
        switch (topic)
        {
            case AgendaTopic.Win:
                foreach (var entry in entries) Row(_page.IsPlain ? "" : _page.Glyphs.Win + " ", Tone.Done, NoteWords.FirstLine(entry.Note!.Text), entry);
                break;
            case AgendaTopic.Added:
                foreach (var entry in entries) Numbers(Numbered.Agenda(_snapshot.Progress.Year).NumberOf(entry.Item!.Id), entry.Item.Added.Text, entry, $"by {_snapshot.NameOf(entry.Item.Added.Stamp.By)}");
                break;
            case AgendaTopic.Action:
                foreach (var entry in entries) Numbers(Numbered.Actions(_snapshot.Progress.Year).NumberOf(entry.Action!.Id), $"{_snapshot.NameOf(entry.Action.Agreed.Owner)}: {entry.Action.Agreed.Text}", entry, ActionWords.Due(entry.Action.Agreed, Review.Today));
                break;
            case AgendaTopic.Question:
                foreach (var entry in entries) Numbers(Numbered.Questions(_snapshot.Progress).NumberOf(entry.Note!.Id), NoteWords.FirstLine(entry.Note.Text), entry, DayWords.Past(entry.Day, Review.Today));
                break;
            default:
                GoalRow.Print(_page, [.. entries.Select(entry => (entry.Goal!, FactOf(topic, entry)))], below: standing => topic == AgendaTopic.Stuck ? standing.Progress.Reason : topic == AgendaTopic.SignOff ? standing.Progress.SharedEvidence : null);
                break;
        }
    }

    private string FactOf(AgendaTopic topic, AgendaEntry entry) => topic switch
    {
        AgendaTopic.Confidence => $"{entry.Goal!.Progress.Confidence} and {entry.Goal.Progress.MentorConfidence} of 5",
        AgendaTopic.Due => GoalRow.DueFact(entry.Goal!, Review),
        _ => DayWords.Past(entry.Day, Review.Today),
    };

    private void Numbers(int number, string text, AgendaEntry entry, string fact) =>
        Row(number.ToString(CultureInfo.InvariantCulture).PadLeft(_page.IsPlain ? 0 : 3) + "  ", Tone.Strong, text, entry, fact);

    private void Row(string sign, Tone tone, string text, AgendaEntry entry, string fact = "")
    {
        var about = string.Join(_page.Between, ((string[])[entry.Goal?.Goal.Id.Value ?? "", fact]).Where(part => part.Length > 0));
        ImmutableArray<Span> left = [new Span("  "), new Span(sign, tone), new Span(text)];
        if (about.Length > 0) _page.Write(new Line(left, [new Span(about, Tone.Dim)]));
        else _page.WriteCut(left);
    }
}
