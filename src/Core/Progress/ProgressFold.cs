using System.Collections.Immutable;
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

    private ProgressFold(ProgressContext context, JournalEntry[] inOrder, ImmutableArray<string> files)
    {
        _context = context;
        _log = LogOf(inOrder, files);
        FindRetracted();
        _resolver = new GoalResolver(context.Curriculum, GoalResolver.Collect(Moves()));
    }

    public static TraineeProgress Fold(ProgressContext context, IReadOnlyList<JournalFile> files) =>
        Fold(context, EventOrder.Merge(files), [.. files.Select(file => file.Path)]);

    public static TraineeProgress Fold(ProgressContext context, JournalEntry[] inOrder, ImmutableArray<string> files) =>
        new ProgressFold(context, inOrder, files).Fold();

    private TraineeProgress Fold()
    {
        var groups = EventGroups.Of(_log, _resolver, _context.Curriculum.Goals.Length, happened => happened is not EventRetracted && !_retracted.Contains(happened.Stamp.Id));
        var own = new GoalProgress?[_context.Curriculum.Goals.Length];
        var removed = new Dictionary<GoalId, GoalProgress>();
        var notes = new List<Note>();
        var fold = new GoalFold(_context.Rules);
        Action<ProgressEvent, DiagnosticRule, object[]> refuse = Refuse;
        for (var i = 0; i < groups.Count; i++)
        {
            var progress = fold.Fold(groups.IdAt(i), groups.EventsAt(i), refuse);
            if (groups.GoalAt(i) is { } goal) own[goal.Index] = progress;
            else removed[progress.Goal] = progress;
            notes.AddRange(progress.Notes.AsSpan());
        }
        if (!removed.Remove(default, out var year)) year = new GoalProgress { Goal = default };
        notes.Sort(NoteOrder.Compare);
        return new TraineeProgress(_context, _log, _resolver, new GoalMap(_context.Curriculum, own, removed), year, [.. notes], [.. _retracted], [.. _refused], Problems());
    }

    /// <summary>Every event once. Of two with one id the first counts, unless a stranger put it before one of the trainee's or a mentor's.</summary>
    private EventLog LogOf(JournalEntry[] inOrder, ImmutableArray<string> files)
    {
        while (true)
        {
            var repeated = new List<(JournalEntry First, JournalEntry Again)>();
            var log = EventLog.Of(inOrder, files, (first, again) => repeated.Add((first, again)));
            var forged = repeated.Where(pair => !_context.Rules.IsParty(pair.First.Event.Stamp) && _context.Rules.IsParty(pair.Again.Event.Stamp)).Select(pair => pair.First).ToHashSet();
            if (forged.Count == 0)
            {
                foreach (var (first, again) in repeated) ReportRepeated(log, first, again);
                return log;
            }
            foreach (var entry in forged) Report(log, entry, JournalRules.IdUsedTwice, entry.Event.Stamp.Id);
            inOrder = [.. log.Entries().Concat(repeated.Select(pair => pair.Again)).Where(entry => !forged.Contains(entry))];
            Array.Sort(inOrder, static (left, right) => EventOrder.Compare(left.Event, right.Event));
        }
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
            else if (!PersonId.AreSame(_log[target].Stamp.By, retraction.Stamp.By)) Refuse(entry, JournalRules.ForeignRetraction, _log[target].Stamp.By);
            else _retracted.Add(retraction.Event);
        }
    }

    private IEnumerable<GoalMoved> Moves()
    {
        for (var i = 0; i < _log.Count; i++)
        {
            if (_log[i] is not GoalMoved moved || _retracted.Contains(moved.Stamp.Id)) continue;
            if (_context.Rules.RefusalOfMove(moved) is { } refusal) Refuse(_log.EntryAt(i), refusal.Rule, refusal.Arguments);
            else yield return moved;
        }
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
        Report(_log, entry, rule, arguments);
    }

    private void ReportRepeated(EventLog log, JournalEntry first, JournalEntry again)
    {
        // The same line twice is what a merge makes of it.
        if (first.Event.Stamp != again.Event.Stamp || first.Event.Kind != again.Event.Kind) Report(log, again, JournalRules.IdUsedTwice, again.Event.Stamp.Id);
    }

    private void Report(EventLog log, JournalEntry entry, DiagnosticRule rule, params object[] arguments)
    {
        if (log.LocationOf(entry) is { } location) _problems.Add(rule.At(location, arguments));
    }

    private ImmutableArray<Diagnostic> Problems() => [.. _problems.OrderBy(problem => problem.Location)];
}
