using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Tests.Cli;

public sealed class DemoVerbTests : IDisposable
{
    private readonly CliBench _bench = new(isWorkspace: false);

    [Fact]
    public void A_verb_runs_on_a_demo_that_is_gone_afterwards()
    {
        var result = _bench.Run("--demo", "status");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Ada Byron", result.Out);
        Assert.Contains("it is deleted", result.Error);
        Assert.False(Directory.Exists(FolderIn(result.Error)));
        Assert.False(Directory.Exists(_bench.State));
    }

    [Fact]
    public void A_kept_demo_stays_and_can_be_opened_again()
    {
        var folder = FolderIn(_bench.Run("--demo", "--keep", "start", "together.disagree").Error);
        try
        {
            Assert.Contains("in progress", _bench.Ok("show", "together.disagree", "-w", folder, "--as", "ada", "--plain"));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        }
    }

    [Fact]
    public void The_demo_can_be_used_as_the_mentor() =>
        Assert.Contains("Ada Byron", _bench.Run("--demo", "status", "--as", "grace").Out);

    [Fact]
    public void The_verb_writes_a_demo_to_an_empty_folder_only()
    {
        Assert.Contains("--as ada", _bench.Ok("demo", "year"));
        Assert.Contains("No problems", _bench.Ok("check", "year"));

        var again = _bench.Run("demo", "year");

        Assert.Equal(1, again.ExitCode);
        Assert.Contains("not empty", again.Error);
    }

    [Fact]
    public void The_demo_has_the_users_theme_and_keys_and_writes_into_a_copy_of_them()
    {
        PutConfig("settings.json", """{ "workbench.colorTheme": "owl", "goals.dueSoonDays": 3 }""");
        PutConfig("keybindings.json", """[{ "key": "f9", "command": "view.toggleZen" }]""");
        PutConfig("themes/owl.json", """{ "name": "Owl", "colors": { "editor.background": "#011627" } }""");
        var before = FilesOf(_bench.Config);
        (string Theme, bool IsFound, bool HasKey) seen = default;
        _bench.IsTerminal = true;
        _bench.Dashboard = request =>
        {
            using var workspace = Workspace.Open(request.Options);
            var settings = SettingsStore.Open(request.ConfigFolder, workspace.Current.Paths);
            var keys = new KeybindingStore(request.ConfigFolder, workspace.Current.Paths.Show);
            var theme = settings.Values.Of(SettingsTable.ColorTheme);
            var themes = new ThemeCatalog(request.ConfigFolder);
            seen = (theme, themes.Find(theme) is not null, keys.Keymap.Rows.Any(row => row is { Command.Id: "view.toggleZen", UserIndex: not null }));
            settings.Set(SettingsTable.ColorTheme, "light-plus", SettingOrigin.User);
            keys.Add("view.toggleZen", "Ctrl+K F12");
            themes.Import(Path.Combine(request.ConfigFolder, "themes", "owl.json"));
            return 0;
        };

        Assert.Equal(0, _bench.Run("--demo").ExitCode);

        Assert.Equal(("owl", true, true), (seen.Theme, seen.IsFound, seen.HasKey));
        Assert.Equal(before, FilesOf(_bench.Config));
    }

    [Fact]
    public void No_verb_on_the_demo_writes_to_the_users_settings()
    {
        _bench.Write("owl.json", """{ "name": "Owl", "colors": { "editor.background": "#011627" } }""");

        Assert.Equal(0, _bench.Run("--demo", "theme", "import", "owl.json").ExitCode);
        Assert.Equal(0, _bench.Run("--demo", "settings", "workbench.colorTheme", "light-plus").ExitCode);

        Assert.False(Directory.Exists(_bench.Config));
    }

    public void Dispose() => _bench.Dispose();

    private void PutConfig(string name, string text)
    {
        var path = Path.Combine(_bench.Config, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static Dictionary<string, string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);

    /// <summary>The path may be wrapped onto a line of its own.</summary>
    private static string FolderIn(string text) => text.Split([' ', '\n', ';'], StringSplitOptions.RemoveEmptyEntries).First(word => word.Contains("onboard-demo-"));
}
