using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Reports;

/// <summary>Drafts the minutes of a one-on-one as Markdown: what the journal says since the last one. People edit them before they are recorded.</summary>
public sealed class Minutes
{
    private readonly TraineeReview _review;
    private readonly Agenda _agenda;
    private readonly Func<string, string> _nameOf;
    private readonly StringBuilder _text = new();

    private Minutes(TraineeReview review, Agenda agenda, Func<string, string> nameOf) => (_review, _agenda, _nameOf) = (review, agenda, nameOf);

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
        _text.Append("# One-on-one: ").AppendJoin(" and ", people.Select(Name)).Append(", ").Append(Long(day)).Append("\n\n");
        var total = _review.Total;
        if (_review.Week > 0) _text.Append(CultureInfo.InvariantCulture, $"Week {_review.Week} of 52; ");
        _text.Append(CultureInfo.InvariantCulture, $"{total.Complete} of {total.Required} goals.\n");
        if (!string.IsNullOrWhiteSpace(summary)) _text.Append('\n').Append(summary.Trim()).Append('\n');
        Section("Wins", _agenda.Of(AgendaTopic.Win).Select(entry => MarkdownText.Line(entry.Note!.Text)));
        Section($"Done since {Short(_agenda.Since)}", Done());
        Section("Returned", All<GoalReturned>().Select(returned => $"{Title(returned.Goal.Title)}: {MarkdownText.Line(returned.Reason)}"));
        Section("Questions answered", Answered());
        Section("Talked about", Settled());
        Section("Closed", Closed());
        Section("Agreed", _agenda.Of(AgendaTopic.Action).Select(entry => ActionLine(entry.Action!.Agreed)));
        Section("For next time", Carried());
        return _text.ToString();
    }

    private IEnumerable<string> Done()
    {
        var seen = new HashSet<GoalStanding>(ReferenceEqualityComparer.Instance);
        foreach (var happened in _agenda.Happened)
        {
            if (happened is not (GoalDone or GoalSignedOff or GoalLogged) || _review.StandingOf(happened) is not { } standing || !seen.Add(standing)) continue;
            var title = Title(standing.Goal.Title);
            if (standing.Status == GoalStatus.SignedOff) yield return $"{title}, signed off by {Name(standing.Progress.StatusBy!)}";
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
        select MarkdownText.Line(item.Added.Text) + Outcome(settled.Outcome);

    private IEnumerable<string> Closed() =>
        from action in _review.Progress.Year.Actions
        let closed = action.Closed
        where closed is not null && IsNew(closed)
        select $"{Name(action.Agreed.Owner)}: {MarkdownText.Line(action.Agreed.Text)}{Outcome(closed.Outcome)}";

    private IEnumerable<string> Carried()
    {
        foreach (var entry in _agenda.Of(AgendaTopic.Added)) yield return MarkdownText.Line(entry.Item!.Added.Text);
        foreach (var entry in _agenda.Of(AgendaTopic.Question)) yield return "Question: " + MarkdownText.Line(entry.Note!.Text);
        foreach (var entry in _agenda.Of(AgendaTopic.SignOff)) yield return $"Sign-off: {Title(entry.Goal!.Goal.Title)}";
    }

    private string ActionLine(ActionAgreed agreed) =>
        $"[ ] {Name(agreed.Owner)}: {MarkdownText.Line(agreed.Text)}{(agreed.Due is { } due ? $", by {Short(due)}" : "")}";

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

    private IEnumerable<T> All<T>()
        where T : ProgressEvent => _agenda.Happened.OfType<T>().Where(happened => !_review.Progress.IsPrivate(happened));

    private bool IsNew(ProgressEvent happened) => _agenda.Last is null || happened.Stamp.At > _agenda.Last.Stamp.At;

    private string Name(string person) => MarkdownText.Line(_nameOf(person));

    private static string Title(string title) => MarkdownText.Line(title);

    private static string Outcome(string? outcome) => string.IsNullOrWhiteSpace(outcome) ? "" : $": {MarkdownText.Line(outcome)}";

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Short(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);
}
