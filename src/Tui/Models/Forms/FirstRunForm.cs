using System.Globalization;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Forms;

/// <summary>The first run: who are you, when did you start, who is your mentor. Each has an answer filled in; Enter three times is enough.</summary>
internal static class FirstRunForm
{
    private const string Name = "name";
    private const string Start = "start";
    private const string Mentor = "mentor";

    /// <param name="snapshot">The workspace that is begun.</param>
    /// <param name="proposed">What is filled in.</param>
    /// <param name="accept">Takes the answers; returns what is wrong with them, or null.</param>
    public static Form Of(WorkspaceSnapshot snapshot, FirstRunAnswers proposed, Func<FirstRunAnswers, string?> accept) => new(
        "",
        "Welcome",
        [
            new(Name, "Who are you?", "Your name") { Initial = proposed.Name, Check = text => text.Length == 0 ? "A name is needed." : null },
            new(Start, "When did you start?", "Year-month-day") { Initial = TypedDay.Of(proposed.Start), Check = text => IsDay(text, out _) ? null : "Write the day as year-month-day, for example 2026-03-02." },
            PeopleField.One(new(Mentor, "Who is your mentor?", "Nobody yet; can be added later") { Initial = proposed.Mentor }, snapshot.Roster.People.Where(person => person.Id != snapshot.Trainee.Id)),
        ],
        answers => IsDay(answers[Start], out var start) ? accept(new FirstRunAnswers(answers[Name], start, answers[Mentor])) : null)
    {
        Intro = Path.GetFileName(snapshot.Paths.Root),
        Verb = "begin",
        CanDismiss = false,
    };

    private static bool IsDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
