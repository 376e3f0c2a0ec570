using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary>In whose year a verb records. Nothing must land in another one unseen.</summary>
internal static class WhoseYear
{
    /// <exception cref="CliRefusal">A mentor of several trainees named none.</exception>
    public static void RefuseIfUnclear(CliInvocation invocation)
    {
        var (roster, actor) = (invocation.Current.Roster, invocation.Current.Actor);
        if (invocation.Request.Trainee is not null || actor.IsTrainee || roster.Find(actor.Id) is null) return;
        var trainees = roster.People.Where(person => person.IsTrainee).ToArray();
        var mentored = trainees.Where(person => person.IsMentoredBy(actor.Id)).ToArray();
        if (mentored.Length == 1 || trainees.Length < 2) return;
        throw new CliRefusal(
            $"Whose year is it about: {string.Join(" or ", (mentored.Length > 1 ? mentored : trainees).Select(person => person.Id))}? Nothing was recorded.",
            "--trainee PERSON says it.");
    }

    /// <summary>Says whose year it went into, where that is not the actor's own; and to a stranger, that they are one.</summary>
    public static void Tell(CliInvocation invocation)
    {
        var (roster, actor, trainee) = (invocation.Current.Roster, invocation.Current.Actor, invocation.Current.Trainee);
        if (!PersonId.AreSame(actor.Id, trainee.Id)) invocation.Out.Paragraph($"In {trainee.Name}'s year:", tone: Models.Tone.Dim);
        // A typing mistake in --as, or a login that the roster does not have, would otherwise begin a year of its own.
        if (roster.People.IsEmpty || roster.Find(actor.Id) is not null) return;
        invocation.Errors.Paragraph($"Recorded as {actor.Id}, who is not on the roster. --as says who you are, onboard init adds you, onboard undo takes this back.", tone: Models.Tone.Waiting);
    }
}
