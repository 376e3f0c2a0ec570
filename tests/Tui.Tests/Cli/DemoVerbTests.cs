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

    public void Dispose() => _bench.Dispose();

    /// <summary>The path may be wrapped onto a line of its own.</summary>
    private static string FolderIn(string text) => text.Split([' ', '\n', ';'], StringSplitOptions.RemoveEmptyEntries).First(word => word.Contains("onboard-demo-"));
}
