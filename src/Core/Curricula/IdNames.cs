using System.Text;

namespace Onboarding.Core.Curricula;

/// <summary>Makes ids that a person would have chosen: a prefix of the track and the first words of the title.</summary>
internal static class IdNames
{
    private const int Words = 5;

    /// <summary>Every id that is in use or was.</summary>
    /// <param name="curriculum">Where.</param>
    /// <param name="reserved">Ids besides: progress may hang on them.</param>
    public static HashSet<string> TakenIn(Curriculum curriculum, IEnumerable<GoalId> reserved)
    {
        var taken = reserved.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var file in curriculum.Files)
        {
            foreach (var topic in file.Topics)
            {
                taken.Add(topic.Name);
                foreach (var former in topic.Id?.FormerIds ?? []) taken.Add(former.Value);
            }
            foreach (var goal in file.Goals)
            {
                taken.Add(goal.Id.Value);
                foreach (var former in goal.FormerIds) taken.Add(former.Value);
            }
        }
        return taken;
    }

    /// <summary>What the ids of a file begin with, with a dot at the end; empty where nothing tells.</summary>
    public static string PrefixOf(TrackFindings file) => file.Track is { } track ? PrefixOf(track) : PrefixOf(file.Source.Path);

    /// <summary>What most ids of the track begin with, else its file name as an id; with a dot at the end.</summary>
    public static string PrefixOf(Track track)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var goal in track.AllGoals)
        {
            var dot = goal.HasWrittenId ? goal.Id.Value.IndexOf('.') : -1;
            if (dot > 0) counts[goal.Id.Value[..dot]] = counts.GetValueOrDefault(goal.Id.Value[..dot]) + 1;
        }
        return counts.Count > 0 ? counts.MaxBy(pair => pair.Value).Key + "." : PrefixOf(track.Path);
    }

    /// <summary>A file's name as an id, with a dot at the end; empty where it has no letters for one.</summary>
    public static string PrefixOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var words = WordsOf(name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name, 3);
        return words.Length == 0 ? "" : words + ".";
    }

    /// <summary>An id that isn't taken yet, and is from now on.</summary>
    /// <param name="prefix">What it begins with.</param>
    /// <param name="title">Of what its words are.</param>
    /// <param name="taken">The ids that are taken.</param>
    /// <param name="wordless">The word of a title that has none.</param>
    public static GoalId Make(string prefix, string title, HashSet<string> taken, string wordless = "goal")
    {
        var words = WordsOf(title, Words);
        if (words.Length == 0) words = wordless;
        var name = prefix + words;
        if (name.Length > GoalId.MaxLength - 5) name = name[..(GoalId.MaxLength - 5)].TrimEnd('-', '.');
        var free = name;
        for (var number = 2; !taken.Add(free); number++) free = $"{name}-{number}";
        return GoalId.Parse(free);
    }

    /// <summary>The first words of a text as an id; empty where it has none.</summary>
    public static string WordsOf(string text, int most)
    {
        var words = new StringBuilder();
        var count = 1;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && words.Length > 0 && words[^1] != '-')
            {
                if (count++ == most) break;
                words.Append('-');
            }
        }
        return words.ToString().Trim('-');
    }
}
