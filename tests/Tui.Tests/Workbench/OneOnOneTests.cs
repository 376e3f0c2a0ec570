using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>The tab "One-on-one" of the table: the agenda builds itself, and all of the meeting is done in it.</summary>
[Collection(nameof(Bench))]
public sealed class OneOnOneTests : IDisposable
{
    private readonly MentorWorkspace _team = new MentorWorkspace()
        .On(2, "ada", stamp => new GoalStarted(stamp, MentorWorkspace.Goal("symptoms")))
        .On(4, "grace", stamp => new OneOnOneHeld(stamp, "# Old minutes\n\nWe talked."))
        .On(9, "ada",
            stamp => new GoalDone(stamp, MentorWorkspace.Goal("noisy"), "https://example.org/change/9"),
            stamp => new NoteWritten(stamp, MentorWorkspace.Goal("alert-path"), NoteKind.Win, "Silenced it without asking"),
            stamp => new NoteWritten(stamp, MentorWorkspace.Goal("alert-path"), NoteKind.Question, "Why is it grouped?"),
            stamp => new AgendaAdded(stamp, "The rota in April"));

    public void Dispose() => _team.Dispose();

    [Fact]
    public void The_agenda_is_what_the_journal_says_since_the_last_one()
    {
        using var bench = _team.Open("grace").Press("9");
        bench.Editor.Shows("One-on-one with Ada", "Since the last one 13 days ago", "Wins worth saying aloud", "Silenced it without asking", "On the agenda", "The rota in April", "Waiting for a sign-off", "Tune one noisy alert", "https://example.org/change/9", "Questions", "Why is it grouped?", "Blocked, or untouched for long", "Tell symptoms from causes");
    }

    [Fact]
    public void Everything_of_a_meeting_is_done_from_the_agenda_with_one_key_each()
    {
        using var bench = _team.Open("grace").Press("9");
        Select(bench, "The rota in April");
        bench.Press("Space").Type("Swapped with Linus").Press("Enter");
        Select(bench, "Tune one noisy alert");
        bench.Press("S");
        Select(bench, "Why is it grouped?");
        bench.Press("A").Type("By cluster").Press("Enter");
        bench.Press("p").Type("Ask for pager access").Press("Enter", "Enter").Type("friday").Press("Enter");
        var year = bench.Workspace.Current.Progress.Year;
        Assert.Equal("Swapped with Linus", Assert.Single(year.Agenda).Settled!.Outcome);
        Assert.Empty(bench.Workspace.Current.Review.AwaitingSignOff);
        Assert.Empty(bench.Workspace.Current.Review.OpenQuestions);
        var action = Assert.Single(year.Actions).Agreed;
        Assert.Equal(("Ask for pager access", "ada", new DateOnly(2026, 3, 20)), (action.Text, action.Owner, action.Due));
        bench.Editor.Shows("Ada: Ask for pager access", "by Friday").Editor.DoesNotShow("The rota in April");
    }

    [Fact]
    public void Minutes_that_are_left_say_which_key_opens_them_again()
    {
        using var bench = _team.Open("grace").Press("9", "M").Type("Begun. ").Press("Esc");
        bench.Screen.Shows("The draft is kept; M opens it again.");
        bench.Tabs.Shows("One-on-one ●");
        bench.Press("M").Editor.Shows("Minutes", "Begun. # One-on-one");
    }

    [Fact]
    public void Minutes_that_nobody_touched_are_no_draft_and_are_drawn_up_anew()
    {
        using var bench = _team.Open("grace").Press("9", "M");
        bench.Tabs.DoesNotShow("●");
        bench.Press("Esc").Screen.DoesNotShow("The draft is kept");
        bench.Tabs.DoesNotShow("●");
        Select(bench, "Tune one noisy alert");
        bench.Press("S", "M").Editor.Shows("- Tune one noisy alert").Editor.DoesNotShow("waiting for a sign-off");
    }

    [Fact]
    public void A_form_says_the_whole_of_what_is_wrong()
    {
        using var bench = _team.Open("grace").Press("9", "p").Type("Read the runbook").Press("Enter", "Enter").Type("next week").Press("Enter");
        bench.Screen.Shows("'next week' is no day; write it as 2026-03-17, tomorrow, friday or", "2w.");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 42)]
    public void Saving_minutes_is_called_so_wherever_its_key_stands(int width, int height)
    {
        using var bench = _team.Open("grace", width, height).Press("9", "M");
        bench.Editor.Shows("Ctrl+S save   Esc close, kept", "saving closes the one-on-one").Status.Shows("Ctrl+S save");
        bench.Press("Ctrl+S").Screen.Shows("Minutes saved; the one-on-one is closed");
    }

    [Fact]
    public void A_form_says_whose_year_it_changes_where_it_is_another_s()
    {
        using var bench = _team.Open("grace").Press("F1").Type("plan a time away").Press("Enter");
        bench.Screen.Shows("Plan a time away for Ada");
        bench.Press("Esc", "F1").Type("change the working week").Press("Enter").Screen.Shows("Change the working week for Ada");
    }

    [Fact]
    public void Closing_drafts_the_minutes_to_be_edited_and_saving_them_holds_the_meeting()
    {
        using (var bench = _team.Open("grace").Press("9", "S", "M"))
        {
            bench.Editor.Shows("Minutes", "One-on-one: Ada and Grace, 17 March 2026", "Silenced it without asking");
            bench.Press("Ctrl+Home").Type("A good talk. ").Press("Ctrl+S");
            Assert.Equal(2, bench.Workspace.Current.Progress.Year.OneOnOnes.Length);
            Assert.Equal("ada", Assert.Single(bench.Workspace.Current.Progress.Year.LastOneOnOne!.With));
            bench.Editor.Shows("Since the last one today").Editor.DoesNotShow("Silenced it without asking");
        }
        using var ada = _team.Open("ada").Press("9");
        ada.Editor.Shows("One-on-one with Grace", "Minutes of today");
        ada.Click("Minutes of today").Editor.Shows("A good talk.", "Recorded by Grace", "Other one-on-ones");
    }

    [Fact]
    public void Minutes_being_written_survive_a_kill()
    {
        using (var bench = _team.Open("grace").Press("9", "M")) bench.Type("Half a sentence");
        using var again = _team.Open("grace");
        again.Press("9", "M").Editor.Shows("Half a sentence");
        Assert.Single(again.Workspace.Current.Progress.Year.OneOnOnes);
    }

    [Fact]
    public void A_trainee_puts_something_on_the_agenda_from_anywhere()
    {
        using var bench = _team.Open("ada").Press("i").Type("Holidays in July").Press("Enter");
        Assert.Contains(bench.Workspace.Current.Progress.Year.Agenda, item => item.Added.Text == "Holidays in July");
        bench.Press("9").Editor.Shows("Holidays in July");
    }

    [Fact]
    public void Nothing_private_is_on_the_agenda_nor_in_the_minutes()
    {
        _team.On(10, "ada", stamp => new NoteWritten(stamp, null, NoteKind.Question, "Am I too slow?", IsPrivate: true), stamp => new NoteWritten(stamp, null, NoteKind.Win, "A secret win", IsPrivate: true));
        using var bench = _team.Open("ada").Press("9");
        bench.Editor.DoesNotShow("Am I too slow?");
        bench.Press("M").Editor.DoesNotShow("Am I too slow?").Editor.DoesNotShow("A secret win");
    }

    [Fact]
    public void What_somebody_agreed_to_stands_in_their_today()
    {
        _team.On(11, "grace", stamp => new ActionAgreed(stamp, "Read the runbook", "ada", new DateOnly(2026, 3, 19)));
        using var bench = _team.Open("ada").Press("t");
        bench.Editor.Shows("You agreed to", "Read the runbook", "Thursday");
        bench.Click("Read the runbook").Type("Done, it has gaps").Press("Enter");
        Assert.Equal("Done, it has gaps", Assert.Single(bench.Workspace.Current.Progress.Year.Actions).Closed!.Outcome);
    }

    [Fact]
    public void A_question_is_put_off_to_the_next_coffee()
    {
        using var bench = _team.Open("grace").Press("9");
        Select(bench, "Why is it grouped?");
        bench.Press("F1").Type("next coffee").Press("Enter");
        bench.Editor.Shows("for Coffee and Q&A");
    }

    /// <summary>Goes down to the row with a text, as somebody would.</summary>
    private static void Select(Bench bench, string text)
    {
        bench.Press("9");
        for (var step = 0; step < 40; step++)
        {
            if (bench.Window.CurrentTarget is { } target && LineOf(bench, target).Contains(text, StringComparison.Ordinal)) return;
            bench.Press("Down");
        }
        Assert.Fail($"'{text}' was not reached:\n{bench.Editor.Text}");
    }

    private static string LineOf(Bench bench, Tui.Models.Target target)
    {
        var page = new Tui.Models.Mentoring.OneOnOnePage(bench.Workspace.Current, Tui.Models.GlyphSet.Unicode, []);
        return string.Concat(page.Render(100).FirstOrDefault(line => target.Equals(line.Target))?.Left.Select(span => span.Text) ?? []);
    }
}
