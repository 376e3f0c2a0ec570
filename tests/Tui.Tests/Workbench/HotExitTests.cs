namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Hot exit: notes being typed survive a kill or a lost connection.</summary>
[Collection(nameof(Bench))]
public sealed class HotExitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onboard-bench-").FullName;

    public HotExitTests() => SampleWorkspace.Write(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_key_is_on_disk_before_the_next()
    {
        using var bench = Bench.OpenOn(_folder);
        TabsTests.Open(bench, "noisy").Press("n").Type("half a tho");
        Assert.Contains("half a tho", Drafts(), StringComparison.Ordinal);
        bench.Type("u");
        Assert.Contains("half a thou", Drafts(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_drafts_wait_in_their_tabs()
    {
        using (var bench = Bench.OpenOn(_folder))
        {
            TabsTests.Open(bench, "noisy").Press("n").Type("first thought");
            TabsTests.Open(bench, "alert becomes").Press("n").Type("second thought");
        }
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Editor.Shows("second thought").Press("Ctrl+PgUp").Editor.Shows("first thought");
            bench.Press("Ctrl+S").Press("Ctrl+PgDn", "Ctrl+S");
            Assert.Equal(["first thought", "second thought"], bench.Workspace.Current.Progress.Notes.Select(note => note.Text));
        }
        Assert.Equal("", Drafts());
    }

    [Fact]
    public void A_private_draft_stays_private()
    {
        using (var bench = Bench.OpenOn(_folder)) TabsTests.Open(bench, "noisy").Press("n", "Ctrl+T").Type("between us");
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Editor.Shows("between us", "private").Press("Ctrl+S");
            Assert.True(Assert.Single(bench.Workspace.Current.Progress.Notes).IsPrivate);
        }
    }

    private string Drafts() => string.Concat(Directory.GetFiles(Path.Combine(_folder, ".state", "drafts"), "*.json").Select(File.ReadAllText));
}
