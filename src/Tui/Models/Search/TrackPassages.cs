using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models.Search;

/// <summary>What can be found in a track besides its goals: its title, its headings and the prose between them.</summary>
internal static class TrackPassages
{
    public static SearchPlace Of(Track track)
    {
        var passages = new PassageSheet();
        var title = ShownText.Line(track.Title);
        passages.Add(PassageKind.Title, title);
        var topics = new Dictionary<int, Topic>();
        foreach (var topic in track.Topics) AddTopic(topics, topic);
        AddProse(passages, track, topics);
        return passages.ToPlace(new TrackKey(track.Path), title);
    }

    private static void AddTopic(Dictionary<int, Topic> topics, Topic topic)
    {
        topics.TryAdd(topic.Location.Line, topic);
        // Headings have six levels, so this goes six deep at most.
        foreach (var nested in topic.Topics) AddTopic(topics, nested);
    }

    private static void AddProse(PassageSheet passages, Track track, Dictionary<int, Topic> topics)
    {
        var goals = track.AllGoals.Select(goal => goal.Location.Line).ToHashSet();
        var prose = new PlainPassages();
        string? topic = null;
        var (isItem, isSection) = (false, false);
        for (var number = FirstLine(track); number <= track.Source.LineCount; number++)
        {
            var line = track.Source.Line(number);
            if (line is ['#', ..])
            {
                prose.End(Add);
                // A heading that is a goal has all of its section as description.
                (isItem, isSection) = (false, goals.Contains(number));
                if (!topics.TryGetValue(number, out var found)) continue;
                topic = found.Id;
                passages.Add(PassageKind.Title, ShownText.Line(found.Title), topic);
                continue;
            }
            // A goal that is an item reaches to the next line that is not indented.
            if (goals.Contains(number)) isItem = true;
            else if (line is not [] and not [' ' or '\t' or '\r', ..]) isItem = false;
            if (isItem || isSection) prose.End(Add);
            else prose.Add(line, Add);
        }
        prose.End(Add);

        void Add(string text) => passages.Add(PassageKind.Text, text, topic);
    }

    /// <summary>The line after the front matter.</summary>
    private static int FirstLine(Track track)
    {
        if (track.Source.LineCount == 0 || track.Source.Line(1).TrimEnd() is not "---") return 1;
        for (var number = 2; number <= track.Source.LineCount; number++) if (track.Source.Line(number).TrimEnd() is "---") return number + 1;
        return 1;
    }
}
