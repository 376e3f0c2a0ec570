using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Mentoring;

namespace Onboarding.Tui.Views;

/// <summary>Another mentor takes over.</summary>
internal sealed partial class WorkbenchWindow
{
    public void HandOver(HandOverTab people)
    {
        var trainee = Snapshot.Trainee;
        var isDone = TryRecording(() =>
        {
            // Whose year is shown must not hang on who is a mentor.
            _services.Workspace.Show(trainee.Id);
            _services.Workspace.HandOver(trainee.Id, people.From, people.To);
        }, "Not handed over");
        if (!isDone) return;
        ShowSnapshot();
        var from = people.From is null ? "" : $" --from {ShellWord.Of(people.From)}";
        Tell($"onboard hand-over {ShellWord.Of(trainee.Id)}{from} --to {ShellWord.Of(people.To)} --apply", $"{ShownText.Line(Snapshot.Roster.NameOf(people.To))} is a mentor of {ShownText.Line(trainee.Name)} now, in onboarding.json", canUndo: false);
    }

    private (string Label, string Command)[] HandOverHints(HandOverTab tab) => HandOverPeople.IsToCome(Snapshot, tab)
        ? [("Copy as Markdown", "handOver.export"), ($"Make {ShownText.Line(Snapshot.Roster.NameOf(tab.To))} the mentor", "handOver.apply")]
        : [("Copy as Markdown", "handOver.export")];
}
