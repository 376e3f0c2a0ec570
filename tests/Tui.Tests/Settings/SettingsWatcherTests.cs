using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests.Settings;

public sealed class SettingsWatcherTests : IDisposable
{
    private readonly SettingsFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_whose_folder_does_not_exist_yet_is_seen_when_it_comes()
    {
        Directory.CreateDirectory(_folder.Workspace);
        var store = _folder.Open();
        using var seen = new SemaphoreSlim(0);
        store.Changed += _ => seen.Release();
        using var watcher = new SettingsWatcher(TimeProvider.System, store.Folders, () => store.Reload());

        SettingsFolder.Put(_folder.UserFile, """{ "workbench.glyphs": "ascii" }""");
        Assert.True(seen.Wait(TimeSpan.FromSeconds(30)), "The user's file was not seen.");
        Assert.Equal(GlyphChoice.Ascii, store.Values.Of(SettingsTable.Glyphs));

        SettingsFolder.Put(_folder.WorkspaceFile, """{ "workbench.glyphs": "unicode" }""");
        Assert.True(seen.Wait(TimeSpan.FromSeconds(30)), "The workspace's file was not seen.");
        Assert.Equal(GlyphChoice.Unicode, store.Values.Of(SettingsTable.Glyphs));
    }
}
