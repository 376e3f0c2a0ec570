using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui;

/// <summary>What the first run proposes, and what becomes of the answers: people of the roster.</summary>
internal static class FirstRun
{
    public static FirstRunAnswers Propose(WorkspaceSnapshot snapshot)
    {
        var mentor = snapshot.Roster.People.FirstOrDefault(person => !person.IsTrainee && person.Id != snapshot.Trainee.Id);
        return new FirstRunAnswers(snapshot.Trainee.Name, snapshot.Review.Today, mentor?.Name ?? "");
    }

    /// <summary>Puts the trainee, and a mentor who is new, into the roster; returns what is wrong, or null.</summary>
    public static string? Accept(Workspace workspace, FirstRunAnswers answers)
    {
        try
        {
            var trainee = workspace.Current.Trainee;
            var mentor = MentorOf(workspace, answers.Mentor);
            workspace.Enroll(trainee with { Name = answers.Name, Start = answers.Start, Mentors = mentor is null ? [] : [mentor] });
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or WorkspaceException)
        {
            return fault.Message;
        }
    }

    private static string? MentorOf(Workspace workspace, string name)
    {
        if (name.Length == 0) return null;
        var known = workspace.Current.Roster.People.FirstOrDefault(person => person.IsCalled(name));
        if (known is not null) return known.Id;
        var id = PersonId.From(name);
        workspace.Enroll(new Person(id, name, null, null, null, []));
        return id;
    }
}
