using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>What a name in a chip or in front matter stands for: a goal or a topic, by its id, its former id or its heading.</summary>
internal sealed class NamedGoals(TrackFindings[] files, IdRegister ids)
{
    private readonly Dictionary<TrackFindings, Dictionary<string, TopicDraft>> _topicsOfFiles = [];
    private Dictionary<string, TopicDraft>? _topics;

    /// <summary>The goal, or the topic that has goals; null for nothing. One that was renamed is reported at the name's place.</summary>
    public object? Find(string name, TrackFindings file, SourceLocation place)
    {
        if (FindNow(name, file) is { } now) return now;
        if (ids.FindFormer(name) is not { } renamed) return null;
        file.Report(CurriculumRules.RenamedNeed, place, name, renamed.Owner is Goal known ? known.Id.Value : ((TopicDraft)renamed.Owner).Name);
        return renamed.Owner;
    }

    /// <summary>Every goal of a topic and of those below it, steps too.</summary>
    public static IEnumerable<Goal> GoalsOf(TopicDraft topic)
    {
        var open = new Stack<TopicDraft>([topic]);
        while (open.TryPop(out var next))
        {
            foreach (var goal in next.Goals) yield return goal;
            foreach (var nested in Enumerable.Reverse(next.Topics)) open.Push(nested);
        }
    }

    /// <summary>Whether who needs a topic waits for this goal of it.</summary>
    public static bool IsWaitedFor(Goal held) => held is { Parent: null, IsOptional: false, IsOngoing: false };

    private object? FindNow(string name, TrackFindings file)
    {
        if (ids.Find(name) is { } holder) return holder.Owner;
        return TopicsOf(file).GetValueOrDefault(name) ?? (_topics ??= BySlug(files.SelectMany(one => one.Topics))).GetValueOrDefault(name);
    }

    private Dictionary<string, TopicDraft> TopicsOf(TrackFindings file)
    {
        if (!_topicsOfFiles.TryGetValue(file, out var topics)) _topicsOfFiles[file] = topics = BySlug(file.Topics);
        return topics;
    }

    private static Dictionary<string, TopicDraft> BySlug(IEnumerable<TopicDraft> all)
    {
        var topics = new Dictionary<string, TopicDraft>(StringComparer.Ordinal);
        foreach (var topic in all)
        {
            if (topic.HasGoals) topics.TryAdd(topic.Slug, topic);
        }
        return topics;
    }
}
