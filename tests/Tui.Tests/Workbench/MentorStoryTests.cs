using System.Diagnostics;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Three weeks of a trainee and a one-on-one with the mentor, each in a clone of their own, through the real application.</summary>
[Collection(nameof(Bench))]
public sealed class MentorStoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onboarding-story-").FullName;

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void What_both_did_apart_is_one_year_whichever_side_merged()
    {
        SampleWorkspace.Write(At("origin"));
        File.WriteAllText(Path.Combine(At("origin"), ".gitignore"), ".state/\n.config/\n");
        Git("origin", "init -q -b main");
        Commit("origin", "Begin");
        Git(".", "clone -q origin ada");

        WorkThreeWeeks();
        Commit("ada", "Ada's weeks");
        Git(".", "clone -q ada grace");

        Meet();
        Commit("grace", "One-on-one");
        WorkOn();
        Commit("ada", "Ada goes on");

        Git("grace", "fetch -q origin");
        Git("ada", "remote add grace ../grace");
        Git("ada", "fetch -q grace");
        Git("grace", "merge -q --no-edit origin/main");
        Git("ada", "merge -q --no-edit grace/main");

        using var mergedByAda = MentorWorkspace.Open(At("ada"), "ada", daysLater: 23);
        using var mergedByGrace = MentorWorkspace.Open(At("grace"), "ada", daysLater: 23);
        Assert.Equal(StateOf(mergedByGrace), StateOf(mergedByAda));
        SeeAllOfIt(mergedByAda);
    }

    private void WorkThreeWeeks()
    {
        using (var bench = Bench.OpenOn(At("ada")))
        {
            Goal(bench, "noisy").Press("s");
            Goal(bench, "what-for").Press("s");
        }
        using (var bench = Bench.OpenOn(At("ada"), now: Bench.Usual.AddDays(8)))
        {
            Goal(bench, "becomes a page").Press("a").Type("Why is it grouped by cluster?").Press("Enter");
            Goal(bench, "what-for").Press("d");
            bench.Press("i").Type("The rota in May").Press("Enter");
        }
        using (var bench = Bench.OpenOn(At("ada"), now: Bench.Usual.AddDays(20))) Goal(bench, "noisy").Press("d");
    }

    private void Meet()
    {
        using var bench = MentorWorkspace.Open(At("grace"), "grace", daysLater: 21);
        bench.Press("8").SideBar.Shows("SIGN-OFFS", "QUESTIONS");
        bench.Press("R").Type("Who is woken at night?").Press("Enter");
        Goal(bench, "noisy").Editor.Shows("Returned: Who is woken at night?");
        bench.Press("Ctrl+Z");
        bench.Press("S");
        Goal(bench, "what-for").Press("c").Type("3").Press("Enter");
        Goal(bench, "becomes a page").Press("A").Type("So that one fault pages once.").Press("Enter");
        bench.Press("9", "p").Type("Listen to a shift").Press("Enter", "Enter").Type("2w").Press("Enter");
        bench.Press("M").Editor.Shows("One-on-one: Ada and Grace, 7 April 2026", "Tune one noisy alert, signed off by Grace");
        bench.Press("Ctrl+S");
        Assert.Contains("The rota in May", Assert.Single(bench.Workspace.Current.Progress.Year.OneOnOnes).Minutes);
    }

    private void WorkOn()
    {
        using var bench = Bench.OpenOn(At("ada"), now: Bench.Usual.AddDays(22));
        Goal(bench, "symptoms").Press("s", "n").Type("Cause pages wake people for nothing.").Press("Ctrl+S");
        Goal(bench, "shadow").Press("l").Type("One page, a full disk").Press("Enter");
    }

    private static void SeeAllOfIt(Bench ada)
    {
        ada.Press("t").Editor.Shows("You agreed to", "Listen to a shift");
        Goal(ada, "noisy").Editor.Shows("signed off");
        Goal(ada, "becomes a page").Editor.Shows("Why is it grouped by cluster?", "So that one fault pages once.", "answered");
        Goal(ada, "symptoms").Editor.Shows("Cause pages wake people for nothing.");
        ada.Press("9").Editor.Shows("The rota in May", "Listen to a shift", "Minutes of");
        Assert.DoesNotContain(ada.Workspace.Current.Problems, problem => problem.Code.StartsWith("JRN", StringComparison.Ordinal));
    }

    /// <summary>Opens a goal's page, as somebody who knows a word of its title or id.</summary>
    private static Bench Goal(Bench bench, string word) => bench.Press("Ctrl+P").Type(word).Press("Enter");

    private static string StateOf(Bench bench)
    {
        var progress = bench.Workspace.Current.Progress;
        var goals = bench.Workspace.Current.Curriculum.Goals.Select(goal => progress.Of(goal.Id)).Select(goal => $"{goal.Goal} {goal.Status} {goal.Since:O} {goal.Confidence} {goal.MentorConfidence} {goal.Log.Length}");
        var notes = progress.Notes.Select(note => $"{note.Id} {note.Text} {note.IsResolved}");
        return string.Join('\n', goals.Concat(notes).Concat(progress.Events.Select(happened => $"{happened.Kind} {happened.Stamp.Id}")));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private void Commit(string clone, string message)
    {
        Git(clone, "add -A");
        Git(clone, $"commit -q -m \"{message}\"");
    }

    private void Git(string clone, string arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = At(clone), RedirectStandardError = true, RedirectStandardOutput = true };
        string[] settings = ["GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null", "GIT_AUTHOR_NAME=Ada", "GIT_AUTHOR_EMAIL=ada@example.org", "GIT_COMMITTER_NAME=Ada", "GIT_COMMITTER_EMAIL=ada@example.org"];
        foreach (var setting in settings) start.Environment[setting.Split('=')[0]] = setting.Split('=')[1];
        using var git = Process.Start(start)!;
        var said = git.StandardOutput.ReadToEnd() + git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {arguments}: {said}");
    }
}
