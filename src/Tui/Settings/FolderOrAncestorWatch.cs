using Onboarding.Core.Progress;

namespace Onboarding.Tui.Settings;

/// <summary>Tells that the JSON files of a folder changed, also where the folder is made later: until then the nearest folder above it is watched.</summary>
internal sealed class FolderOrAncestorWatch : IDisposable
{
    private readonly string _folder;
    private readonly Action _changed;
    private readonly Lock _gate = new();
    private FolderWatcher? _watcher;
    private string? _watched;
    private bool _isDisposed;

    /// <param name="folder">Absolute; need not exist.</param>
    /// <param name="changed">Called from other threads, often several times for one change.</param>
    public FolderOrAncestorWatch(string folder, Action changed)
    {
        (_folder, _changed) = (folder, changed);
        Arm();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _watcher?.Dispose();
        }
    }

    private void OnTold()
    {
        Arm();
        _changed();
    }

    private void Arm()
    {
        lock (_gate)
        {
            var (folder, filter) = Nearest();
            if (_isDisposed || (folder == _watched && Directory.Exists(folder))) return;
            _watcher?.Dispose();
            (_watcher, _watched) = (null, folder);
            try
            {
                _watcher = FolderWatcher.Start(folder, filter, OnTold, isDeep: false);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // What can't be watched is read at the next start.
            }
        }
    }

    private (string Folder, string Filter) Nearest()
    {
        var (folder, filter) = (_folder, "*.json");
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above) (folder, filter) = (above, Path.GetFileName(folder));
        return (folder, filter);
    }
}
