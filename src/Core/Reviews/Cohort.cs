using System.Collections.Immutable;

namespace Onboarding.Core.Reviews;

/// <summary>Trainees whose years are looked at together. Immutable.</summary>
/// <remarks>
/// There is one of all, and parts of it by the calendar year in which somebody's year began. The parts are fixed and never overlap, and each is large enough
/// alone: so no two of them differ by a single person.
/// </remarks>
public sealed class Cohort
{
    private Cohort(ImmutableArray<TraineeReview> years, bool isAll) => (Years, IsAll) = (years, isAll);

    /// <summary>A cohort of nobody.</summary>
    public static Cohort None { get; } = new([], isAll: true);

    /// <summary>How many trainees.</summary>
    public int Size => Years.Length;

    /// <summary>Whether it is everybody whose year has begun.</summary>
    public bool IsAll { get; }

    /// <summary>The calendar year in which the first of them began; 0 for nobody.</summary>
    public int FirstYear => Years.IsEmpty ? 0 : Years.Min(year => year.Start.Year);

    /// <summary>The calendar year in which the last of them began; 0 for nobody.</summary>
    public int LastYear => Years.IsEmpty ? 0 : Years.Max(year => year.Start.Year);

    /// <summary>The years; what they say one by one is nobody else's to know.</summary>
    internal ImmutableArray<TraineeReview> Years { get; }

    /// <summary>Everybody whose year has begun.</summary>
    public static Cohort All(IEnumerable<TraineeReview> years) => new(Begun(years), isAll: true);

    /// <summary>Those who began in the same calendar year, the earliest first. Years in which too few began are joined with the next; the last with the one before.</summary>
    public static ImmutableArray<Cohort> Parts(IEnumerable<TraineeReview> years, int smallestGroup)
    {
        var parts = new List<List<TraineeReview>>();
        foreach (var began in Begun(years).GroupBy(year => year.Start.Year).OrderBy(group => group.Key))
        {
            if (parts.Count == 0 || parts[^1].Count >= smallestGroup) parts.Add([]);
            parts[^1].AddRange(began);
        }
        if (parts.Count > 1 && parts[^1].Count < smallestGroup)
        {
            parts[^2].AddRange(parts[^1]);
            parts.RemoveAt(parts.Count - 1);
        }
        return [.. parts.Select(part => new Cohort([.. part], parts.Count == 1))];
    }

    /// <summary>The one of several in which those are who began in a calendar year; null where nobody did.</summary>
    public static Cohort? Find(IEnumerable<Cohort> parts, int calendarYear)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.FirstOrDefault(part => part.Years.Any(year => year.Start.Year == calendarYear));
    }

    /// <summary><c>2025</c>, <c>2024–2025</c>; empty for nobody.</summary>
    public override string ToString() => Years.IsEmpty ? "" : FirstYear == LastYear ? $"{FirstYear}" : $"{FirstYear}–{LastYear}";

    private static ImmutableArray<TraineeReview> Begun(IEnumerable<TraineeReview> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        return [.. years.Where(year => year.Start <= year.Today)];
    }
}
