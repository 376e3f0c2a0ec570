using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>Quick fixes of problems: shown as a diff, written once they are wanted.</summary>
internal sealed partial class WorkbenchWindow
{
    public void MendProblem(bool isAll)
    {
        if (_context.Problem is not { } problem) return;
        ImmutableArray<Diagnostic> problems = isAll ? [.. Snapshot.Problems.Where(other => other.Code == problem.Code)] : [problem];
        ImmutableArray<PlannedFix> plans = [];
        if (!Try(() => plans = PlannedFix.In(Snapshot, problems), "It can't be mended")) return;
        if (plans.Any(plan => plan.Diff.Length > 0)) ShowFixes(problem.Code, isAll, plans);
        else if (problem.Code == CurriculumRules.MaybeReworded.Code) RelinkProblem();
        else Say(plans.SelectMany(plan => plan.Refused).FirstOrDefault()?.Message ?? "There is nothing to mend at this place any more.", Tone.Warning);
    }

    public void RelinkProblem()
    {
        if (RemovedGoal() is not { Suggestion: { } now } gone) return;
        Choose($"Is #{gone.Progress.Goal} now this goal? What was recorded counts for it then.", [new PaletteItem(now.Id, ShownText.Line(now.Title), $"{gone.Similarity * 100:0}% alike", () =>
            Record(stamp => new GoalMoved(stamp, gone.LastKnown, now.Id), $"Relinked: {ShownText.Line(gone.LastKnown.Title)}"))]);
    }

    private RemovedGoal? RemovedGoal() => _context.Problem?.Subject is { } id
        ? RemovedGoals.Find(Snapshot.Curriculum, Snapshot.Progress).FirstOrDefault(gone => gone.Progress.Goal.Value == id)
        : null;

    private void ShowFixes(string code, bool isAll, ImmutableArray<PlannedFix> plans)
    {
        var mended = plans.Sum(plan => plan.Mended.Length);
        var title = $"Mend {CountWords.Of(mended, "problem")} ({code})";
        ImmutableArray<string> remarks = [.. plans.SelectMany(plan => plan.Refused).Select(problem => $"{ShownText.Line(problem.Location.ToString())}: {ShownText.Line(problem.Message)}")];
        ShowDiff(title, string.Concat(plans.Select(plan => plan.Diff)), remarks, () => Write(code, isAll, [.. plans.Where(plan => plan.Diff.Length > 0)]));
    }

    private void Write(string code, bool isAll, ImmutableArray<PlannedFix> plans)
    {
        var mended = 0;
        foreach (var plan in plans)
        {
            if (!Try(plan.Write, "Not written")) return;
            mended += plan.Mended.Length;
        }
        var where = plans is [var only] ? Snapshot.Paths.Show(only.File) : CountWords.Of(plans.Length, "file");
        Tell(isAll ? $"onboard fix --code {code} --yes" : null, $"Mended {CountWords.Of(mended, "problem")} ({code}) in {where}", canUndo: false);
    }
}
