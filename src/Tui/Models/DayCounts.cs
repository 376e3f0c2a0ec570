using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>
/// How much the trainee recorded on each day of the year. Asked again after a recording, it looks only at the goals that changed; it may be asked for older
/// snapshots too.
/// </summary>
internal sealed class DayCounts
{
    public const int Weeks = 53;
    private const int Week = 7;

    private readonly Dictionary<GoalId, GoalProgress> _seen = [];
    private readonly int[] _counts = new int[Weeks * Week];
    private DayClock? _clock;
    private (string Trainee, DateOnly Start) _of;

    /// <summary>The Monday of the first week.</summary>
    public DateOnly Monday { get; private set; }

    /// <summary>Counts by days after <see cref="Monday"/>.</summary>
    public ReadOnlySpan<int> Of(WorkspaceSnapshot snapshot)
    {
        var of = (snapshot.Trainee.Id, snapshot.Review.Start);
        if (_clock is null || of != _of) Reset(snapshot);
        _of = of;
        var recorded = 0;
        foreach (var goal in snapshot.Progress.Goals)
        {
            recorded++;
            var before = _seen.GetValueOrDefault(goal.Goal);
            if (ReferenceEquals(before, goal)) continue;
            if (before is not null) Add(before.Events, -1);
            Add(goal.Events, 1);
            _seen[goal.Goal] = goal;
        }
        // A goal whose last event was taken back is no longer among them.
        if (recorded < _seen.Count) DropAllBut(snapshot.Progress.Goals.Select(goal => goal.Goal).ToHashSet());
        return WithYear(snapshot.Progress);
    }

    private void Reset(WorkspaceSnapshot snapshot)
    {
        var start = snapshot.Review.Start;
        Monday = start.AddDays(-(((int)start.DayOfWeek + 6) % Week));
        _clock = new DayClock(snapshot.Review, Monday, _counts.Length);
        _of = (snapshot.Trainee.Id, start);
        _seen.Clear();
        _counts.AsSpan().Clear();
    }

    private void DropAllBut(HashSet<GoalId> recorded)
    {
        foreach (var (id, goal) in _seen.Where(pair => !recorded.Contains(pair.Key)).ToArray())
        {
            Add(goal.Events, -1);
            _seen.Remove(id);
        }
    }

    private void Add(ImmutableArray<ProgressEvent> events, int sign)
    {
        foreach (var happened in events) Add(_counts, happened.Stamp.By, happened.Stamp.At, sign);
    }

    /// <summary>Notes on no goal, and sessions that no goal asks for, are few, and counted anew.</summary>
    private int[] WithYear(TraineeProgress progress)
    {
        var counts = _counts;
        foreach (ref readonly var note in progress.Notes.AsSpan())
        {
            if (note.Goal is not null) continue;
            if (ReferenceEquals(counts, _counts)) counts = [.. _counts];
            Add(counts, note.By, note.At, 1);
        }
        var sessions = progress.Year.Sessions;
        if (!sessions.IsEmpty && ReferenceEquals(counts, _counts)) counts = [.. _counts];
        foreach (var session in sessions) Add(counts, session.Stamp.By, session.Stamp.At, 1);
        return counts;
    }

    private void Add(int[] counts, string by, DateTimeOffset at, int sign)
    {
        if (PersonId.AreSame(by, _of.Trainee) && _clock!.IndexOf(at) is >= 0 and var day) counts[day] += sign;
    }
}
