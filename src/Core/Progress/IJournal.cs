namespace Onboarding.Core.Progress;

/// <summary>Where one trainee's events are kept. Every engine means the same by it; files are the first.</summary>
/// <remarks>Safe to use from several threads, and from several processes at once.</remarks>
public interface IJournal
{
    /// <summary>Adds an event; returns when it is on disk.</summary>
    /// <exception cref="IOException">It could not be written; nothing changed, and the message names the path.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; nothing changed, and the message names the path.</exception>
    void Append(ProgressEvent happened);

    /// <summary>Everything that is there now, by file, in order of paths. What can't be read is a problem of its file, never an exception.</summary>
    IReadOnlyList<JournalFile> ReadAll();

    /// <summary>Whether there is something to read that neither <see cref="ReadAll"/> gave nor <see cref="Append"/> added; costs no reading.</summary>
    bool HasChanged();

    /// <summary>Calls back, from any thread, after something may have been added from outside, until disposed.</summary>
    IDisposable Watch(Action changed);
}
