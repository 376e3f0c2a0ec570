using System.Collections.Immutable;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>Edits of the curriculum: shown as a diff, written once they are wanted.</summary>
internal sealed partial class WorkbenchWindow
{
    public void ProposeAnswer(AnsweredQuestions.Row question)
    {
        PlannedAnswer? plan = null;
        if (!Try(() => plan = PlannedAnswer.Of(Snapshot, question.Question.Note, question.Answers, question.Goal), "It can't be read") || plan is null) return;
        if (plan.Refusal is { } refusal)
        {
            Say($"{ShownText.Line(question.Goal.Location.ToString())}: nothing is written, because {refusal}.", Tone.Warning);
            return;
        }
        var trainee = Snapshot.IsShown(Snapshot.Actor.Id) ? "" : $" --trainee {ShellWord.Of(question.Question.Trainee)}";
        ShowDiff("Make it part of the curriculum", plan.Diff, [], () => Write(plan, $"onboard propose {question.Question.Note.Id}{trainee} --yes", $"The answer is part of {ShownText.Line(Snapshot.Paths.Show(plan.File))} now"));
    }

    public void WriteAddition(PlannedAddition plan, string title, string command, string form) =>
        ShowDiff("New goal", plan.Diff, [], () =>
        {
            if (Write(plan, command, $"New goal: {ShownText.Line(title)} (#{plan.Id})")) Forget(form);
        });

    private bool Write(PlannedEdit plan, string command, string said)
    {
        if (!Try(plan.Write, "Not written")) return false;
        Tell(command, said, canUndo: false);
        return true;
    }

    private void ShowDiff(string title, string diff, ImmutableArray<string> remarks, Action write)
    {
        var hints = HintsOf(("write it", "selection.open"), ("leave the file as it is", "view.dismiss"), ("scroll", "selection.down"));
        var overlay = new DiffOverlay(title, diff, remarks, hints);
        overlay.Wanted += write;
        Show(overlay);
    }
}
