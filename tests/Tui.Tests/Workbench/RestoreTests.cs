namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Restores the last state: open tabs, selection, sizes per workspace; and hot exit.</summary>
[Collection(nameof(Bench))]
public sealed class RestoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onboard-bench-").FullName;

    public RestoreTests() => SampleWorkspace.Write(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tabs_come_back_with_their_order_pins_and_the_front_one()
    {
        using (var bench = Bench.OpenOn(_folder))
        {
            TabsTests.Open(bench, "noisy").Press("Ctrl+K", "p");
            TabsTests.Open(bench, "alert becomes");
            bench.Press("Ctrl+PgDn");
        }
        using (var bench = Bench.OpenOn(_folder))
        {
            Assert.StartsWith("  Tune one noisy", bench.Tabs.Text, StringComparison.Ordinal);
            bench.Tabs.Shows("⊙", "Today", "Explain how").Editor.Shows("Next step");
        }
    }

    [Fact]
    public void Year_settings_and_keyboard_shortcuts_come_back_like_any_tab()
    {
        using (var bench = Bench.OpenOn(_folder)) bench.Press("Y", "Ctrl+K", "Ctrl+S").Press("Ctrl+K", ",");
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Tabs.Shows("Today", "Year", "Keyboard Shortcuts", "Settings").Editor.Shows("workbench.colorTheme");
            bench.Press("Ctrl+PgUp").Editor.Shows("COMMAND").Type("quit").Editor.Shows("File: Quit");
        }
    }

    [Fact]
    public void Do_not_disturb_is_remembered_for_the_user()
    {
        using (var bench = Bench.OpenOn(_folder)) bench.Press("Ctrl+K", "d").Status.Shows("Do not disturb: only errors");
        using (var bench = Bench.OpenOn(_folder))
        {
            Assert.True(bench.Window.Notifications.DoNotDisturb);
            bench.Press("Ctrl+K", "d").Status.Shows("You are told again");
        }
        using (var bench = Bench.OpenOn(_folder)) Assert.False(bench.Window.Notifications.DoNotDisturb);
    }

    [Fact]
    public void A_split_comes_back_with_both_its_sides()
    {
        using (var bench = Bench.OpenOn(_folder))
        {
            TabsTests.Open(bench, "noisy").Press("|");
            TabsTests.Open(bench, "alert becomes");
        }
        using (var bench = Bench.OpenOn(_folder)) bench.Editor.Shows("Explain how").OtherEditor.Shows("Tune one noisy");
    }

    [Fact]
    public void The_tree_comes_back_with_what_was_open_and_selected()
    {
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Press("1", "End", "Right", "Down", "Right", "Down").SideBar.Shows("Drain a node");
        }
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.SideBar.Shows("Drain a node").Press("1", "Down", "s");
            Assert.Equal("drain", Assert.Single(bench.Workspace.Current.Progress.Events).About!.Id.Value);
        }
    }

    [Fact]
    public void A_page_comes_back_where_it_was_read()
    {
        using (var bench = Bench.OpenOn(_folder, 100, 16)) bench.Press("Ctrl+P").Type("Monitoring").Press("Enter", "PgDn").Editor.DoesNotShow("Why it exists");
        using (var bench = Bench.OpenOn(_folder, 100, 16)) bench.Editor.DoesNotShow("Why it exists").Press("Home").Editor.Shows("Why it exists");
    }

    [Fact]
    public void A_goal_that_the_curriculum_lost_meanwhile_loses_its_tab_and_nothing_else()
    {
        using (var bench = Bench.OpenOn(_folder))
        {
            bench.Press("Ctrl+P").Type("Kubernetes").Press("Enter");
            TabsTests.Open(bench, "noisy");
        }
        File.Delete(Path.Combine(_folder, "docs/curriculum/kubernetes.md"));
        using (var bench = Bench.OpenOn(_folder)) bench.Tabs.Shows("Today", "Tune one noisy").Tabs.DoesNotShow("Kubernetes");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"groups\":[{\"tabs\":[{\"key\":\"nonsense\"},{\"key\":\"goal no-such\"}],\"active\":99}],\"activeGroup\":7,\"activity\":\"Nothing\",\"sideBarWidth\":-5,\"splitPercent\":9999,\"openRows\":[\"x\"]}")]
    public void A_session_that_cannot_be_read_is_a_first_day(string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, ".state"));
        File.WriteAllText(Path.Combine(_folder, ".state", "session.json"), text);
        using var bench = Bench.OpenOn(_folder);
        bench.Tabs.Shows("Today").Editor.Shows("Next step").SideBar.Shows("CURRICULUM");
    }

    [Fact]
    public void What_was_being_written_is_there_again_after_a_kill()
    {
        using (var bench = Bench.OpenOn(_folder)) TabsTests.Open(bench, "noisy").Press("n").Type("half a tho");
        // A kill saves no session; the draft was on disk with each key.
        File.Delete(Path.Combine(_folder, ".state", "session.json"));
        using (var bench = Bench.OpenOn(_folder)) bench.Editor.Shows("half a tho").Tabs.Shows("Tune one noisy", "●");
    }

    [Fact]
    public void A_change_is_remembered_without_an_orderly_end()
    {
        using var bench = Bench.OpenOn(_folder);
        TabsTests.Open(bench, "noisy");
        bench.Wait(TimeSpan.FromSeconds(2));
        Assert.Contains("goal noisy", File.ReadAllText(Path.Combine(_folder, ".state", "session.json")), StringComparison.Ordinal);
    }
}
