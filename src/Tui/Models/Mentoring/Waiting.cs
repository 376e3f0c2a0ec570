using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>What waits for a mentor in the years of all whom they mentor, the oldest first.</summary>
/// <param name="Mentor">Whom it waits for.</param>
/// <param name="SignOffs">Goals that wait for a sign-off.</param>
/// <param name="Questions">Open questions that aren't the mentor's own.</param>
internal sealed record Waiting(string Mentor, ImmutableArray<(TraineeYear Year, GoalStanding Standing)> SignOffs, ImmutableArray<(TraineeYear Year, Note Note)> Questions)
{
    // The side bar, the page and the badge ask for the same, one after the other.
    private static readonly ConditionalWeakTable<Team, Waiting> Known = [];

    /// <summary>How many things.</summary>
    public int Count => SignOffs.Length + Questions.Length;

    public static Waiting For(string mentor, Team team)
    {
        if (Known.TryGetValue(team, out var known) && known.Mentor == mentor) return known;
        var years = team.MentoredBy(mentor);
        var signOffs = years.SelectMany(year => year.Review.AwaitingSignOff, (year, standing) => (year, standing)).ToArray();
        var questions = years.SelectMany(year => year.Review.OpenQuestions, (year, note) => (year, note)).Where(row => !PersonId.AreSame(row.note.By, mentor)).ToArray();
        Array.Sort(signOffs, (left, right) => Nullable.Compare(left.standing.Progress.Since, right.standing.Progress.Since));
        Array.Sort(questions, (left, right) => NoteOrder(left.note, right.note));
        var waiting = new Waiting(mentor, ImmutableCollectionsMarshal.AsImmutableArray(signOffs), ImmutableCollectionsMarshal.AsImmutableArray(questions));
        Known.AddOrUpdate(team, waiting);
        return waiting;
    }

    private static int NoteOrder(Note left, Note right) => left.At != right.At ? left.At.CompareTo(right.At) : left.Id.CompareTo(right.Id);
}
