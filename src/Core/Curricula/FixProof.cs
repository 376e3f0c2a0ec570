using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Tells whether a file with quick fixes made is read as before, but for what the fixes are about.</summary>
internal sealed class FixProof
{
    private const string TooMuch = "it would change more than that";
    private readonly TrackFindings _before;
    private readonly TrackFindings _after;
    private readonly QuickFix[] _fixes;
    private readonly HashSet<string> _takenTitles;
    private readonly int[] _addedLines;
    private readonly List<Goal> _goals;
    private readonly Dictionary<Goal, FixEffect> _touched = [];
    private SourceLocation? _looseAttribute;

    /// <param name="before">The file as it is.</param>
    /// <param name="after">The file with the fixes made.</param>
    /// <param name="fixes">The fixes.</param>
    /// <param name="takenTitles">The titles by which goals without an id are known: none of them may be there twice.</param>
    public FixProof(TrackFindings before, TrackFindings after, QuickFix[] fixes, HashSet<string> takenTitles)
    {
        (_before, _after, _fixes, _takenTitles) = (before, after, fixes, takenTitles);
        _addedLines = [.. fixes.SelectMany(fix => fix.Edits).Where(edit => edit.Text.Contains('\n') || edit.Text.Contains('\r')).Select(edit => edit.Start).Order()];
        _goals = [.. before.Goals.OrderBy(goal => goal.Location)];
        foreach (var fix in fixes) Touch(fix);
    }

    /// <summary>What speaks against the fixes; null where nothing does.</summary>
    public string? Objection()
    {
        if (_after.IsSkipped != _before.IsSkipped || !IsMended()) return "it would not help";
        var partners = new Dictionary<Goal, Goal>();
        var made = new HashSet<Goal>();
        if (!Match(partners, made) || !AreExpected(made)) return TooMuch;
        if (FileOutline.OfTopics(_before, LineOf) != FileOutline.OfTopics(_after, Line)) return TooMuch;
        foreach (var goal in _goals) if (!IsKept(goal, partners[goal], partners, made)) return TooMuch;
        return made.FirstOrDefault(goal => !goal.HasWrittenId && _takenTitles.Contains(goal.Title)) is { } twin ? $"another goal without an id is called '{twin.Title}'; write ids first" : null;
    }

    /// <summary>Notes which goals a fix is about: the one that holds its place, and those around that one.</summary>
    private void Touch(QuickFix fix)
    {
        var index = _goals.FindLastIndex(goal => goal.Location.Line <= fix.Problem.Location.Line);
        if (fix.Effect == FixEffect.Attribute && (index < 0 || _goals[index].TitleEnd <= fix.Edits[0].Start) && !(_looseAttribute < fix.Problem.Location)) _looseAttribute = fix.Problem.Location;
        for (var goal = index < 0 ? null : _goals[index]; goal is not null; goal = goal.Parent)
        {
            if (!_touched.TryGetValue(goal, out var effect) || fix.Effect > effect) _touched[goal] = fix.Effect;
            if (fix.Effect < FixEffect.NewGoal) return;
        }
    }

    private bool IsMended()
    {
        foreach (var ofRule in _before.Problems.Concat(_after.Problems).Select(problem => problem.Rule).Distinct())
        {
            var (was, now) = (CountOf(_before, ofRule), CountOf(_after, ofRule));
            var mended = _fixes.Count(fix => fix.Problem.Code == ofRule.Code);
            if (was < CurriculumLimits.ProblemsOfOneRule && mended > 0 && now > was - mended) return false;
            if (mended == 0 && ofRule.Severity != Severity.Information && now > was && !_fixes.Any(fix => fix.Effect >= FixEffect.NewGoal)) return false;
        }
        return true;
    }

    private static int CountOf(TrackFindings file, DiagnosticRule rule) => file.Problems.Count(problem => problem.Code == rule.Code);

    /// <summary>Finds each goal again, on its line; what is left over is new.</summary>
    private bool Match(Dictionary<Goal, Goal> partners, HashSet<Goal> made)
    {
        var next = 0;
        foreach (var goal in _after.Goals.OrderBy(goal => goal.Location))
        {
            if (next < _goals.Count && LineOf(_goals[next].Location) == Line(goal.Location)) partners[_goals[next++]] = goal;
            else made.Add(goal);
        }
        return next == _goals.Count;
    }

    private bool AreExpected(HashSet<Goal> made)
    {
        var makers = _fixes.Where(fix => fix.Effect >= FixEffect.NewGoal).ToArray();
        var lines = made.Select(goal => goal.Location.Line).ToHashSet();
        if (makers.Any(fix => !lines.Contains(LineOf(fix.Problem.Location).Line))) return false;
        return made.Count == makers.Length || (made.Count > makers.Length && makers.Any(fix => fix.Effect == FixEffect.NewGoals));
    }

    private bool IsKept(Goal was, Goal now, Dictionary<Goal, Goal> partners, HashSet<Goal> made)
    {
        var effect = _touched.TryGetValue(was, out var own) ? own : (FixEffect?)null;
        var isAround = effect >= FixEffect.NewGoal;
        var isSpelled = effect is FixEffect.Spelling or FixEffect.Attribute || isAround;
        if (was.HasWrittenId != now.HasWrittenId || (!isSpelled && was.Id != now.Id) || (was.HasWrittenId && was.Id != now.Id)) return false;
        if (effect != FixEffect.FormerId ? !was.FormerIds.SequenceEqual(now.FormerIds) : !HasOneMore(was, now)) return false;
        if (!isSpelled && FileOutline.OfWords(was) != FileOutline.OfWords(now)) return false;
        if (effect == FixEffect.Spelling && was.Title != now.Title) return false;
        if (!isAround && FileOutline.OfMeaning(was) != FileOutline.OfMeaning(now) && !TakesAttributes(was, now, made)) return false;
        if (!isAround && FileOutline.OfDescription(was) != FileOutline.OfDescription(now)) return false;
        return was.IsChecked == now.IsChecked && StandsWhere(was, now, partners, made);
    }

    private bool HasOneMore(Goal was, Goal now) =>
        now.FormerIds.Length > was.FormerIds.Length && now.FormerIds.Except(was.FormerIds).All(id => _fixes.Any(fix => fix.Problem.Subject == id.Value));

    /// <summary>A goal may have other attributes where it, or one above it, is given some or is new there: steps have those of their goal.</summary>
    private bool TakesAttributes(Goal was, Goal now, HashSet<Goal> made)
    {
        for (var above = was; above is not null; above = above.Parent)
        {
            if (_touched.TryGetValue(above, out var effect) && effect is FixEffect.Attribute or FixEffect.Nesting) return true;
        }
        for (var above = now.Parent; above is not null; above = above.Parent)
        {
            if (made.Contains(above)) return true;
        }
        // What stands in no title is for the goals that follow it.
        return _looseAttribute is { } loose && loose < was.Location;
    }

    /// <summary>Whether a goal is where it was: under the same goal and topic, or below one that is new or was nested.</summary>
    private bool StandsWhere(Goal was, Goal now, Dictionary<Goal, Goal> partners, HashSet<Goal> made)
    {
        if (LineOf(was.Topic?.Location) != Line(now.Topic?.Location)) return false;
        for (var above = now; above is not null; above = above.Parent)
        {
            if (made.Contains(above)) return true;
        }
        for (var above = was; above is not null; above = above.Parent)
        {
            if (_touched.TryGetValue(above, out var effect) && effect == FixEffect.Nesting) return was == above ? now.Depth > was.Depth : now.Depth > was.Depth && partners[was.Parent!] == now.Parent;
        }
        return was.Depth == now.Depth && was.Group == now.Group && (was.Parent is null ? now.Parent is null : partners[was.Parent] == now.Parent);
    }

    private SourceLocation? LineOf(SourceLocation? location) => location is { } place ? LineOf(place) : null;

    /// <summary>The line on which a place stands once the fixes are made.</summary>
    private SourceLocation LineOf(SourceLocation location)
    {
        var start = _before.Source.StartOf(location.Line);
        var added = Array.FindLastIndex(_addedLines, offset => offset <= start) + 1;
        return location with { Line = location.Line + added, Column = 1 };
    }

    private static SourceLocation? Line(SourceLocation? location) => location is { } place ? Line(place) : null;

    private static SourceLocation Line(SourceLocation location) => location with { Column = 1 };
}
