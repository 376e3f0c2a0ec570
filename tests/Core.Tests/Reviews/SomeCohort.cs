using System.Globalization;
using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Reviews;

/// <summary>Several years on one curriculum, each begun on Monday 5 January 2026 unless said otherwise.</summary>
internal sealed class SomeCohort(string markdown)
{
    private readonly List<ReviewedYear> _years = [];

    public DateOnly Today { get; set; } = new(2026, 3, 2);

    /// <summary>A trainee more, who lived so.</summary>
    public SomeCohort With(Action<ReviewedYear> live, DateOnly? start = null)
    {
        var year = new ReviewedYear(markdown, start);
        live(year);
        _years.Add(year);
        return this;
    }

    /// <summary>So many trainees more, who all lived so.</summary>
    public SomeCohort With(int trainees, Action<ReviewedYear> live, DateOnly? start = null)
    {
        for (var i = 0; i < trainees; i++) With(live, start);
        return this;
    }

    public TraineeReview[] Years()
    {
        foreach (var year in _years) year.Today = Today;
        return [.. _years.Select(year => year.Review())];
    }

    public CurriculumHealth Health(HealthPolicy? policy = null) => Health(Cohort.All(Years()), policy);

    /// <summary>The health that those tell of who began in a calendar year.</summary>
    public CurriculumHealth HealthOf(int calendarYear) => Health(Cohort.Find(Cohort.Parts(Years(), HealthPolicy.Default.SmallestGroup), calendarYear)!, null);

    private CurriculumHealth Health(Cohort cohort, HealthPolicy? policy) =>
        CurriculumHealth.Of(CurriculumReader.Read([new SourceFile("track.md", Encoding.UTF8.GetBytes(markdown))]), cohort, policy ?? HealthPolicy.Default, Today);

    public GoalHealth Of(string goal) => Health().Goals.SingleOrDefault(row => row.Goal.Id.Value == goal) ?? throw new KeyNotFoundException($"Nothing is known of {goal}.");
}

/// <summary>What somebody does on a day of 2026 at nine: <c>year.Start("01-05", "goal")</c>.</summary>
internal static class SomeDays
{
    public static ReviewedYear Start(this ReviewedYear year, string day, string goal) => year.At(day, goal, (stamp, about) => new GoalStarted(stamp, about));

    public static ReviewedYear Done(this ReviewedYear year, string day, string goal, int? confidence = null) => year.At(day, goal, (stamp, about) => new GoalDone(stamp, about, null, confidence));

    public static ReviewedYear Block(this ReviewedYear year, string day, string goal) => year.At(day, goal, (stamp, about) => new GoalBlocked(stamp, about, "no access"));

    public static ReviewedYear Skip(this ReviewedYear year, string day, string goal) => year.At(day, goal, (stamp, about) => new GoalSkipped(stamp, about, "known"));

    public static ReviewedYear Rate(this ReviewedYear year, string day, string goal, int confidence, string by = "ada") => year.At(day, goal, (stamp, about) => new GoalRated(stamp, about, confidence), by);

    public static ReviewedYear Log(this ReviewedYear year, string day, string goal, string? on = null) =>
        year.At(day, goal, (stamp, about) => new GoalLogged(stamp, about, null, on is null ? null : DateOnly.ParseExact($"2026-{on}", "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static ReviewedYear Ask(this ReviewedYear year, string day, string goal, string by = "ada") => year.At(day, goal, (stamp, about) => new NoteWritten(stamp, about, NoteKind.Question, "Why?"), by);

    public static ReviewedYear At(this ReviewedYear year, string day, string goal, Func<EventStamp, GoalReference, ProgressEvent> happened, string by = "ada") =>
        year.On(day.Length > 5 ? $"{day} 09:00" : $"2026-{day} 09:00", goal, happened, by);
}
