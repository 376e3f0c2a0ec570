using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Reviews;

public class ReviewAfterTests
{
    private const string Track = """
        # Monitoring

        ## Paging

        - [ ] Policy `due:w1` <!-- #g0 -->
        - [ ] Fleet `due:w1` `needs:g0` `sign-off` <!-- #g1 -->
          - [ ] Draw it <!-- #g2 -->
          - [ ] Walk it <!-- #g3 -->
            - [ ] Slowly <!-- #g4 -->

        ### Deep

        - [ ] Shadow `count:2` `due:w2` `needs:g1` <!-- #g5 -->
        - [ ] Lead `needs:g5,paging` <!-- #g6 -->

        ## Later

        - [ ] Everything `needs:paging` `due:m2` <!-- #g7 -->
        - [ ] Dashboard `optional` <!-- #g8 -->
        - [ ] Meet `every:1w` <!-- #g9 -->
        - [ ] Policy, as somebody copied it `due:w2` <!-- #g0 -->
        """;

    private static readonly DateOnly Start = new(2026, 1, 5);
    private static readonly WorkDays[] Weeks = [WorkDays.FullTime, DaysOf("mon-thu"), DaysOf("sat")];

    private static readonly Curriculum Curriculum = Folded.CurriculumOf(Track);

    [Fact]
    public void One_event_after_the_other_says_what_building_at_once_says() =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[0, 11]).Array[1, 40].Sample(steps =>
        {
            var progress = Folded.From(Curriculum);
            var review = Build(progress);
            var at = new DateTimeOffset(2026, 1, 6, 9, 0, 0, TimeSpan.Zero);
            foreach (var (goal, kind) in steps)
            {
                at = at.AddMinutes(1);
                progress = progress.With(Happened(kind, Curriculum.Goals[goal], at, progress));
                review = review.After(progress);
                AssertSame(Build(progress), review);
            }
        });

    private static ProgressEvent Happened(int kind, Goal goal, DateTimeOffset at, TraineeProgress progress)
    {
        var reference = GoalReference.To(goal);
        var stamp = new EventStamp(Guid.CreateVersion7(at), at, kind is 3 or 4 ? "grace" : "ada", "ada");
        return kind switch
        {
            0 => new GoalStarted(stamp, reference),
            1 or 2 => new GoalDone(stamp, reference),
            3 => new GoalSignedOff(stamp, reference),
            4 => new GoalReturned(stamp, reference, "one more"),
            5 => new GoalLogged(stamp, reference),
            6 => new GoalSkipped(stamp, reference, "known"),
            7 => new GoalReopened(stamp, reference),
            8 => new AbsencePlanned(stamp, Start.AddDays(goal.Index), Start.AddDays(goal.Index * 3)),
            9 => new WorkWeekChanged(stamp, Weeks[goal.Index % Weeks.Length], Start.AddDays(goal.Index * 2)),
            10 => new AbsenceCancelled(stamp, progress.Year.Absences.FirstOrDefault()?.Stamp.Id ?? Guid.Empty),
            _ => new EventRetracted(stamp, progress.Newest().FirstOrDefault(happened => happened.Stamp.By == "ada")?.Stamp.Id ?? Guid.Empty),
        };
    }

    private static WorkDays DaysOf(string text) => WorkDays.TryParse(text, out var days) ? days : throw new ArgumentException(text);

    private static TraineeReview Build(TraineeProgress progress) =>
        TraineeReview.Build(Curriculum, progress, Start, new DateOnly(2026, 1, 13), TimeZoneInfo.Utc);

    private static void AssertSame(TraineeReview expected, TraineeReview actual)
    {
        for (var i = 0; i < expected.Standings.Length; i++) Assert.Equal(expected.Standings[i], actual.Standings[i]);
        Assert.Equal(expected.Total, actual.Total);
        Assert.Equal(expected.Expected, actual.Expected);
        Assert.Equal(expected.Of(Curriculum.Tracks[0]), actual.Of(Curriculum.Tracks[0]));
        foreach (var topic in Curriculum.Tracks[0].Topics.SelectMany(topic => topic.Topics.Prepend(topic))) Assert.Equal(expected.Of(topic), actual.Of(topic));
        Assert.Equal(expected.Next, actual.Next);
    }
}
