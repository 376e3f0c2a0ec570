using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Reviews;

/// <summary>Ada's year: it starts on Monday 5 January 2026, Grace is her mentor.</summary>
internal sealed class ReviewedYear(string markdown, DateOnly? start = null)
{
    public static readonly DateOnly Start = new(2026, 1, 5);

    private readonly List<ProgressEvent> _events = [];

    public Curriculum Curriculum { get; } = Folded.CurriculumOf(markdown);

    public DateOnly Today { get; set; } = new(2026, 1, 5);

    public int DueSoonDays { get; set; } = TraineeReview.UsualDueSoonDays;

    public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;

    public ReviewedYear On(string moment, string goal, Func<EventStamp, GoalReference, ProgressEvent> happened, string by = "ada")
    {
        var at = DateTimeOffset.Parse(moment + "Z").AddTicks(_events.Count);
        _events.Add(happened(new EventStamp(Guid.CreateVersion7(at), at, by, "ada"), GoalReference.To(Goal(goal))));
        return this;
    }

    public Goal Goal(string id) => Curriculum.Find(GoalId.Parse(id))!;

    public TraineeReview Review() => TraineeReview.Build(
        Curriculum,
        Folded.From(Curriculum, [.. _events]),
        start ?? Start,
        Today,
        Zone,
        DueSoonDays);

    public GoalStanding Of(string goal) => Review().Of(Goal(goal));
}
