using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

public class YearFoldTests
{
    private readonly Some _some = new();

    [Fact]
    public void What_waits_on_the_agenda_waits_until_somebody_settles_it()
    {
        var rota = new AgendaAdded(_some.Stamp(), "the rota");
        var access = new AgendaAdded(_some.Stamp("grace"), "access", Some.Goal("a"));
        var year = Folded.From(rota, access, new AgendaSettled(_some.Stamp("grace"), rota.Stamp.Id, "swapped")).Year;
        Assert.Equal(["the rota", "access"], year.Agenda.Select(item => item.Added.Text));
        Assert.Equal("swapped", year.Agenda[0].Settled!.Outcome);
        Assert.Null(year.Agenda[1].Settled);
    }

    [Fact]
    public void An_action_is_closed_once_and_stays_what_the_first_said()
    {
        var action = new ActionAgreed(_some.Stamp("grace"), "ask", "ada");
        var year = Folded.From(action, new ActionClosed(_some.Stamp(), action.Stamp.Id, "done"), new ActionClosed(_some.Stamp("grace"), action.Stamp.Id, "again")).Year;
        Assert.Equal("done", Assert.Single(year.Actions).Closed!.Outcome);
    }

    [Fact]
    public void A_stranger_neither_meets_nor_agrees_nor_signs_nor_goes_on_leave()
    {
        var progress = Folded.From(
            new OneOnOneHeld(_some.Stamp("eve"), "forged"),
            new ActionAgreed(_some.Stamp("eve"), "forged", "ada"),
            new AgendaAdded(_some.Stamp("eve"), "forged"),
            new SessionLogged(_some.Stamp("eve"), "pairing"),
            new AbsencePlanned(_some.Stamp("eve"), new DateOnly(2026, 3, 4), new DateOnly(2027, 3, 4)),
            new WorkWeekChanged(_some.Stamp("eve"), WorkDays.FullTime, new DateOnly(2026, 3, 4)),
            new ReadinessSigned(_some.Stamp("eve"), "on-call"));
        Assert.Empty(progress.Events);
        Assert.Equal(Enumerable.Repeat("JRN0102", 7), progress.Problems.Select(problem => problem.Code));
        Assert.Empty(progress.Year.OneOnOnes);
        Assert.Empty(progress.Year.Signatures);
    }

    [Fact]
    public void Nobody_signs_for_themself()
    {
        var progress = Folded.From(new ReadinessSigned(_some.Stamp(), "on-call"), new ReadinessSigned(_some.Stamp("linus"), "on-call"));
        Assert.Equal("linus", Assert.Single(progress.Year.Signatures).Stamp.By);
        Assert.Equal("JRN0103", Assert.Single(progress.Problems).Code);
    }

    [Fact]
    public void An_absence_is_taken_back_by_either_side()
    {
        var leave = new AbsencePlanned(_some.Stamp(), new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 24));
        Assert.Single(Folded.From(leave).Year.Absences);
        Assert.Empty(Folded.From(leave, new AbsenceCancelled(_some.Stamp("grace"), leave.Stamp.Id)).Year.Absences);
    }

    [Fact]
    public void An_absence_that_both_cancelled_stays_cancelled_when_one_of_them_takes_that_back()
    {
        var leave = new AbsencePlanned(_some.Stamp(), new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 24));
        var first = new AbsenceCancelled(_some.Stamp(), leave.Stamp.Id);
        var both = Folded.From(leave, first, new AbsenceCancelled(_some.Stamp("grace"), leave.Stamp.Id));
        Assert.Empty(both.Problems);
        var taken = new EventRetracted(_some.Stamp(), first.Stamp.Id);
        Assert.Empty(both.With(taken).Year.Absences);
        Assert.Empty(Folded.From([.. both.Recorded(), taken]).Year.Absences);
    }

    [Fact]
    public void What_closes_something_that_is_not_here_is_told_and_does_not_count()
    {
        var progress = Folded.From(new ActionClosed(_some.Stamp(), Guid.CreateVersion7()), new AgendaSettled(_some.Stamp(), Guid.CreateVersion7()), new AbsenceCancelled(_some.Stamp(), Guid.CreateVersion7()));
        Assert.Equal(["JRN0107", "JRN0107", "JRN0107"], progress.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void An_agreement_about_a_goal_belongs_to_the_year_and_not_to_the_goal()
    {
        var progress = Folded.From(new ActionAgreed(_some.Stamp("grace"), "ask", "ada", null, Some.Goal("a")));
        Assert.Empty(progress.Goals);
        Assert.Single(progress.Year.Actions);
    }

    [Fact]
    public void A_question_knows_what_it_waits_for_and_who_resolved_it()
    {
        var question = _some.Note("a", "why?", NoteKind.Question);
        var note = Assert.Single(Folded.From(question, new QuestionDeferred(_some.Stamp("grace"), question.Stamp.Id, "coffee"), new QuestionResolved(_some.Stamp("grace"), question.Stamp.Id)).Notes);
        Assert.Equal("coffee", note.Deferred!.Session);
        Assert.Equal("grace", note.Resolved!.Stamp.By);
    }

    [Theory]
    [InlineData("mon-thu", "mon tue wed thu")]
    [InlineData("Monday, Wednesday-Friday", "mon wed thu fri")]
    [InlineData("fri-mon", "mon fri sat sun")]
    public void Days_of_the_week_are_read_as_people_write_them(string text, string days)
    {
        Assert.True(WorkDays.TryParse(text, out var read));
        Assert.Equal(days, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("mo")]
    [InlineData("mon-")]
    [InlineData("mon-tue-wed")]
    [InlineData("never")]
    public void What_is_no_day_of_the_week_is_refused(string text) => Assert.False(WorkDays.TryParse(text, out _));
}
