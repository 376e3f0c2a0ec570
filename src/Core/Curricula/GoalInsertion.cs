using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Finds the line of a file at which a new goal stands, written as the goals around it are.</summary>
internal sealed class GoalInsertion(TrackFindings file, GoalDraft draft, GoalId id)
{
    private readonly SourceText _source = file.Source;
    private readonly string _title = draft.Line(id);

    /// <summary>Puts a goal at a place; null where nothing can be put.</summary>
    public Insertion? At(GoalPlace place) => place switch
    {
        GoalPlace.After(var goal) => After(Known(goal)),
        GoalPlace.Under(var goal) => Under(Known(goal)),
        GoalPlace.In(var topic) => In(topic.In(file)),
        GoalPlace.AtTop => AtTop(),
        _ => null,
    };

    /// <summary>The same goal in this reading of the file.</summary>
    private Goal? Known(Goal goal) => file.Goals.Find(known => known.Location == goal.Location && known.Title == goal.Title);

    private Insertion? After(Goal? goal)
    {
        if (goal is null) return null;
        if (RowStyle.Of(_source, goal) is { } row) return new Insertion(goal.Location.Line, row.Write(draft, id));
        if (ItemStyle.Of(_source, goal) is not { } style) return null;
        return new Insertion(EndOf(goal), style.Next.Write(_title)) { BlankBefore = IsSetApart(goal) ? style.BlankLine : null };
    }

    private Insertion? Under(Goal? goal)
    {
        if (goal is null || ItemStyle.Of(_source, goal) is not { } style) return null;
        if (goal.Steps is [.., var last]) return After(last);
        return new Insertion(EndOf(goal), InnerOf(style).Write(_title)) { BlankBefore = goal.Body is null ? null : style.BlankLine };
    }

    private Insertion? In(TopicDraft? topic)
    {
        if (topic is null) return null;
        if (topic.Goals.Count > 0) return After(LastOf(topic.Goals));
        var next = file.Topics.FindIndex(known => known.Location > topic.Location);
        return AtEnd(topic.Location.Line, next < 0 ? _source.LineCount : file.Topics[next].Location.Line - 1);
    }

    private Insertion? AtTop()
    {
        var goals = file.Track?.Goals ?? [];
        if (!goals.IsEmpty) return After(LastOf(goals));
        return file.Topics.Count == 0 ? AtEnd(1, _source.LineCount) : null;
    }

    private Insertion AtEnd(int first, int last)
    {
        while (last > first && _source.Line(last).IsWhiteSpace()) last--;
        var style = file.Goals.Find(goal => goal.Depth == 0) is { } goal && ItemStyle.Of(_source, goal) is { Prefix: "" } usual && !char.IsAsciiDigit(usual.Marker[0]) ? usual : ItemStyle.Plain;
        return new Insertion(last, style.Write(_title)) { BlankBefore = "", HasBlankAfter = last < _source.LineCount && !_source.Line(last + 1).IsWhiteSpace() };
    }

    /// <summary>The last of those that stand in the fewest groups.</summary>
    private static Goal LastOf(IEnumerable<Goal> goals) => goals.Reverse().MinBy(goal => goal.Depth)!;

    private int EndOf(Goal goal)
    {
        var line = _source.LocationOf(goal.End).Line;
        while (line > goal.Location.Line && _source.Line(line).TrimStart(" \t>").IsEmpty) line--;
        return line;
    }

    /// <summary>Whether a blank line stands between a goal and the ones beside it; where it is alone, whether some stand in it.</summary>
    private bool IsSetApart(Goal goal)
    {
        IReadOnlyList<Goal> beside = goal.Parent is { } parent ? parent.Steps : [.. file.Goals.Where(other => other.Parent is null && other.Topic == goal.Topic && other.Depth == goal.Depth)];
        for (var i = 1; i < beside.Count; i++)
        {
            if (beside[i] == goal || beside[i - 1] == goal) return IsBlank(beside[i].Location.Line - 1);
        }
        return Enumerable.Range(goal.Location.Line, EndOf(goal) - goal.Location.Line).Any(IsBlank);
    }

    private bool IsBlank(int line) => _source.Line(line).TrimStart(" \t>").IsEmpty;

    /// <summary>A step as the file's other steps are written, where those tell how far in they stand.</summary>
    private ItemStyle InnerOf(ItemStyle outer)
    {
        foreach (var step in file.Goals)
        {
            if (step.Parent is not { } parent || ItemStyle.Of(_source, parent) is not { } around || ItemStyle.Of(_source, step) is not { } inner) continue;
            if (around.Marker.Length != outer.Marker.Length || step.Depth != parent.Depth + 1 || !inner.Prefix.StartsWith(around.Prefix, StringComparison.Ordinal)) continue;
            if (!char.IsAsciiDigit(inner.Marker[0])) return inner with { Prefix = outer.Prefix + inner.Prefix[around.Prefix.Length..] };
        }
        return outer.Inner;
    }
}
