using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>Adds up everything that is recorded for one trainee. The result does not depend on the order of files, nor on which file an event is in.</summary>
internal sealed class ProgressFold
{
    private readonly ProgressContext _context;
    private readonly EventLog _log;
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly HashSet<Guid> _retracted = [];
    private readonly HashSet<Guid> _refused = [];
    private readonly GoalResolver _resolver;

    private ProgressFold(ProgressContext context, JournalEntry[] inOrder)
    {
        _context = context;
        _log = EventLog.Of(inOrder, ReportRepeated);
        FindRetracted();
        _resolver = new GoalResolver(context.Curriculum, GoalResolver.Collect(Moves()));
    }

    public static TraineeProgress Fold(ProgressContext context, IReadOnlyList<JournalFile> files) =>
        new ProgressFold(context, EventOrder.Merge(files)).Fold();

    public static TraineeProgress Fold(ProgressContext context, JournalEntry[] inOrder) => new ProgressFold(context, inOrder).Fold();

    private TraineeProgress Fold()
    {
        var goals = Group();
        var progress = new Dictionary<GoalId, GoalProgress>(Math.Max(goals.Count, _context.Curriculum.Goals.Length));
        var fold = new GoalFold(_context.Rules);
        foreach (var (goal, events) in goals) progress[goal] = fold.Fold(goal, CollectionsMarshal.AsSpan(events), (happened, rule, arguments) => Refuse(happened, rule, arguments));
        var year = progress.GetValueOrDefault(default) ?? new GoalProgress { Goal = default };
        progress.Remove(default);
        return new TraineeProgress(_context, _log, _resolver, new GoalMap(progress, _context.Curriculum), year, NotesOf(progress.Values, year), _retracted.ToImmutableHashSet(), _refused.ToImmutableHashSet(), Problems());
    }

    private void FindRetracted()
    {
        var retractions = new List<int>();
        for (var i = 0; i < _log.Count; i++)
        {
            if (_log[i] is EventRetracted) retractions.Add(i);
        }
        // From the last to the first: a retraction that was itself taken back takes nothing back.
        for (var i = retractions.Count - 1; i >= 0; i--)
        {
            var entry = _log.EntryAt(retractions[i]);
            var retraction = (EventRetracted)entry.Event;
            if (_retracted.Contains(retraction.Stamp.Id)) continue;
            var target = _log.Find(retraction.Event);
            if (target < 0 || target >= retractions[i]) Refuse(entry, JournalRules.MissingEvent, retraction.Event);
            else if (!ProgressRules.IsSame(_log[target].Stamp.By, retraction.Stamp.By)) Refuse(entry, JournalRules.ForeignRetraction, _log[target].Stamp.By);
            else _retracted.Add(retraction.Event);
        }
    }

    private IEnumerable<GoalMoved> Moves()
    {
        for (var i = 0; i < _log.Count; i++)
        {
            if (_log[i] is GoalMoved moved && !_retracted.Contains(moved.Stamp.Id)) yield return moved;
        }
    }

    private Dictionary<GoalId, List<ProgressEvent>> Group()
    {
        var goals = new Dictionary<GoalId, List<ProgressEvent>>(_context.Curriculum.Goals.Length);
        for (var i = 0; i < _log.Count; i++)
        {
            var happened = _log[i];
            if (happened is EventRetracted || (_retracted.Count > 0 && _retracted.Contains(happened.Stamp.Id))) continue;
            ref var events = ref CollectionsMarshal.GetValueRefOrAddDefault(goals, TraineeProgress.GroupOf(happened, _log, _resolver), out _);
            (events ??= []).Add(happened);
        }
        return goals;
    }

    private void Refuse(ProgressEvent happened, DiagnosticRule rule, object[] arguments)
    {
        // What belongs to a note that was taken back went with it.
        if (rule == JournalRules.MissingEvent && arguments[0] is Guid missing && _retracted.Contains(missing)) _refused.Add(happened.Stamp.Id);
        else Refuse(_log.EntryAt(_log.Find(happened.Stamp.Id)), rule, arguments);
    }

    private void Refuse(JournalEntry entry, DiagnosticRule rule, params object[] arguments)
    {
        _refused.Add(entry.Event.Stamp.Id);
        Report(entry, rule, arguments);
    }

    private void ReportRepeated(JournalEntry first, JournalEntry again)
    {
        // The same line twice is what a merge makes of it.
        if (first.Event.Stamp != again.Event.Stamp || first.Event.Kind != again.Event.Kind) Report(again, JournalRules.IdUsedTwice, again.Event.Stamp.Id);
    }

    private void Report(JournalEntry entry, DiagnosticRule rule, params object[] arguments)
    {
        if (entry.File is { } file) _problems.Add(rule.At(new SourceLocation(file.Path, entry.Line, 1), arguments));
    }

    private ImmutableArray<Diagnostic> Problems() => [.. _problems.OrderBy(problem => problem.Location)];

    private static ImmutableArray<Note> NotesOf(IEnumerable<GoalProgress> goals, GoalProgress year)
    {
        var notes = new List<Note>(year.Notes);
        foreach (var goal in goals)
        {
            if (!goal.Notes.IsEmpty) notes.AddRange(goal.Notes);
        }
        notes.Sort(static (left, right) =>
        {
            var byTime = left.At.UtcTicks.CompareTo(right.At.UtcTicks);
            return byTime != 0 ? byTime : left.Id.CompareTo(right.Id);
        });
        return [.. notes];
    }
}
