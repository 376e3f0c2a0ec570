using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Demo;

/// <summary>Those who began before: their years are over, and together they say something about the curriculum.</summary>
internal static class DemoCohort
{
    private const int WeeksBefore = 34;
    private const int WeeksBetween = 2;

    private static readonly (string Id, string Name)[] Names =
    [
        ("annie", "Annie Jean"),
        ("evelyn", "Evelyn Boyd"),
        ("hedy", "Hedy Kiesler"),
        ("jean", "Jean Jennings"),
        ("joan", "Joan Lowther"),
        ("mary", "Mary Allen"),
    ];

    /// <summary>What makes a goal hard for nearly everybody, by words of its title.</summary>
    private static readonly string[] Hard = ["state", "network", "certificate", "postmortem", "reverse shadow", "cluster", "budget", "percentile"];

    /// <summary>They, each some weeks after the one before, and all of them before the demo's own trainee.</summary>
    public static ImmutableArray<Person> People(DateOnly start, string mentor) =>
        [.. Names.Select((name, i) => new Person(name.Id, name.Name, $"{name.Id}@example.org", null, start.AddDays(-7 * (WeeksBefore + (WeeksBetween * i))), [mentor]))];

    /// <summary>What happened to one of them besides what the plan says: nobody wrote a word, but it shows where people get stuck, what they skip and what they never end.</summary>
    public static DemoStory StoryOf(Curriculum curriculum, int seed)
    {
        var random = new Random(seed);
        var story = new List<string>();
        foreach (var goal in curriculum.Goals.Where(goal => goal.Steps.IsEmpty && !goal.IsOngoing && goal.Count is null))
        {
            var isHard = Hard.Any(word => goal.Title.Contains(word, StringComparison.OrdinalIgnoreCase));
            story.Add($"## {goal.Id}");
            // Harder for some than for others: from two in ten to six in ten.
            if (isHard && random.Next(10) < 2 + (goal.Index % 5)) story.Add($"- blocked for {random.Next(3, 12)}: It waits for somebody.");
            if (goal.IsOptional && random.Next(10) < 6) story.Add("- skipped: Not this year.");
            else if (isHard && random.Next(10) < 3) story.Add("- finish: never");
            story.Add($"- confidence: {(isHard ? random.Next(2, 4) : random.Next(3, 6))}");
        }
        return new DemoStory(string.Join('\n', story));
    }
}
