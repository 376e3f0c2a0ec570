using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>Between whom a trainee can be handed over.</summary>
/// <param name="Givers">The mentors who could hand over: oneself where one is, else all of them; empty where there is none.</param>
/// <param name="Takers">Who could take over.</param>
internal sealed record HandOverPeople(ImmutableArray<string> Givers, ImmutableArray<Person> Takers)
{
    public static HandOverPeople Of(WorkspaceSnapshot snapshot)
    {
        var mentors = snapshot.Trainee.Mentors;
        ImmutableArray<string> givers = mentors.FirstOrDefault(id => PersonId.AreSame(id, snapshot.Actor.Id)) is { } self ? [self] : mentors;
        return new HandOverPeople(givers, [.. snapshot.Roster.People.Where(person => !snapshot.IsShown(person.Id) && !mentors.Any(id => PersonId.AreSame(id, person.Id)))]);
    }

    /// <summary>Whether the hand-over has not been made yet.</summary>
    public static bool IsToCome(WorkspaceSnapshot snapshot, HandOverTab tab) => !snapshot.Roster.IsMentorNow(tab.To, snapshot.Trainee.Id);
}
