using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>Asks for a refresh soon after files change: as the system tells it, and every few seconds for what the system can't watch.</summary>
internal sealed class WorkspaceWatcher : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _time;
    private readonly Func<WorkspacePaths> _paths;
    private readonly Func<IReadOnlyList<IJournal>> _journals;
    private readonly Func<bool> _followsTeam;
    private readonly Func<bool> _refresh;
    private readonly Lock _gate = new();
    private readonly List<Target> _targets = [];
    private readonly ITimer _soon;
    private readonly ITimer _poll;
    private readonly ITimer _midnight;
    private WorkspacePaths? _followedPaths;
    private IReadOnlyList<IJournal> _followedJournals = [];
    private bool _isTeamFollowed;
    private int _isPending;

    public WorkspaceWatcher(TimeProvider time, Func<WorkspacePaths> paths, Func<IReadOnlyList<IJournal>> journals, Func<bool> followsTeam, Func<bool> refresh)
    {
        (_time, _paths, _journals, _followsTeam, _refresh) = (time, paths, journals, followsTeam, refresh);
        _soon = time.CreateTimer(_ => Refresh(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _poll = time.CreateTimer(_ => Poll(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _midnight = time.CreateTimer(_ => Midnight(), null, UntilMidnight(), Timeout.InfiniteTimeSpan);
        Follow();
    }

    /// <summary>Watches what the workspace consists of now, where that is something else than before: its folders moved, or another year is shown.</summary>
    public void Follow()
    {
        lock (_gate)
        {
            var (paths, journals, followsTeam) = (_paths(), _journals(), _followsTeam());
            if (paths == _followedPaths && journals.SequenceEqual(_followedJournals) && followsTeam == _isTeamFollowed) return;
            (_followedPaths, _followedJournals, _isTeamFollowed) = (paths, journals, followsTeam);
            StopTargets();
            _targets.Add(new Target(() => FolderWatcher.Start(paths.Root, OnboardingFile.Name, Told, isDeep: false)));
            _targets.Add(new Target(() => FolderWatcher.Start(paths.Curriculum, "*", Told)));
            if (followsTeam) _targets.Add(new Target(() => FolderWatcher.Start(paths.Journal, "*" + JournalFileName.Extension, Told)));
            _targets.AddRange(journals.Select(journal => new Target(() => journal.Watch(Told))));
        }
        Poll();
        // What changed after it was read and before it was watched.
        Told();
    }

    public void Dispose()
    {
        _soon.Dispose();
        _poll.Dispose();
        _midnight.Dispose();
        lock (_gate) StopTargets();
    }

    private void StopTargets()
    {
        foreach (var target in _targets) target.Dispose();
        _targets.Clear();
    }

    // Several changes that come together are one refresh, a short while after the first: a stream of changes must not put it off for ever.
    private void Told()
    {
        if (Interlocked.Exchange(ref _isPending, 1) == 0) _soon.Change(Calm, Timeout.InfiniteTimeSpan);
    }

    private void Refresh()
    {
        Interlocked.Exchange(ref _isPending, 0);
        _refresh();
    }

    private void Poll()
    {
        var isComplete = true;
        lock (_gate)
        {
            foreach (var target in _targets) isComplete &= target.TryStart();
        }
        if (isComplete) return;
        Told();
        _poll.Change(PollEvery, Timeout.InfiniteTimeSpan);
    }

    private void Midnight()
    {
        _refresh();
        _midnight.Change(UntilMidnight(), Timeout.InfiniteTimeSpan);
    }

    private TimeSpan UntilMidnight()
    {
        var now = _time.GetLocalNow();
        return now.Date.AddDays(1).AddSeconds(1) - now.DateTime;
    }

    private sealed class Target(Func<IDisposable> start) : IDisposable
    {
        private IDisposable? _started;

        public bool TryStart()
        {
            try
            {
                _started ??= start();
                return true;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }

        public void Dispose() => _started?.Dispose();
    }
}
