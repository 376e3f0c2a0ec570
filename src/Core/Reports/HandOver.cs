using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Reports;

/// <summary>What a new mentor has to know of a year, as Markdown: where it stands, what is agreed, what waits. Nothing private is in it.</summary>
public sealed class HandOver
{
    private readonly Curriculum _curriculum;
    private readonly TraineeReview _review;
    private readonly Agenda _agenda;
    private readonly MarkdownSheet _sheet;

    private HandOver(Curriculum curriculum, TraineeReview review, Func<string, string> nameOf) =>
        (_curriculum, _review, _agenda, _sheet) = (curriculum, review, Agenda.Of(review), new MarkdownSheet(nameOf));

    /// <summary>The pack of one year.</summary>
    /// <param name="curriculum">What is asked for.</param>
    /// <param name="review">The year; whatever is private in it is left out.</param>
    /// <param name="from">The id of the mentor who hands over; null where there was none.</param>
    /// <param name="to">The id of the mentor who takes over.</param>
    /// <param name="nameOf">The name of a person, by id.</param>
    public static string Draft(Curriculum curriculum, TraineeReview review, string? from, string to, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(nameOf);
        return new HandOver(curriculum, review.After(review.Progress.Shared()), nameOf).Draft(from, to);
    }

    private string Draft(string? from, string to)
    {
        _sheet.Lines(
            $"# Hand-over: {_sheet.Name(_review.Progress.Trainee)}, {(from is null ? "" : $"from {_sheet.Name(from)} ")}to {_sheet.Name(to)}, {MarkdownSheet.Date(_review.Today)}",
            "",
            $"{MarkdownSheet.Year(_review)}, where the plan would be {_review.Expected}.");
        _sheet.Section("Where each track stands", Tracks());
        _sheet.Section("In progress", _review.InProgress.Select(standing => Goal(standing, standing.Progress.Since, "since")));
        _sheet.Section("Waiting for a sign-off", _review.AwaitingSignOff.Select(standing => Goal(standing, standing.Progress.Since, "since")));
        _sheet.Section("Where help is welcome", Stuck());
        _sheet.Section("Planned for now or soon", _agenda.Of(AgendaTopic.Due).Select(entry => $"{Goal(entry.Goal!)}, planned for {MarkdownSheet.Day(entry.Day)}"));
        _sheet.Section("Questions that are open", _review.OpenQuestions.Select(Question));
        _sheet.Section("Agreed and open", _agenda.Of(AgendaTopic.Action).Select(entry => _sheet.Action(entry.Action!.Agreed)));
        _sheet.Section("On the agenda", _agenda.Of(AgendaTopic.Added).Select(entry => MarkdownText.Line(entry.Item!.Added.Text)));
        _sheet.Section("Rated differently by trainee and mentor", _agenda.Of(AgendaTopic.Confidence).Select(Ratings));
        _sheet.Section("Away", Absences());
        Minutes();
        return _sheet.ToString();
    }

    private IEnumerable<string> Tracks() =>
        from track in _curriculum.Tracks
        let tally = _review.Of(track)
        where tally.Required > 0
        select $"{MarkdownText.Line(track.Title)}: {tally.Complete} of {tally.Required}";

    private IEnumerable<string> Stuck() =>
        from entry in _agenda.Of(AgendaTopic.Stuck)
        let standing = entry.Goal!
        select standing.Status == GoalStatus.Blocked
            ? $"{Goal(standing, standing.Progress.Since, "blocked since")}{MarkdownSheet.Told(standing.Progress.Reason)}"
            : $"{Goal(standing)}, untouched since {MarkdownSheet.Day(entry.Day)}";

    private IEnumerable<string> Absences() =>
        from absence in _review.Progress.Year.Absences
        where absence.Until >= _review.Today
        orderby absence.From
        select absence.From == absence.Until ? MarkdownSheet.Day(absence.From) : $"{MarkdownSheet.Day(absence.From)} to {MarkdownSheet.Day(absence.Until)}";

    private string Question(Note question)
    {
        var about = _review.StandingOf(question.Written) is { } standing ? $" ({MarkdownText.Line(standing.Goal.Title)})" : "";
        return $"{MarkdownText.Line(question.Text)}{about}, asked by {_sheet.Name(question.By)} on {MarkdownSheet.Day(_review.DayOf(question.At))}";
    }

    private static string Ratings(AgendaEntry entry) => $"{Goal(entry.Goal!)}: {entry.Goal!.Progress.Confidence} and {entry.Goal.Progress.MentorConfidence} of 5";

    private void Minutes()
    {
        if (_agenda.Last is not { } last) return;
        _sheet.Lines("", $"## The last one-on-one, {MarkdownSheet.Day(_review.DayOf(last))}", "");
        // Their headings go below ours, as a quote.
        foreach (var line in (last.Minutes ?? "Nobody wrote it down.").ReplaceLineEndings("\n").Trim().Split('\n')) _sheet.Lines(line.Length > 0 ? "> " + line : ">");
    }

    private string Goal(GoalStanding standing, DateTimeOffset? at, string word) => Goal(standing) + (at is { } since ? $", {word} {MarkdownSheet.Day(_review.DayOf(since))}" : "");

    private static string Goal(GoalStanding standing) =>
        MarkdownText.Line(standing.Goal.Title) + (standing.Goal.Count is { } count ? $" ({standing.Progress.Log.Length} of {count})" : "");
}
