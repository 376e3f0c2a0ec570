using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models;

/// <summary>All of a curriculum's rows in document order, each with the end of its subtree. Built once per curriculum.</summary>
internal sealed class OutlineTree
{
    private readonly List<OutlineNode> _nodes;
    private readonly Dictionary<object, int> _byKey;

    private OutlineTree(int expected) => (_nodes, _byKey) = (new List<OutlineNode>(expected), new Dictionary<object, int>(expected));

    public static OutlineTree Empty { get; } = Build(Curriculum.Empty);

    public IReadOnlyList<OutlineNode> Nodes => _nodes;

    public static OutlineTree Build(Curriculum curriculum)
    {
        // Headings add to the goals; there is a heading for several goals.
        var tree = new OutlineTree(curriculum.Goals.Length + (curriculum.Goals.Length / 8));
        foreach (var track in curriculum.Tracks) tree.AddTrack(track);
        return tree;
    }

    /// <summary>The rows of one track.</summary>
    public static OutlineTree Of(Track track)
    {
        var tree = new OutlineTree(track.AllGoals.Length);
        tree.AddTrack(track);
        return tree;
    }

    /// <summary>The node with this key, or -1. Of two goals with one id, the first.</summary>
    public int IndexOf(object key) => _byKey.GetValueOrDefault(key, -1);

    private void AddTrack(Track track)
    {
        var index = Open(new OutlineNode { Key = new TrackKey(track.Path), Title = track.Title, Depth = 0, Parent = -1, Track = track });
        AddGoals(track.Goals, track, null, index);
        foreach (var topic in track.Topics) AddTopic(topic, index);
        Close(index);
    }

    private void AddTopic(Topic topic, int parent)
    {
        var node = new OutlineNode { Key = new TopicKey(topic.Track.Path, topic.Id), Title = topic.Title, Depth = DepthUnder(parent), Parent = parent, Topic = topic };
        var index = Open(node);
        AddGoals(topic.Goals, topic.Track, topic, index);
        // Headings have six levels, so this goes six deep at most.
        foreach (var nested in topic.Topics) AddTopic(nested, index);
        Close(index);
    }

    private void AddGoals(IReadOnlyList<Goal> goals, Track track, Topic? topic, int parent)
    {
        var (group, groupIndex, groupCount) = ((string?)null, -1, 0);
        foreach (var goal in goals)
        {
            if (goal.Group != group)
            {
                if (groupIndex >= 0) Close(groupIndex);
                groupIndex = -1;
                if ((group = goal.Group) is not null)
                {
                    var key = new GroupKey(track.Path, topic?.Id, group, groupCount++);
                    groupIndex = Open(new OutlineNode { Key = key, Title = group, Depth = DepthUnder(parent), Parent = parent });
                }
            }
            AddGoal(goal, groupIndex >= 0 ? groupIndex : parent);
        }
        if (groupIndex >= 0) Close(groupIndex);
    }

    private void AddGoal(Goal goal, int parent)
    {
        var index = Open(new OutlineNode { Key = goal.Id, Title = goal.Title, Depth = DepthUnder(parent), Parent = parent, Goal = goal });
        // The reader refuses lists that are nested deeper than 64.
        foreach (var step in goal.Steps) AddGoal(step, index);
        Close(index);
    }

    private int DepthUnder(int parent) => _nodes[parent].Depth + 1;

    private int Open(OutlineNode node)
    {
        _byKey.TryAdd(node.Key, _nodes.Count);
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    private void Close(int index) => _nodes[index].End = _nodes.Count;
}
