using System.Runtime.InteropServices;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests.Settings;

public sealed class SettingsStoreTests : IDisposable
{
    private readonly SettingsFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_files_every_setting_is_its_default()
    {
        var store = _folder.Open();

        Assert.All(SettingsTable.All, setting => Assert.Equal(setting.DefaultValue, store.Values.ValueOf(setting)));
        Assert.All(SettingsTable.All, setting => Assert.Equal(SettingOrigin.Default, store.Values.OriginOf(setting)));
        Assert.Empty(store.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("// nothing yet\n")]
    [InlineData("{}")]
    [InlineData("\ufeff{ /* none */ }")]
    public void A_file_without_settings_is_no_problem(string text) => Assert.Empty(_folder.Open(text).Problems);

    [Fact]
    public void The_workspace_wins_over_the_user_who_wins_over_the_default()
    {
        var store = _folder.Open("""{ "workbench.glyphs": "ascii", "notes.preview": false, }""", """{ "notes.preview": true }""");

        Assert.Equal((GlyphChoice.Ascii, SettingOrigin.User), (store.Values.Of(SettingsTable.Glyphs), store.Values.OriginOf(SettingsTable.Glyphs)));
        Assert.Equal((true, SettingOrigin.Workspace), (store.Values.Of(SettingsTable.NotePreview), store.Values.OriginOf(SettingsTable.NotePreview)));
        Assert.Empty(store.Problems);
    }

    [Fact]
    public void A_repository_can_not_say_who_somebody_is_nor_what_runs_on_their_machine()
    {
        var store = _folder.Open("""{ "person": "ada" }""", """{ "person": "mallory", "workbench.externalEditor": "/tmp/evil" }""");

        Assert.Equal("ada", store.Values.Of(SettingsTable.Person));
        Assert.Equal("", store.Values.Of(SettingsTable.ExternalEditor));
        Assert.Equal(["SET0004", "SET0004"], store.Problems.Select(problem => problem.Code));
        Assert.StartsWith(".onboarding/settings.json:1:3", store.Problems[0].Location.ToString());
    }

    [Fact]
    public void A_mistake_is_a_problem_at_its_place_and_the_rest_counts()
    {
        var store = _folder.Open("""
            {
              // what I like
              "workbench.colourTheme": "light-plus",
              "workbench.glyphs": "asci",
              "notes.preview": "no", "explorer.autoReveal": false,
            }
            """.ReplaceLineEndings("\n"));

        Assert.Equal(
            [
                "3:3 There is no setting 'workbench.colourTheme'. Did you mean 'workbench.colorTheme'?",
                "4:23 'workbench.glyphs' has to be one of auto, unicode, ascii. Did you mean 'ascii'?",
                "5:20 'notes.preview' has to be true or false.",
            ],
            store.Problems.Select(problem => $"{problem.Location.Line}:{problem.Location.Column} {problem.Message}"));
        Assert.All(store.Problems, problem => Assert.Equal(_folder.UserFile, problem.Location.Path));
        Assert.False(store.Values.Of(SettingsTable.AutoReveal));
        Assert.True(store.Values.Of(SettingsTable.NotePreview));
    }

    [Fact]
    public void What_stands_before_a_fault_of_the_file_counts()
    {
        var store = _folder.Open("{\n  \"notes.preview\": false,\n  \"explorer.autoReveal\": fals\n}");

        Assert.False(store.Values.Of(SettingsTable.NotePreview));
        Assert.Equal("SET0001", Assert.Single(store.Problems).Code);
        Assert.Equal(3, store.Problems[0].Location.Line);
    }

    [Fact]
    public void Setting_a_value_changes_its_bytes_alone()
    {
        const string Before = "{\r\n  // mine\r\n  \"later.setting\": [1, 2],\r\n  \"workbench.colorTheme\":   \"dark-plus\"  , /* dark */\r\n}\r\n";
        var store = _folder.Open(Before);
        store.Set(SettingsTable.ColorTheme, "light-plus");

        Assert.Equal(Before.Replace("dark-plus", "light-plus"), File.ReadAllText(_folder.UserFile));
        Assert.Equal("light-plus", store.Values.Of(SettingsTable.ColorTheme));
        Assert.False(File.Exists(_folder.UserFile + ".new"));
    }

    [Fact]
    public void A_first_value_makes_the_file_and_resetting_it_leaves_the_rest()
    {
        var store = _folder.Open();
        store.Set(SettingsTable.NotePreview, false);
        store.Set(SettingsTable.Glyphs, GlyphChoice.Ascii);
        Assert.Equal("{\n  \"notes.preview\": false,\n  \"workbench.glyphs\": \"ascii\"\n}\n", File.ReadAllText(_folder.UserFile));

        store.Reset(SettingsTable.Glyphs);
        Assert.Equal("{\n  \"notes.preview\": false\n}\n", File.ReadAllText(_folder.UserFile));
        Assert.Equal(SettingOrigin.Default, store.Values.OriginOf(SettingsTable.Glyphs));
    }

    [Fact]
    public void A_value_that_the_workspace_sets_is_changed_there()
    {
        var store = _folder.Open("{}", """{ "workbench.glyphs": "ascii" }""");
        store.Set(SettingsTable.Glyphs, GlyphChoice.Unicode);

        Assert.Equal("""{ "workbench.glyphs": "unicode" }""", File.ReadAllText(_folder.WorkspaceFile));
        Assert.Equal("{}", File.ReadAllText(_folder.UserFile));
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_not_touched()
    {
        var store = _folder.Open("{ \"notes.preview\": }");

        Assert.Contains("line 1", Assert.Throws<InvalidDataException>(() => store.Set(SettingsTable.Glyphs, GlyphChoice.Ascii)).Message);
        Assert.Equal("{ \"notes.preview\": }", File.ReadAllText(_folder.UserFile));
    }

    [Fact]
    public void A_link_to_a_file_elsewhere_stays_a_link()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows)) return;
        var store = _folder.Open("{}");
        var real = Path.Combine(_folder.Workspace, "dotfiles.json");
        SettingsFolder.Put(real, "{}");
        File.Delete(_folder.UserFile);
        File.CreateSymbolicLink(_folder.UserFile, real);
        store.Set(SettingsTable.NotePreview, false);

        Assert.Contains("notes.preview", File.ReadAllText(real));
        Assert.NotNull(File.ResolveLinkTarget(_folder.UserFile, returnFinalTarget: false));
    }

    [Fact]
    public void Somebody_elses_change_is_told_once()
    {
        var store = _folder.Open("{}");
        var told = 0;
        store.Changed += _ => told++;

        Assert.False(store.Reload());
        SettingsFolder.Put(_folder.UserFile, """{ "workbench.glyphs": "ascii" }""");
        Assert.True(store.Reload());
        Assert.False(store.Reload());
        Assert.Equal(1, told);
        Assert.Equal(GlyphChoice.Ascii, store.Values.Of(SettingsTable.Glyphs));
    }
}
