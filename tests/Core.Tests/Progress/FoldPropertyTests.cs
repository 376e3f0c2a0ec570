using System.Collections.Immutable;
using CsCheck;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

public class FoldPropertyTests
{
    [Fact]
    public void Event_by_event_gives_the_same_state_as_all_at_once() =>
        GeneratedHistory.Events.Sample(
            events =>
            {
                var step = Fold();
                foreach (var happened in events) step = step.With(happened);
                Assert.Equal(ProgressText.Of(Fold(events)), ProgressText.Of(step));
            },
            iter: 3_000);

    [Fact]
    public void Order_and_number_of_files_and_doubled_lines_do_not_matter() =>
        Gen.Select(GeneratedHistory.Events, Gen.Int, Gen.Int[1, 20]).Sample(
            (events, seed, files) =>
            {
                var random = new Random(seed);
                var parts = Enumerable.Range(0, files).Select(_ => new List<ProgressEvent>()).ToArray();
                foreach (var happened in events.OrderBy(_ => random.Next()))
                {
                    parts[random.Next(files)].Add(happened);
                    if (random.Next(4) == 0) parts[random.Next(files)].Add(happened);
                }
                var mixed = TraineeProgress.Fold("ada", [.. parts.Select(File)], GeneratedHistory.Curriculum, new People());
                var plain = Fold(events);
                Assert.Equal(ProgressText.Of(plain), ProgressText.Of(mixed));
                Assert.Equal(plain.Problems.Select(problem => problem.Message).Order(), mixed.Problems.Select(problem => problem.Message).Order());
            },
            iter: 3_000);

    [Fact]
    public void No_history_makes_a_sign_off_of_what_no_mentor_confirmed() =>
        GeneratedHistory.Events.Sample(
            events =>
            {
                foreach (var goal in Fold(events).Goals.Where(goal => goal.Status == GoalStatus.SignedOff)) Assert.True(goal.StatusBy is "grace" or "linus");
                foreach (var goal in Fold(events).Goals.Where(goal => goal.Goal.Value == "b" && goal.Status == GoalStatus.SignedOff)) Assert.Equal("grace", goal.StatusBy);
            },
            iter: 1_000);

    [Fact]
    public void What_is_refused_beforehand_is_what_would_not_count() =>
        GeneratedHistory.Events.Where(events => events.Length > 0).Sample(
            events =>
            {
                var before = Fold(events[..^1]);
                if (events[^1] is EventRetracted again && before.IsRetracted(again.Event)) return;
                var after = before.With(events[^1]);
                var counts = events[^1] is EventRetracted retracted ? after.IsRetracted(retracted.Event) : after.Events.Contains(events[^1]);
                Assert.Equal(before.RefusalOf(events[^1]) is null, counts);
            },
            iter: 2_000);

    private static TraineeProgress Fold(params ProgressEvent[] events) =>
        TraineeProgress.Fold("ada", [File(events)], GeneratedHistory.Curriculum, new People());

    private static JournalFile File(IReadOnlyCollection<ProgressEvent> events) => new JournalFile("file", "file", ImmutableArray<Core.Sources.Diagnostic>.Empty).With(events);
}
