using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>Agreeing an action: what, who, by when.</summary>
internal static class ActionForm
{
    private const string What = "what";
    private const string Who = "who";
    private const string When = "when";

    /// <param name="snapshot">Whose year it is about, and who can be named.</param>
    /// <param name="about">The goal that it helps; null for none.</param>
    /// <param name="record">Records what was agreed.</param>
    public static Form Of(WorkspaceSnapshot snapshot, GoalReference? about, Action<Func<EventStamp, ActionAgreed>> record)
    {
        var today = snapshot.Review.Today;
        ImmutableArray<Person> people = [snapshot.Trainee, .. snapshot.Roster.People.Where(person => person.Id != snapshot.Trainee.Id)];
        return new Form(
            $"action {snapshot.Trainee.Id} {about?.Id.Value}",
            about is null ? "Agree an action" : $"Agree an action: {ShownText.Line(about.Title)}",
            [
                new(What, "What is to be done?", "For example: ask the network team for access") { Check = text => text.Length == 0 ? "An action needs a word on what is to be done." : null },
                PeopleField.One(new(Who, "Who does it?", snapshot.Trainee.Name) { Initial = snapshot.Trainee.Name, Check = text => text.Length == 0 ? "Somebody has to do it." : null }, people),
                new(When, "By when?", "A day; empty for none")
                {
                    Check = text => text.Length == 0 || TypedDay.TryParseComing(text, today, out _) ? null : $"'{text}' is no day; {TypedDay.ExpectedComing}.",
                    Means = text => TypedDay.TryParseComing(text, today, out var day) ? DayField.Words(day) : "",
                },
            ],
            answers =>
            {
                DateOnly? due = TypedDay.TryParseComing(answers[When], today, out var day) ? day : null;
                var owner = people.FirstOrDefault(person => person.IsCalled(answers[Who]))?.Id ?? answers[Who];
                record(stamp => new ActionAgreed(stamp, answers[What], owner, due, about));
                return null;
            })
        { Verb = "agree" };
    }
}
