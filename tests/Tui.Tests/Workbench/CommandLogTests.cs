using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Every action also shows the CLI command that would do the same, in the panel's OUTPUT and in History, and copyable: as lazygit's command log.</summary>
[Collection(nameof(Bench))]
public sealed class CommandLogTests
{
    [Fact]
    public void The_output_lists_each_recording_with_its_command()
    {
        using var bench = Bench.Open();
        bench.Press("s", "b").Type("waiting for access").Press("Enter", "7");
        bench.Panel.Shows("OUTPUT", "onboard start what-for", "onboard block what-for -m 'waiting for access'", "Blocked: Explain what monitoring is for");
    }

    [Fact]
    public void What_was_undone_together_is_undone_as_often_on_the_command_line()
    {
        using var bench = Bench.Open();
        bench.Click("○ Explain what").Press("1", "Shift+Down", "d", "u", "7");
        Assert.Equal(2, bench.Panel.Lines.Count(line => line.Contains("onboard done")));
        bench.Panel.Shows("onboard undo && onboard undo");
    }

    [Fact]
    public void An_import_is_undone_as_a_whole_here_and_with_one_command_line()
    {
        using var bench = Bench.Open();
        var plan = ImportPlan.Of(CurriculumReader.Read([new SourceFile("a.md", "- [x] Explain what monitoring is for\n- [x] Explain how an alert becomes a page\n"u8.ToArray())]), bench.Workspace.Current.Curriculum, bench.Workspace.Current.Review, () => bench.Workspace.NewStamp());
        foreach (var done in plan.Events(() => bench.Workspace.NewStamp())) bench.Workspace.Record(done);
        Assert.Equal(2, bench.Workspace.Current.Progress.Newest().Count());
        bench.Press("u", "7");
        Assert.Empty(bench.Workspace.Current.Progress.Newest());
        bench.Panel.Shows("Undone: done, imported: 2 goals", "onboard undo");
        Assert.DoesNotContain(bench.Panel.Lines, line => line.Contains("onboard undo &&"));
    }

    [Fact]
    public void What_changed_outside_is_logged_too()
    {
        using var bench = Bench.Open();
        bench.Press("7");
        File.AppendAllText(Path.Combine(bench.Folder, "docs/curriculum/kubernetes.md"), "- [ ] Read the release notes\n");
        bench.Workspace.Refresh();
        bench.Pump();
        bench.Panel.Shows("Something changed outside");
    }

    [Fact]
    public void The_command_of_the_last_recording_is_copied()
    {
        using var bench = Bench.Open();
        bench.Press("y").Status.Shows("There is no command line for it.");
        bench.Press("s", "y").Screen.Shows("Copied: onboard start what-for");
    }

    [Fact]
    public void The_command_of_the_selected_row_of_the_history_is_copied()
    {
        using var bench = Bench.Open();
        bench.Press("s", "d", "6", "Down", "y");
        bench.Screen.Shows("Copied: onboard start what-for");
    }

    [Fact]
    public void The_output_can_be_cleared()
    {
        using var bench = Bench.Open();
        bench.Press("s").Wait(TimeSpan.FromSeconds(20)).Press("7", "F1").Type("clear the output").Press("Enter");
        bench.Panel.DoesNotShow("onboard start what-for").Panel.Shows("Nothing was done yet");
    }
}
