using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>The sessions of a trainee's year, and which kinds there are: those that most teams have, and those of the team's own curriculum and journal. Immutable.</summary>
public sealed class SessionLog
{
    private readonly TraineeReview _review;
    private readonly ILookup<string, HeldSession> _byKind;

    private SessionLog(TraineeReview review, ImmutableArray<HeldSession> all, ImmutableArray<SessionKind> kinds)
    {
        (_review, All, Kinds) = (review, all, kinds);
        _byKind = all.ToLookup(session => session.Kind.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every session, by the day it happened.</summary>
    public ImmutableArray<HeldSession> All { get; }

    /// <summary>The known kinds first, then those of the curriculum's counted goals and gates, then others that were logged.</summary>
    public ImmutableArray<SessionKind> Kinds { get; }

    /// <summary>Reads the sessions of a year.</summary>
    public static SessionLog Of(TraineeReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var held = new List<HeldSession>();
        foreach (var goal in review.Progress.Goals)
        {
            foreach (var logged in goal.Log)
            {
                var now = review.StandingOf(logged)?.Goal;
                if ((logged.Session is { } said ? SessionKind.Of(said) : now is null ? null : KindOf(now)) is not { } kind) continue;
                held.Add(new HeldSession(kind, review.DayOf(logged), logged.Text, People(logged.With), now, logged));
            }
        }
        foreach (var logged in review.Progress.Year.Sessions)
        {
            held.Add(new HeldSession(SessionKind.Of(logged.Session), review.DayOf(logged), logged.Text, People(logged.With), null, logged));
        }
        ImmutableArray<HeldSession> all = [.. held.OrderBy(session => session.On).ThenBy(session => session.Recorded.Stamp.At).ThenBy(session => session.Recorded.Stamp.Id)];
        return new SessionLog(review, all, KindsOf(review.Curriculum, all));
    }

    /// <summary>The kind of session that a counted or recurring goal counts: of its tags a kind that most teams have, else the first; null for other goals.</summary>
    public static SessionKind? KindOf(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        if (goal.Tags.IsEmpty || (goal.Count is null && goal.Every is null)) return null;
        return goal.Tags.Select(SessionKind.Of).FirstOrDefault(SessionKind.Known.Contains) ?? SessionKind.Of(goal.Tags[0]);
    }

    /// <summary>The event of a session that was just held: for a goal, or where none is given for the year.</summary>
    /// <param name="stamp">Which, when, by whom, about whom.</param>
    /// <param name="kind">What it was; null where a goal is logged that counts no sessions.</param>
    /// <param name="goal">The goal that it counts for; null for none, and then there is a kind.</param>
    /// <param name="text">What happened; null for nothing.</param>
    /// <param name="on">The day it happened; null for today.</param>
    /// <param name="with">Who was there too.</param>
    public static ProgressEvent Record(EventStamp stamp, SessionKind? kind, Goal? goal, string? text, DateOnly? on, ImmutableArray<string> with) => goal is null
        ? new SessionLogged(stamp, kind!.Id, text, on, with)
        : new GoalLogged(stamp, GoalReference.To(goal), text, on, with, kind?.Id);

    /// <summary>The sessions of a kind, by the day they happened.</summary>
    public IEnumerable<HeldSession> Of(SessionKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _byKind[kind.Id];
    }

    /// <summary>The kind that is meant by its word or its name, case ignored; null for none.</summary>
    public SessionKind? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text.Trim();
        return Kinds.FirstOrDefault(kind => Is(kind.Id, word) || Is(kind.Id, word.Replace(' ', '-')) || Is(kind.Name, word) || Is(kind.Plural, word));
    }

    /// <summary>The goals that count sessions of a kind and want more of them, in document order.</summary>
    public ImmutableArray<Goal> OpenGoals(SessionKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return [.. _review.Standings
            .Where(standing => standing.Status is not (GoalStatus.Done or GoalStatus.SignedOff or GoalStatus.Skipped) && standing.Goal.Tags.Length > 0 && KindOf(standing.Goal)?.Id == kind.Id)
            .Select(standing => standing.Goal)];
    }

    private static ImmutableArray<SessionKind> KindsOf(Curriculum curriculum, ImmutableArray<HeldSession> held) =>
    [
        .. SessionKind.Known
            .Concat(curriculum.Goals.Where(goal => !goal.Tags.IsEmpty).Select(KindOf).OfType<SessionKind>())
            .Concat(curriculum.Gates.SelectMany(gate => gate.Sessions).Select(sessions => SessionKind.Of(sessions.Kind)))
            .Concat(held.Select(session => session.Kind))
            .DistinctBy(kind => kind.Id, StringComparer.OrdinalIgnoreCase),
    ];

    private static ImmutableArray<string> People(ImmutableArray<string> people) => people.IsDefault ? [] : people;

    private static bool Is(string name, string text) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);
}
