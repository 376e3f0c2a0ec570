using System.Globalization;
using System.Text;
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
    private readonly Func<string, string> _nameOf;
    private readonly StringBuilder _text = new();

    private HandOver(Curriculum curriculum, TraineeReview review, Func<string, string> nameOf) =>
        (_curriculum, _review, _agenda, _nameOf) = (curriculum, review, Agenda.Of(review), nameOf);

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
        _text.Append(CultureInfo.InvariantCulture, $"# Hand-over: {Name(_review.Progress.Trainee)}, {(from is null ? "" : $"from {Name(from)} ")}to {Name(to)}, {Day(_review.Today)} {_review.Today.Year}\n\n");
        var total = _review.Total;
        if (_review.Week > 0) _text.Append(CultureInfo.InvariantCulture, $"Week {_review.Week} of 52; ");
        _text.Append(CultureInfo.InvariantCulture, $"{total.Complete} of {total.Required} goals, where the plan would be {_review.Expected}.\n");
        Section("Where each track stands", Tracks());
        Section("In progress", _review.InProgress.Select(standing => Goal(standing, standing.Progress.Since, "since")));
        Section("Waiting for a sign-off", _review.AwaitingSignOff.Select(standing => Goal(standing, standing.Progress.Since, "since")));
        Section("Where help is welcome", Stuck());
        Section("Planned for now or soon", _agenda.Of(AgendaTopic.Due).Select(entry => $"{Goal(entry.Goal!)}, planned for {Day(entry.Day)}"));
        Section("Questions that are open", _review.OpenQuestions.Select(Question));
        Section("Agreed and open", _agenda.Of(AgendaTopic.Action).Select(entry => Action(entry.Action!.Agreed)));
        Section("On the agenda", _agenda.Of(AgendaTopic.Added).Select(entry => MarkdownText.Line(entry.Item!.Added.Text)));
        Section("Rated differently by trainee and mentor", _agenda.Of(AgendaTopic.Confidence).Select(Ratings));
        Section("Away", Absences());
        Minutes();
        return _text.ToString();
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
            ? $"{Goal(standing, standing.Progress.Since, "blocked since")}{Told(standing.Progress.Reason)}"
            : $"{Goal(standing)}, untouched since {Day(entry.Day)}";

    private IEnumerable<string> Absences() =>
        from absence in _review.Progress.Year.Absences
        where absence.Until >= _review.Today
        orderby absence.From
        select absence.From == absence.Until ? Day(absence.From) : $"{Day(absence.From)} to {Day(absence.Until)}";

    private string Question(Note question)
    {
        var about = _review.StandingOf(question.Written) is { } standing ? $" ({MarkdownText.Line(standing.Goal.Title)})" : "";
        return $"{MarkdownText.Line(question.Text)}{about}, asked by {Name(question.By)} on {Day(_review.DayOf(question.At))}";
    }

    private string Action(ActionAgreed agreed) => $"[ ] {Name(agreed.Owner)}: {MarkdownText.Line(agreed.Text)}{(agreed.Due is { } due ? $", by {Day(due)}" : "")}";

    private static string Ratings(AgendaEntry entry) => $"{Goal(entry.Goal!)}: {entry.Goal!.Progress.Confidence} and {entry.Goal.Progress.MentorConfidence} of 5";

    private void Minutes()
    {
        if (_agenda.Last is not { } last) return;
        _text.Append(CultureInfo.InvariantCulture, $"\n## The last one-on-one, {Day(last.On ?? _review.DayOf(last.Stamp.At))}\n\n");
        // Their headings go below ours, as a quote.
        foreach (var line in (last.Minutes ?? "Nobody wrote it down.").ReplaceLineEndings("\n").Trim().Split('\n')) _text.Append((line.Length > 0 ? "> " + line : ">") + "\n");
    }

    private void Section(string heading, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst) _text.Append("\n## ").Append(heading).Append("\n\n");
            isFirst = false;
            _text.Append("- ").Append(line).Append('\n');
        }
    }

    private string Goal(GoalStanding standing, DateTimeOffset? at, string word) => Goal(standing) + (at is { } since ? $", {word} {Day(_review.DayOf(since))}" : "");

    private static string Goal(GoalStanding standing) =>
        MarkdownText.Line(standing.Goal.Title) + (standing.Goal.Count is { } count ? $" ({standing.Progress.Log.Length} of {count})" : "");

    private string Name(string person) => MarkdownText.Line(_nameOf(person));

    private static string Told(string? text) => string.IsNullOrWhiteSpace(text) ? "" : $": {MarkdownText.Line(text)}";

    private static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);
}
