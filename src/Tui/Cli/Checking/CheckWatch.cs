using System.Collections.Immutable;
using System.Diagnostics;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>Checks again after each save, until the user interrupts. What stands on the terminal stays there.</summary>
internal sealed class CheckWatch(CliInvocation invocation, Func<CheckedFiles> read) : IDisposable
{
    // A save is several changes within a few milliseconds.
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(200);

    private readonly ManualResetEvent _interrupted = new(false);
    private readonly AutoResetEvent _changed = new(false);
    private readonly List<FolderWatcher> _watchers = [];
    private ImmutableArray<WatchedFolder> _followed = [];
    private CheckedFiles? _shown;
    private volatile bool _isSaved = true;

    public int Run()
    {
        using var interrupts = invocation.Services.OnInterrupt(() => _interrupted.Set());
        Check();
        invocation.Out.Text("Watching for changes; Ctrl+C ends it.", Tone.Dim);
        while (WaitForSave())
        {
            Check();
        }
        return ExitCodes.Ok;
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _interrupted.Dispose();
        _changed.Dispose();
    }

    /// <summary>False where the user interrupts.</summary>
    private bool WaitForSave()
    {
        invocation.Services.Console.Out.Flush();
        WaitHandle[] either = [_interrupted, _changed];
        if (WaitHandle.WaitAny(either) == 0) return false;
        var since = Stopwatch.StartNew();
        while (since.Elapsed < LongestWait)
        {
            var what = WaitHandle.WaitAny(either, Calm);
            if (what == 0) return false;
            if (what == WaitHandle.WaitTimeout) break;
        }
        return true;
    }

    private void Check()
    {
        var isSaved = _isSaved;
        _isSaved = false;
        try
        {
            var files = read();
            Follow(files.Watched);
            if (isSaved || !files.IsSameAs(_shown)) Print(files);
        }
        catch (Exception fault) when (_shown is not null && FaultReport.Covers(fault))
        {
            FaultReport.Print(fault, invocation.Errors, invocation.Services);
            invocation.Services.Console.Error.Flush();
        }
    }

    private void Print(CheckedFiles files)
    {
        if (_shown is not null) invocation.Out.Blank();
        invocation.Out.Text($"Checked at {invocation.Services.Time.GetLocalNow():HH:mm:ss}", Tone.Dim);
        ProblemText.Print(invocation, files);
        _shown = files;
    }

    /// <summary>Watches these folders, where they are others than before.</summary>
    private void Follow(ImmutableArray<WatchedFolder> folders)
    {
        if (folders.SequenceEqual(_followed)) return;
        foreach (var watcher in _watchers) watcher.Dispose();
        _watchers.Clear();
        _watchers.AddRange(folders.Select(folder => folder.Watch(TellSaved)).OfType<FolderWatcher>());
        _followed = folders;
        // What changed after it was read and before it was watched.
        _changed.Set();
    }

    private void TellSaved()
    {
        _isSaved = true;
        _changed.Set();
    }
}
