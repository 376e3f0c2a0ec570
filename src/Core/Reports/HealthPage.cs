using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Reports;

/// <summary>A curriculum's health in words, for terminal, screen and Markdown alike: what was looked at, and of each the worst first.</summary>
public static class HealthPage
{
    /// <summary>How many rows of a section are shown where nobody asks for all.</summary>
    public const int MostRows = 8;

    private const double MostConfidence = 5;
    private const double WholePercent = 100;

    /// <summary>Whose years it is made of; where they are too few, what is not shown, and why.</summary>
    public static string Summary(CurriculumHealth health)
    {
        ArgumentNullException.ThrowIfNull(health);
        var whose = health.Cohort.Size == 0 ? "Nobody’s year has begun." : $"{CountWords.Of(health.Cohort.Size, "trainee")}, begun in {health.Cohort}.";
        return health.IsLargeEnough ? whose : $"{whose} What people did is shown from {health.Policy.SmallestGroup} on, so that nobody can be recognised; what follows is about the text alone.";
    }

    /// <summary>All that was looked at, also where nothing was found; what is about people only where the cohort is large enough.</summary>
    public static ImmutableArray<HealthSection> Of(CurriculumHealth health)
    {
        ArgumentNullException.ThrowIfNull(health);
        return health.IsLargeEnough ? [.. OfPeople(health), .. OfText(health)] : [.. OfText(health)];
    }

    /// <summary>In a sentence or two, where nothing was found, and where too few people came to anything yet; empty where there is something to tell everywhere.</summary>
    public static string Rest(IEnumerable<HealthSection> sections)
    {
        HealthSection[] empty = [.. sections.Where(section => section.Rows.IsEmpty)];
        return string.Join(' ', ((string[])[Named("Nothing found", section => section.IsKnown), Named("For too few people to tell yet", section => !section.IsKnown)]).Where(sentence => sentence.Length > 0));

        string Named(string what, Func<HealthSection, bool> isMeant) =>
            empty.Where(isMeant).Select(section => char.ToLowerInvariant(section.Heading[0]) + section.Heading[1..]).ToArray() is { Length: > 0 } headings ? $"{what}: {string.Join(", ", headings)}." : "";
    }

    private static IEnumerable<HealthSection> OfPeople(CurriculumHealth health)
    {
        yield return new(HealthTopic.Days, "Takes longest", "Working days from begun to done, the median; time away is not counted.",
            Ranked(health, row => row.MedianDays, days => Decimal(days) + (days == 1 ? " day" : " days")))
        { IsKnown = health.Goals.Any(row => row.MedianDays is not null) };
        yield return OfShares(health, HealthTopic.Stuck, "Where people get stuck", "Blocked, or in progress for two working weeks without a word.", row => row.Stuck);
        yield return OfShares(health, HealthTopic.Skipped, "Skipped", "Left out by those who came to it.", row => row.Skipped);
        yield return OfShares(health, HealthTopic.Unfinished, "Never finished", "Still open although its day has passed.", row => row.Unfinished);
        yield return new(HealthTopic.Questions, "Most questions", "Questions that trainees asked, on average.",
            Ranked(health, row => row.Questions is > 0 ? row.Questions : null, questions => $"{Decimal(questions)} each"))
        { IsKnown = health.Goals.Any(row => row.Skipped is not null) };
        yield return new(HealthTopic.Confidence, "Least confidence", $"How sure people are of it from 1 to 5, the median; up to {CurriculumHealth.LowConfidence}.",
            [.. Ranked(health, row => row.MedianConfidence is <= CurriculumHealth.LowConfidence ? row.MedianConfidence : null, sure => $"{Decimal(sure)} of 5", MostConfidence).OrderBy(row => row.Weight)])
        { IsKnown = health.Goals.Any(row => row.MedianConfidence is not null) };
    }

    private static IEnumerable<HealthSection> OfText(CurriculumHealth health)
    {
        var months = health.Policy.StaleAfterMonths;
        yield return new(HealthTopic.Stale, $"Not reviewed for {CountWords.Of(months, "month")}", "By “reviewed:” in the front matter, the longest ago first.",
            [.. Tracks(health, Freshness.Stale).OrderBy(track => track.Reviewed).Select(track => OfTrack(track, MarkdownSheet.Date(track.Reviewed!.Value)))]);
        yield return new(HealthTopic.Unreviewed, "Never reviewed", $"Whoever reads a file and finds it right writes “reviewed: {health.Today:yyyy-MM-dd}” in its front matter.",
            [.. Tracks(health, Freshness.Unknown).Select(track => OfTrack(track, track.Reviewed is { } day ? $"dated {MarkdownSheet.Date(day)}" : ""))]);
        yield return new(HealthTopic.DeadLinks, "Dead links", "To a file or a heading that is not there; addresses on the network are not tried.",
            [.. health.DeadLinks.Select(problem => new HealthRow(problem.Message, $"{problem.Location.Path}:{problem.Location.Line}", null) { Problem = problem })]);
    }

    private static HealthSection OfShares(CurriculumHealth health, HealthTopic topic, string heading, string meaning, Func<GoalHealth, CohortShare?> shareOf) => new(topic, heading, meaning,
        Ranked(health, row => shareOf(row) is { Percent: > 0 } share ? (share.Percent, share.ToString()) : null, WholePercent))
    { IsKnown = health.Goals.Any(row => shareOf(row) is not null) };

    private static ImmutableArray<HealthRow> Ranked(CurriculumHealth health, Func<GoalHealth, double?> figureOf, Func<double, string> words, double? whole = null) =>
        Ranked(health, row => figureOf(row) is { } figure ? (figure, words(figure)) : null, whole);

    /// <summary>The goals of which something is to be told, the largest figure first.</summary>
    /// <param name="health">The goals.</param>
    /// <param name="figureOf">A goal's figure, and in words; null where there is nothing to tell.</param>
    /// <param name="whole">The largest figure that there can be; null for the largest that there is.</param>
    private static ImmutableArray<HealthRow> Ranked(CurriculumHealth health, Func<GoalHealth, (double Figure, string Words)?> figureOf, double? whole)
    {
        (Goal Goal, double Figure, string Words)[] ranked = [.. health.Goals
            .Select(row => (row.Goal, Figure: figureOf(row)))
            .Where(row => row.Figure is not null)
            .Select(row => (row.Goal, row.Figure!.Value.Figure, row.Figure.Value.Words))
            .OrderByDescending(row => row.Figure)];
        return [.. ranked.Select(row => new HealthRow(row.Goal.Title, row.Words, row.Figure / (whole ?? ranked[0].Figure)) { Goal = row.Goal })];
    }

    private static IEnumerable<Track> Tracks(CurriculumHealth health, Freshness freshness) => health.Tracks.Where(row => row.Freshness == freshness).Select(row => row.Track);

    private static HealthRow OfTrack(Track track, string day)
    {
        var goals = CountWords.Of(track.AllGoals.Count(goal => goal.Parent is null), "goal");
        return new HealthRow(track.Title, day.Length > 0 ? $"{goals}, {day}" : goals, null) { Track = track };
    }

    private static string Decimal(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
