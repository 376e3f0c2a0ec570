using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>A curriculum and a journal, open: the one way in for the dashboard and the command line.</summary>
/// <remarks>Members are called from one thread; <see cref="Changed"/> may be raised from another when files change outside.</remarks>
public abstract class Workspace : IDisposable
{
    /// <summary>All that there is to show now.</summary>
    public abstract WorkspaceSnapshot Current { get; }

    /// <summary>Raised after <see cref="Current"/> changed: by a recording, or because files changed outside.</summary>
    public abstract event Action<WorkspaceSnapshot>? Changed;

    /// <summary>The stamp of the next event: a new id, a time after everything read so far, the actor, the trainee.</summary>
    public abstract EventStamp NewStamp();

    /// <summary>Writes an event to disk, then shows it.</summary>
    /// <exception cref="IOException">The disk failed: nothing was written or changed.</exception>
    public abstract void Record(ProgressEvent happened);

    /// <summary>Takes back the actor's last event that is not yet taken back; null where there is none.</summary>
    /// <exception cref="IOException">The disk failed: nothing was written or changed.</exception>
    public abstract ProgressEvent? Undo();

    /// <summary>Starts to watch curriculum, journal and onboarding.json for changes from outside.</summary>
    public abstract void Watch();

    /// <summary>Stops watching.</summary>
    public abstract void Dispose();
}
