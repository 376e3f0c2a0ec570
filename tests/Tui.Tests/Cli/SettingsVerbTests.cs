namespace Onboarding.Tui.Tests.Cli;

public sealed class SettingsVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    private string UserFile => Path.Combine(_bench.Config, "settings.json");

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_value_is_set_shown_and_reset_and_the_rest_of_the_file_stays()
    {
        Directory.CreateDirectory(_bench.Config);
        File.WriteAllText(UserFile, "{\n  // mine\n}\n");

        Assert.Equal("false\n", _bench.Ok("settings", "explorer.autoReveal", "false"));
        Assert.Equal("{\n  // mine\n  \"explorer.autoReveal\": false\n}\n", File.ReadAllText(UserFile));
        Assert.Equal("false\n", _bench.Ok("settings", "explorer.autoReveal"));
        Assert.Contains("false  (user)", _bench.Ok("settings"), StringComparison.Ordinal);
        Assert.Equal("true\n", _bench.Ok("settings", "explorer.autoReveal", "--reset"));
        Assert.Equal("{\n  // mine\n}\n", File.ReadAllText(UserFile));
    }

    [Fact]
    public void The_workspaces_file_is_changed_only_when_that_is_said()
    {
        _bench.Ok("settings", "workbench.glyphs", "ascii", "--shared");

        Assert.Equal("{\n  \"workbench.glyphs\": \"ascii\"\n}\n", File.ReadAllText(_bench.PathOf(".onboarding/settings.json")));
        Assert.False(File.Exists(UserFile));
    }

    [Theory]
    [InlineData("settings notes.privew", "There is no setting notes.privew. Did you mean 'notes.preview'?")]
    [InlineData("settings notes.preview maybe", "notes.preview has to be true or false.")]
    [InlineData("settings person eve --shared", "person counts in a user's own settings only.")]
    public void What_can_not_be_set_is_refused(string line, string message)
    {
        var result = _bench.Run(line.Split(' '));

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
