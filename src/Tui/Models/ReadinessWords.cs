using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>How far a trainee is with a gate, in the words that page and verb share.</summary>
internal static class ReadinessWords
{
    /// <summary>The verdict in one line.</summary>
    public static Span Verdict(Readiness readiness) => readiness switch
    {
        { Since: { } since } => new($"Ready, since {DayWords.Past(since, readiness.Today)}.", Tone.Done),
        { IsReady: true } => new("Ready.", Tone.Done),
        { IsOpenAgain: true } => new($"Signed, and open again: {readiness.Missing}.", Tone.Warning),
        { CanBeSigned: true } => new($"Everything is there; missing: {readiness.Missing}.", Tone.Waiting),
        _ => new($"Missing: {readiness.Missing}."),
    };

    /// <summary>The day on which a goal came to stand as it does, after what it is.</summary>
    public static string StateOf(GoalDemand demand, DateOnly today)
    {
        var standing = demand.Standing;
        var state = standing is { Goal.Count: { } count, IsComplete: false, AwaitsSignOff: false } ? $"{standing.Progress.Log.Length} of {count}" : StatusGlyphs.Words(standing);
        return demand.On is { } on && demand.Standing.Progress.StartedAt is not null ? $"{state}, {DayWords.Past(on, today)}" : state;
    }

    /// <summary>Whose signature it is: <c>a mentor</c>, <c>a lead</c>.</summary>
    public static string RoleOf(SignatureDemand demand) => demand.Role == Gate.AnyMentor ? "a mentor" : ShownText.Line($"a {demand.Role}");

    /// <summary>Who could give a missing signature: <c>Grace or Barbara</c>; empty for nobody.</summary>
    public static string CandidatesFor(WorkspaceSnapshot snapshot, Readiness readiness, SignatureDemand demand) =>
        string.Join(" or ", Candidates(snapshot, readiness, demand).Select(snapshot.NameOf));

    /// <summary>The ids of those who could give a missing signature.</summary>
    public static ImmutableArray<string> Candidates(WorkspaceSnapshot snapshot, Readiness readiness, SignatureDemand demand) => demand.IsMet ? [] :
    [
        .. snapshot.Roster.People
            .Where(person => readiness.CouldSign(person.Id) && (demand.Role == Gate.AnyMentor || string.Equals(person.Role, demand.Role, StringComparison.OrdinalIgnoreCase)))
            .Select(person => person.Id),
    ];
}
