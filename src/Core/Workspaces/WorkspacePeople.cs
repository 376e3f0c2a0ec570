using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>Who is who in an open workspace.</summary>
/// <param name="Roster">The people.</param>
/// <param name="Actor">Who records.</param>
/// <param name="Trainee">Whose year is shown.</param>
internal sealed record WorkspacePeople(Roster Roster, Person Actor, Person Trainee)
{
    public bool IsFirstRun => Roster.Find(Trainee.Id) is null;

    public static WorkspacePeople Resolve(Roster roster, IdentityCandidates candidates, string? trainee)
    {
        var identity = candidates.Resolve(roster);
        return new WorkspacePeople(roster, identity.Person, TraineeOf(roster, identity, trainee));
    }

    private static Person TraineeOf(Roster roster, Identity identity, string? asked)
    {
        var actor = identity.Person;
        if (!string.IsNullOrWhiteSpace(asked))
        {
            if ((roster.Find(asked.Trim()) ?? roster.FindByEmail(asked)) is { } known) return known;
            if (PersonId.AreSame(actor.Id, asked.Trim())) return actor;
            throw new WorkspaceException($"There is no person '{asked}' in {OnboardingFile.Name}.");
        }
        if (!identity.IsKnown || actor.IsTrainee) return actor;
        return roster.People.FirstOrDefault(person => person.IsTrainee && person.IsMentoredBy(actor.Id))
            ?? roster.People.FirstOrDefault(person => person.IsTrainee)
            ?? actor;
    }
}
