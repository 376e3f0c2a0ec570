namespace Onboarding.Core.Progress;

/// <summary>Tells that something under a folder changed.</summary>
public sealed class FolderWatcher : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly Action _changed;

    private FolderWatcher(string folder, string filter, Action changed, bool isDeep)
    {
        _changed = changed;
        _watcher = new FileSystemWatcher(folder, filter)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += OnChanged;
        _watcher.Created += OnChanged;
        _watcher.Deleted += OnChanged;
        _watcher.Renamed += OnChanged;
        _watcher.Error += OnError;
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Starts to watch a folder, and all under it where <paramref name="isDeep"/>; calls back from other threads, often several times for one change.</summary>
    /// <exception cref="IOException">The system can't watch the folder, or it is not there.</exception>
    public static FolderWatcher Start(string folder, string filter, Action changed, bool isDeep = true)
    {
        try
        {
            return new FolderWatcher(folder, filter, changed, isDeep);
        }
        catch (Exception failure) when (failure is ArgumentException or PlatformNotSupportedException)
        {
            throw new IOException(failure.Message, failure);
        }
    }

    /// <summary>Stops watching.</summary>
    public void Dispose() => _watcher.Dispose();

    private void OnChanged(object sender, FileSystemEventArgs change) => _changed();

    private void OnError(object sender, ErrorEventArgs failure) => _changed();
}
