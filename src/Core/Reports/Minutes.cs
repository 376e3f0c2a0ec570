using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Reports;

/// <summary>Drafts the minutes of a one-on-one as Markdown: what the journal says since the last one. People edit them before they are recorded.</summary>
public sealed class Minutes
{
    private readonly TraineeReview _review;
    private readonly Agenda _agenda;
    private readonly MarkdownSheet _sheet;

    private Minutes(TraineeReview review, Agenda agenda, Func<string, string> nameOf) => (_review, _agenda, _sheet) = (review, agenda, new MarkdownSheet(nameOf));

    /// <summary>The minutes of a meeting that ends now.</summary>
    /// <param name="review">The trainee's year.</param>
    /// <param name="agenda">What there is to talk about, and what happened since the last one-on-one.</param>
    /// <param name="people">Who met, by id, the trainee first.</param>
    /// <param name="day">The day they met.</param>
    /// <param name="nameOf">The name of a person, by id.</param>
    /// <param name="summary">What was said, in own words; null for nothing.</param>
    public static string Draft(TraineeReview review, Agenda agenda, ImmutableArray<string> people, DateOnly day, Func<string, string> nameOf, string? summary = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(agenda);
        ArgumentNullException.ThrowIfNull(nameOf);
        return new Minutes(review, agenda, nameOf).Draft(people, day, summary);
    }

    private string Draft(ImmutableArray<string> people, DateOnly day, string? summary)
    {
        _sheet.Lines($"# One-on-one: {string.Join(" and ", people.Select(_sheet.Name))}, {MarkdownSheet.Date(day)}", "", $"{MarkdownSheet.Year(_review)}.");
        if (!string.IsNullOrWhiteSpace(summary)) _sheet.Lines("", summary.Trim());
        _sheet.Section("Wins", _agenda.Of(AgendaTopic.Win).Select(entry => MarkdownText.Line(entry.Note!.Text)));
        _sheet.Section($"Done since {MarkdownSheet.Day(_agenda.Since)}", Done());
        _sheet.Section("Returned", All<GoalReturned>().Select(returned => $"{MarkdownText.Line(returned.Goal.Title)}: {MarkdownText.Line(returned.Reason)}"));
        _sheet.Section("Questions answered", Answered());
        _sheet.Section("Talked about", Settled());
        _sheet.Section("Closed", Closed());
        _sheet.Section("Agreed", _agenda.Of(AgendaTopic.Action).Select(entry => _sheet.Action(entry.Action!.Agreed)));
        _sheet.Section("For next time", Carried());
        return _sheet.ToString();
    }

    private IEnumerable<string> Done()
    {
        var seen = new HashSet<GoalStanding>(ReferenceEqualityComparer.Instance);
        foreach (var happened in _agenda.Happened)
        {
            if (happened is not (GoalDone or GoalSignedOff or GoalLogged) || _review.StandingOf(happened) is not { } standing || !seen.Add(standing)) continue;
            var title = MarkdownText.Line(standing.Goal.Title);
            if (standing.Status == GoalStatus.SignedOff) yield return $"{title}, signed off by {_sheet.Name(standing.Progress.StatusBy!)}";
            else if (standing.AwaitsSignOff) yield return $"{title}, waiting for a sign-off";
            else if (standing.Goal.Count is { } count) yield return $"{title}, {standing.Progress.Log.Length} of {count}";
            else if (standing.Status == GoalStatus.Done) yield return title;
        }
    }

    private IEnumerable<string> Answered() =>
        from resolved in All<QuestionResolved>()
        let note = _review.Progress.Notes.FirstOrDefault(note => note.Id == resolved.Question)
        where note is { IsPrivate: false }
        let answer = _review.Progress.Notes.LastOrDefault(reply => reply.ReplyTo == note.Id && !reply.IsPrivate)
        select MarkdownText.Line(note.Text) + (answer is null ? "" : $" — {MarkdownText.Line(answer.Text)}");

    private IEnumerable<string> Settled() =>
        from item in _review.Progress.Year.Agenda
        let settled = item.Settled
        where settled is not null && IsNew(settled)
        select MarkdownText.Line(item.Added.Text) + MarkdownSheet.Told(settled.Outcome);

    private IEnumerable<string> Closed() =>
        from action in _review.Progress.Year.Actions
        let closed = action.Closed
        where closed is not null && IsNew(closed)
        select $"{_sheet.Name(action.Agreed.Owner)}: {MarkdownText.Line(action.Agreed.Text)}{MarkdownSheet.Told(closed.Outcome)}";

    private IEnumerable<string> Carried()
    {
        foreach (var entry in _agenda.Of(AgendaTopic.Added)) yield return MarkdownText.Line(entry.Item!.Added.Text);
        foreach (var entry in _agenda.Of(AgendaTopic.Question)) yield return "Question: " + MarkdownText.Line(entry.Note!.Text);
        foreach (var entry in _agenda.Of(AgendaTopic.SignOff)) yield return $"Sign-off: {MarkdownText.Line(entry.Goal!.Goal.Title)}";
    }

    private IEnumerable<T> All<T>()
        where T : ProgressEvent => _agenda.Happened.OfType<T>().Where(happened => !_review.Progress.IsPrivate(happened));

    private bool IsNew(ProgressEvent happened) => _agenda.Last is null || happened.Stamp.At > _agenda.Last.Stamp.At;
}
