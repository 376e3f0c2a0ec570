using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Demo;

/// <summary>What the people of the demo wrote about each goal: <c>story.md</c>, which is a part of the program.</summary>
internal sealed class DemoStory
{
    private const string Resource = "demo/story.md";
    private const string Year = "year";
    private const string Meetings = "meetings";

    private readonly Dictionary<string, List<StoryLine>> _lines = [];

    /// <summary>Reads a story.</summary>
    public DemoStory(string text)
    {
        List<StoryLine>? under = null;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) _lines.Add(line[3..].Trim(), under = []);
            else if (line.StartsWith("- ", StringComparison.Ordinal)) under?.Add(StoryLine.Parse(line[2..].TrimEnd()));
            else if (line.StartsWith("  ", StringComparison.Ordinal) && under is { Count: > 0 }) under[^1] = under[^1] with { Text = $"{under[^1].Text}\n{line[2..].TrimEnd()}" };
        }
    }

    /// <summary>A year of four days a week, in which nobody wrote a word.</summary>
    public static DemoStory PartTime { get; } = new("## year\n- works: mon-thu\n");

    /// <summary>The ids of the goals that it tells about.</summary>
    public IEnumerable<string> Goals => _lines.Keys.Where(id => id is not (Year or Meetings));

    /// <summary>What was written about the year as a whole.</summary>
    public IReadOnlyList<StoryLine> OfYear => _lines.GetValueOrDefault(Year, []);

    /// <summary>What was put on the agenda of one-on-ones, and agreed there.</summary>
    public IReadOnlyList<StoryLine> OfMeetings => _lines.GetValueOrDefault(Meetings, []);

    public static DemoStory Read()
    {
        using var stream = typeof(DemoStory).Assembly.GetManifestResourceStream(Resource)!;
        return new DemoStory(new StreamReader(stream).ReadToEnd());
    }

    public IReadOnlyList<StoryLine> Of(Goal goal) => _lines.GetValueOrDefault(goal.Id.Value, []);
}
