using System.Collections.Immutable;

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
            if (string.Equals(actor.Id, asked.Trim(), StringComparison.OrdinalIgnoreCase)) return actor;
            throw new WorkspaceException($"There is no person '{asked}' in {OnboardingFile.Name}.");
        }
        if (!identity.IsKnown || actor.IsTrainee) return actor;
        return roster.People.FirstOrDefault(person => person.IsTrainee && Mentors(person.Mentors, actor))
            ?? roster.People.FirstOrDefault(person => person.IsTrainee)
            ?? actor;
    }

    private static bool Mentors(ImmutableArray<string> mentors, Person actor) => mentors.Contains(actor.Id, StringComparer.OrdinalIgnoreCase);
}
