namespace Onboarding.Core.Progress;

/// <summary>Tells that something under a folder changed.</summary>
public sealed class FolderWatcher : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly Action _changed;
    private readonly Func<string, bool> _counts;

    private FolderWatcher(string folder, string filter, Action changed, bool isDeep, Func<string, bool>? counts)
    {
        _changed = changed;
        _counts = counts ?? (_ => true);
        _watcher = new FileSystemWatcher(folder, filter)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += OnChanged;
        _watcher.Created += OnChanged;
        _watcher.Deleted += OnChanged;
        _watcher.Renamed += OnRenamed;
        _watcher.Error += OnError;
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Starts to watch a folder, and all under it where <paramref name="isDeep"/>; calls back from other threads, often several times for one change.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="filter">Which names are watched, for example <c>*.md</c>.</param>
    /// <param name="changed">What is called back.</param>
    /// <param name="isDeep">Whether the folders below are watched too.</param>
    /// <param name="counts">Which of the names, without their folder, are worth telling; null for all.</param>
    /// <exception cref="IOException">The system can't watch the folder, or it is not there.</exception>
    public static FolderWatcher Start(string folder, string filter, Action changed, bool isDeep = true, Func<string, bool>? counts = null)
    {
        try
        {
            return new FolderWatcher(folder, filter, changed, isDeep, counts);
        }
        catch (Exception failure) when (failure is ArgumentException or PlatformNotSupportedException)
        {
            throw new IOException(failure.Message, failure);
        }
    }

    /// <summary>Stops watching.</summary>
    public void Dispose() => _watcher.Dispose();

    private void OnChanged(object sender, FileSystemEventArgs change) => Tell(change.Name);

    private void OnRenamed(object sender, RenamedEventArgs change)
    {
        if (!Tell(change.Name)) Tell(change.OldName);
    }

    private bool Tell(string? name)
    {
        if (name is not null && !_counts(Path.GetFileName(name))) return false;
        _changed();
        return true;
    }

    private void OnError(object sender, ErrorEventArgs failure) => _changed();
}
