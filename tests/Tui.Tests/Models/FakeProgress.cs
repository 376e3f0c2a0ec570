using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Models;

/// <summary>A small fold of events, enough for pages.</summary>
internal sealed class FakeProgress : TraineeProgress
{
    private readonly ImmutableDictionary<GoalId, GoalProgress> _goals;

    private FakeProgress(ImmutableArray<ProgressEvent> events, ImmutableArray<Note> notes, ImmutableDictionary<GoalId, GoalProgress> goals) =>
        (Events, Notes, _goals) = (events, notes, goals);

    public static FakeProgress Empty { get; } = new([], [], ImmutableDictionary<GoalId, GoalProgress>.Empty);

    public override string Trainee => "ada";

    public override IEnumerable<GoalProgress> Goals => _goals.Values;

    public override ImmutableArray<Note> Notes { get; }

    public override ImmutableArray<ProgressEvent> Events { get; }

    public override GoalProgress Of(GoalId goal) => _goals.GetValueOrDefault(goal) ?? new GoalProgress { Goal = goal };

    public override TraineeProgress With(ProgressEvent happened)
    {
        var (notes, goals) = (Notes, _goals);
        if (happened is NoteWritten written) notes = notes.Add(NoteOf(written));
        if (happened is QuestionResolved resolved) notes = [.. notes.Select(note => note.Id == resolved.Question ? note with { IsResolved = true } : note)];
        if (happened.About is { } about)
        {
            var goal = Apply(Of(about.Id), happened);
            goals = goals.SetItem(about.Id, goal with { Events = goal.Events.Add(happened), Notes = [.. notes.Where(note => note.Goal?.Id == about.Id)] });
        }
        return new FakeProgress(Events.Add(happened), notes, goals);
    }

    private static Note NoteOf(NoteWritten written) => new()
    {
        Id = written.Stamp.Id,
        At = written.Stamp.At,
        By = written.Stamp.By,
        Goal = written.Goal,
        Kind = written.NoteKind,
        Text = written.Text,
        With = written.With.IsDefault ? [] : written.With,
        ReplyTo = written.ReplyTo,
        IsPrivate = written.IsPrivate,
    };

    private static GoalProgress Apply(GoalProgress goal, ProgressEvent happened) => happened switch
    {
        GoalStarted => To(goal, GoalStatus.InProgress, happened),
        GoalBlocked blocked => To(goal, GoalStatus.Blocked, happened) with { Reason = blocked.Reason },
        GoalDone done => To(goal, GoalStatus.Done, happened) with { Evidence = done.Evidence, Confidence = done.Confidence },
        GoalSignedOff => To(goal, GoalStatus.SignedOff, happened),
        GoalSkipped skipped => To(goal, GoalStatus.Skipped, happened) with { Reason = skipped.Reason },
        GoalReturned returned => To(goal, GoalStatus.InProgress, happened) with { ReturnedReason = returned.Reason },
        GoalLogged logged => goal with { Log = goal.Log.Add(logged), Status = GoalStatus.InProgress, Since = goal.Since ?? happened.Stamp.At },
        _ => goal,
    };

    private static GoalProgress To(GoalProgress goal, GoalStatus status, ProgressEvent happened) =>
        goal with { Status = status, Since = happened.Stamp.At, StatusBy = happened.Stamp.By, Reason = null, ReturnedReason = null };
}
