using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>Recording and taking back, of one goal or of several together.</summary>
internal sealed partial class WorkbenchWindow
{
    private readonly EventBatches _batches = new();

    public bool Record(Func<EventStamp, ProgressEvent> happened, string said)
    {
        var recorded = happened(_services.Workspace.NewStamp());
        if (!TryRecording(() => _services.Workspace.Record(recorded), "It was not recorded")) return false;
        Tell(CliEquivalent.Of(recorded), said);
        return true;
    }

    public bool RecordTogether(ImmutableArray<Recording> happened, string said)
    {
        var recorded = new List<ProgressEvent>();
        foreach (var make in happened)
        {
            var one = make.Make(_services.Workspace.NewStamp(make.Trainee));
            if (!TryRecording(() => _services.Workspace.Record(one), $"{recorded.Count} of {happened.Length} were recorded")) break;
            recorded.Add(one);
        }
        _batches.Add([.. recorded.Select(one => one.Stamp.Id)]);
        if (recorded.Count < happened.Length) return false;
        if (recorded is [var only]) Tell(CliEquivalent.Of(only), said);
        else Tell(recorded, said);
        return true;
    }

    public void Undo()
    {
        if (_services.Workspace.NextUndo is not { } last)
        {
            Say("There is nothing to undo.");
            return;
        }
        var undone = new List<ProgressEvent>();
        while (_services.Workspace.NextUndo is { } next && _batches.AreOne(last, next))
        {
            if (!TryRecording(() => _services.Workspace.Undo(), undone.Count == 0 ? "It was not undone" : $"{undone.Count} were undone")) return;
            undone.Add(next);
        }
        var about = undone.Count > 1 ? $": {CountWords.Of(undone.Count, "goal")}" : last.About is { } goal ? $": {goal.Title}" : "";
        Tell(CliEquivalent.Undo(undone), $"Undone: {EventWords.Of(last)}{about}", canUndo: false);
    }
}
