namespace Onboarding.Tui.Settings;

/// <summary>Asks for a look at the user's files soon after one of them changes. Several changes that come together are one.</summary>
internal sealed class SettingsWatcher : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(150);

    private readonly ITimer _soon;
    private readonly FolderOrAncestorWatch[] _folders;
    private int _isPending;

    /// <param name="time">Whose timer it waits with.</param>
    /// <param name="folders">Absolute; need not exist.</param>
    /// <param name="changed">Called from another thread.</param>
    public SettingsWatcher(TimeProvider time, IEnumerable<string> folders, Action changed)
    {
        _soon = time.CreateTimer(_ =>
        {
            Interlocked.Exchange(ref _isPending, 0);
            changed();
        }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _folders = [.. folders.Select(folder => new FolderOrAncestorWatch(folder, Told))];
    }

    public void Dispose()
    {
        foreach (var folder in _folders) folder.Dispose();
        _soon.Dispose();
    }

    private void Told()
    {
        if (Interlocked.Exchange(ref _isPending, 1) == 0) _soon.Change(Calm, Timeout.InfiniteTimeSpan);
    }
}
