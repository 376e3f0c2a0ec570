using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Another mentor takes over: the pack is a page, the change is written once it is confirmed.</summary>
[Collection(nameof(Bench))]
public sealed class HandOverTests : IDisposable
{
    private readonly MentorWorkspace _team = new MentorWorkspace()
        .On(2, "ada", stamp => new GoalStarted(stamp, MentorWorkspace.Goal("symptoms")), stamp => new NoteWritten(stamp, MentorWorkspace.Goal("symptoms"), NoteKind.Note, "Nobody's business", IsPrivate: true));

    private string Roster => File.ReadAllText(Path.Combine(_team.Folder, "onboarding.json"));

    public void Dispose() => _team.Dispose();

    [Fact]
    public void The_pack_is_a_page_of_its_own_and_nothing_private_is_in_it()
    {
        using var bench = _team.Open("grace");
        Show(bench, "Linus").Editor.Shows("Hand-over: Ada, from Grace to Linus, 17 March 2026", "Where each track stands", "In progress", "Tell symptoms from causes", "Make Linus the mentor").Editor.DoesNotShow("Nobody's business");
        bench.Tabs.Shows("Hand-over to Linus");
        Assert.Contains("\"mentors\": [\"grace\"]", Roster, StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_is_written_once_it_is_confirmed()
    {
        using var bench = _team.Open("grace");
        Show(bench, "Linus").Click("Make Linus the mentor").Screen.Shows("Linus becomes a mentor of Ada.", "Write it to onboarding.json", "Grace is a former mentor then");
        bench.Press("Down", "Enter");
        Assert.Equal(["grace"], bench.Workspace.Current.Trainee.Mentors.ToArray());
        bench.Press("F1").Type("Make them the mentor").Press("Enter", "Enter").Screen.Shows("Linus is a mentor of Ada now, in onboarding.json", "onboard hand-over ada --from grace --to linus --apply");
        Assert.Equal(["linus"], bench.Workspace.Current.Trainee.Mentors.ToArray());
        bench.Editor.DoesNotShow("Make Linus the mentor");
        bench.Press("F1").Type("Make them the mentor").Press("Enter").Status.Shows("It is handed over already.");
    }

    [Fact]
    public void Where_no_page_is_open_or_nobody_else_is_there_it_says_so()
    {
        using var bench = _team.Open("grace");
        bench.Press("F1").Type("Make them the mentor").Press("Enter").Status.Shows("Open a hand-over first.");
        using var alone = Bench.Open();
        alone.Press("F1").Type("Brief another mentor").Press("Enter").Status.Shows("Nobody else is in the roster who could take over.");
    }

    [Fact]
    public void The_page_comes_back_with_the_session()
    {
        Assert.Equal(new HandOverTab("grace", "linus"), TabKey.Parse(new HandOverTab("grace", "linus").Name));
        Assert.Equal(new HandOverTab(null, "linus"), TabKey.Parse(new HandOverTab(null, "linus").Name));
    }

    private static Bench Show(Bench bench, string taker) => bench.Press("F1").Type("Brief another mentor").Press("Enter").Type(taker).Press("Enter");
}
