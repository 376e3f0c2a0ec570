using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

public class FoldTests
{
    private readonly Some _some = new();

    [Fact]
    public void What_was_said_last_is_the_status()
    {
        var started = _some.Started("a");
        var done = new GoalDone(_some.Stamp(), Some.Goal("a"), "https://example.org", 3);
        var goal = Folded.From(started, done).Of(GoalId.Parse("a"));
        Assert.Equal(GoalStatus.Done, goal.Status);
        Assert.Equal(started.Stamp.At, goal.StartedAt);
        Assert.Equal(done.Stamp.At, goal.Since);
        Assert.Equal(("ada", "https://example.org", 3), (goal.StatusBy, goal.Evidence, goal.Confidence));
    }

    [Fact]
    public void A_blocked_goal_says_why_until_it_is_unblocked()
    {
        var blocked = new GoalBlocked(_some.Stamp(), Some.Goal("a"), "no access");
        Assert.Equal("no access", Of("a", blocked).Reason);
        var unblocked = Of("a", blocked, new GoalUnblocked(_some.Stamp(), Some.Goal("a")));
        Assert.Equal((GoalStatus.InProgress, null), (unblocked.Status, unblocked.Reason));
    }

    [Fact]
    public void A_reopened_goal_is_in_progress_if_it_was_ever_begun()
    {
        Assert.Equal(GoalStatus.InProgress, Of("a", _some.Done("a"), new GoalReopened(_some.Stamp(), Some.Goal("a"))).Status);
        Assert.Equal(GoalStatus.NotStarted, Of("a", new GoalSkipped(_some.Stamp(), Some.Goal("a"), "no"), new GoalReopened(_some.Stamp(), Some.Goal("a"))).Status);
    }

    [Fact]
    public void A_returned_goal_keeps_the_reason_until_it_is_done_again()
    {
        var done = _some.Done("a");
        var returned = _some.Returned("a", "say why");
        var started = _some.Started("a");
        Assert.Equal((GoalStatus.InProgress, "say why"), (Of("a", done, returned).Status, Of("a", done, returned, started).ReturnedReason));
        Assert.Null(Of("a", done, returned, started, _some.Done("a")).ReturnedReason);
    }

    [Fact]
    public void Done_again_elsewhere_does_not_undo_a_sign_off() =>
        Assert.Equal(GoalStatus.SignedOff, Of("a", _some.Done("a"), _some.SignedOff("a"), _some.Done("a")).Status);

    [Fact]
    public void Only_a_mentor_signs_off_and_never_for_oneself()
    {
        var progress = Folded.From(_some.Done("a"), _some.SignedOff("a", "eve"), _some.SignedOff("a", "ada"), _some.Returned("a", "no", "eve"));
        Assert.Equal(GoalStatus.Done, progress.Of(GoalId.Parse("a")).Status);
        Assert.Equal(["JRN0103 progress/ada/ada.laptop-7f3a.jsonl:2:1", "JRN0102 progress/ada/eve.laptop-7f3a.jsonl:1:1", "JRN0102 progress/ada/eve.laptop-7f3a.jsonl:2:1"], progress.Problems.Select(problem => $"{problem.Code} {problem.Location}"));
        Assert.Equal(["goal.done"], progress.Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void A_role_that_the_goal_asks_for_is_asked_of_the_mentor()
    {
        var curriculum = Folded.CurriculumOf("- [ ] Lead an incident `sign-off:lead` <!-- #a -->\n");
        Assert.Equal(GoalStatus.Done, Folded.From(curriculum, _some.Done("a"), _some.SignedOff("a", "linus")).Of(GoalId.Parse("a")).Status);
        Assert.Equal(GoalStatus.SignedOff, Folded.From(curriculum, _some.Done("a"), _some.SignedOff("a", "grace")).Of(GoalId.Parse("a")).Status);
    }

    [Fact]
    public void Ratings_of_trainee_and_mentor_stand_side_by_side()
    {
        var goal = Of("a", new GoalRated(_some.Stamp(), Some.Goal("a"), 4), new GoalRated(_some.Stamp("grace"), Some.Goal("a"), 2), new GoalRated(_some.Stamp("eve"), Some.Goal("a"), 1));
        Assert.Equal((4, 2), (goal.Confidence, goal.MentorConfidence));
    }

    [Fact]
    public void A_retracted_event_does_not_count_and_counts_again_when_the_retraction_is_retracted()
    {
        var started = _some.Started("a");
        var done = _some.Done("a");
        var retracted = _some.Retracted(done);
        Assert.Equal(GoalStatus.InProgress, Of("a", started, done, retracted).Status);
        Assert.Equal(GoalStatus.Done, Of("a", started, done, retracted, _some.Retracted(retracted)).Status);
    }

    [Fact]
    public void Only_the_author_takes_an_event_back()
    {
        var done = _some.Done("a");
        var progress = Folded.From(done, _some.Retracted(done, by: "grace"));
        Assert.Equal(GoalStatus.Done, progress.Of(GoalId.Parse("a")).Status);
        Assert.Equal("JRN0106", Assert.Single(progress.Problems).Code);
    }

    [Fact]
    public void Only_the_author_changes_a_note()
    {
        var note = _some.Note("a", "first");
        var progress = Folded.From(note, new NoteEdited(_some.Stamp("grace"), note.Stamp.Id, "forged"), new NoteEdited(_some.Stamp(), note.Stamp.Id, "second"), new NoteDeleted(_some.Stamp("grace"), note.Stamp.Id));
        Assert.Equal("second", Assert.Single(progress.Notes).Text);
        Assert.Equal(["JRN0105", "JRN0105"], progress.Problems.Select(problem => problem.Code));
        Assert.Empty(Folded.From(note, new NoteDeleted(_some.Stamp(), note.Stamp.Id)).Notes);
    }

    [Fact]
    public void A_question_of_the_year_is_resolved_by_anybody()
    {
        var question = _some.Note(null, "who?", NoteKind.Question);
        Assert.True(Assert.Single(Folded.From(question, new QuestionResolved(_some.Stamp("grace"), question.Stamp.Id)).Notes).IsResolved);
    }

    [Fact]
    public void Progress_follows_former_ids_and_confirmed_moves()
    {
        var curriculum = Folded.CurriculumOf("- [ ] One <!-- #new was:old -->\n- [ ] Two <!-- #two -->\n");
        var progress = Folded.From(curriculum, _some.Started("old"), _some.Done("lost"), new GoalMoved(_some.Stamp(), Some.Goal("lost"), GoalId.Parse("two")));
        Assert.Equal(GoalStatus.InProgress, progress.Of(GoalId.Parse("new")).Status);
        Assert.Equal(GoalStatus.Done, progress.Of(GoalId.Parse("two")).Status);
        Assert.Equal(GoalStatus.Done, progress.Of(GoalId.Parse("lost")).Status);
        Assert.Equal(["new", "two"], progress.Goals.Select(goal => goal.Goal.Value).Order());
    }

    [Fact]
    public void A_sign_off_of_one_goal_is_never_moved_to_another_that_is_there()
    {
        var curriculum = Folded.CurriculumOf("- [ ] Easy `sign-off` <!-- #easy -->\n- [ ] Hard `sign-off` <!-- #hard -->\n");
        var move = new GoalMoved(_some.Stamp(), Some.Goal("easy"), GoalId.Parse("hard"));
        var progress = Folded.From(curriculum, _some.Done("easy"), _some.SignedOff("easy"), move);
        Assert.Equal(GoalStatus.NotStarted, progress.Of(GoalId.Parse("hard")).Status);
        Assert.Equal(GoalStatus.SignedOff, progress.Of(GoalId.Parse("easy")).Status);
        Assert.Equal("JRN0109", Assert.Single(progress.Problems).Code);
        Assert.NotNull(Folded.From(curriculum, _some.Done("easy")).RefusalOf(move));
    }

    [Fact]
    public void A_move_back_is_a_move_back()
    {
        var progress = Folded.From(_some.Done("a"), new GoalMoved(_some.Stamp(), Some.Goal("a"), GoalId.Parse("b")), new GoalMoved(_some.Stamp(), Some.Goal("b"), GoalId.Parse("a")));
        Assert.Equal("a", Assert.Single(progress.Goals).Goal.Value);
    }

    [Fact]
    public void A_line_that_a_merge_doubled_counts_once()
    {
        var logged = new GoalLogged(_some.Stamp(), Some.Goal("a"));
        var progress = Folded.From(logged, logged);
        Assert.Single(progress.Of(GoalId.Parse("a")).Log);
        Assert.Empty(progress.Problems);
    }

    [Fact]
    public void Another_event_with_the_same_id_is_reported()
    {
        var done = _some.Done("a");
        var progress = Folded.From(done, new GoalSkipped(done.Stamp with { At = done.Stamp.At.AddDays(1) }, Some.Goal("a"), "no"));
        Assert.Equal(GoalStatus.Done, progress.Of(GoalId.Parse("a")).Status);
        Assert.Equal("JRN0108", Assert.Single(progress.Problems).Code);
    }

    private static GoalProgress Of(string goal, params ProgressEvent[] events) => Folded.From(events).Of(GoalId.Parse(goal));
}
