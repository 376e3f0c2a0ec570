using Onboarding.Core.Progress;
using Onboarding.Tui.Settings;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Tests.Views;

[Collection(nameof(Bench))]
public class NoteEditorTests
{
    [Fact]
    public void Keys_of_the_library_open_nothing_of_its_own()
    {
        using var bench = Bench.Open();
        bench.Press("n").Type("One thought").Press("Ctrl+L").Type(", and another").Editor.Shows("One thought, and another");
    }

    [Fact]
    public void A_note_is_written_with_its_rendering_below_and_saved_with_the_goal()
    {
        using var bench = Bench.Open();
        WorkbenchTests.OpenGoal(bench).Press("n").Type("# First\nThe *receiver* wins.");
        bench.Editor.Shows("shared", "# First", "The receiver wins.");
        bench.Press("Ctrl+S");
        var note = Assert.Single(bench.Workspace.Current.Progress.Notes);
        Assert.Equal(("# First\nThe *receiver* wins.", NoteKind.Note, false), (note.Text, note.Kind, note.IsPrivate));
        bench.Editor.Shows("Notes and questions", "The receiver wins.");
    }

    [Fact]
    public void Each_key_is_on_disk_before_the_next()
    {
        using var bench = Bench.Open();
        WorkbenchTests.OpenGoal(bench).Press("n").Type("half a though");
        Assert.Equal("half a though", bench.Drafts.Find(new DraftPlace("ada", GoalId.Parse("alert-path")))!.Text);
        bench.Type("t");
        Assert.Equal("half a thought", bench.Drafts.Find(new DraftPlace("ada", GoalId.Parse("alert-path")))!.Text);
    }

    [Fact]
    public void Escape_keeps_the_draft_and_the_next_start_opens_it_again()
    {
        var folder = Directory.CreateTempSubdirectory("onboarding-draft-").FullName;
        SampleWorkspace.Write(folder);
        using (var bench = Bench.OpenOn(folder))
        {
            WorkbenchTests.OpenGoal(bench).Press("n").Type("not finished").Press("Esc");
            bench.Editor.Shows("not started");
        }
        using (var bench = Bench.OpenOn(folder))
        {
            bench.Editor.Shows("not finished");
            bench.Tabs.Shows("●");
            bench.Press("Ctrl+S");
            Assert.Single(bench.Workspace.Current.Progress.Notes);
            Assert.Empty(bench.Drafts.All("ada"));
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_private_note_says_so_before_it_is_saved_and_stays_out_of_the_repository()
    {
        using var bench = Bench.Open();
        WorkbenchTests.OpenGoal(bench).Press("n").Type("for me").Press("Ctrl+T");
        bench.Editor.Shows("private", "stays on this machine");
        bench.Press("Ctrl+S");
        Assert.True(Assert.Single(bench.Workspace.Current.Progress.Notes).IsPrivate);
        Assert.Empty(Directory.Exists(Path.Combine(bench.Folder, "progress")) ? Directory.GetFiles(Path.Combine(bench.Folder, "progress"), "*.jsonl", SearchOption.AllDirectories) : []);
    }

    [Fact]
    public void Letters_that_are_commands_elsewhere_are_letters_here()
    {
        using var bench = Bench.Open();
        WorkbenchTests.OpenGoal(bench).Press("n").Type("sdbluaq?");
        bench.Editor.Shows("sdbluaq?");
        Assert.Empty(bench.Workspace.Current.Progress.Events);
    }
}
