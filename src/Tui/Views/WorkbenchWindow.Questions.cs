using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>Questions that are answered with one line. What is typed is on disk with each key: a kill, or a click beside it, loses nothing.</summary>
internal sealed partial class WorkbenchWindow
{
    /// <summary>The command that runs now.</summary>
    private WorkbenchCommand? _asking;

    public void Ask(Prompt prompt)
    {
        if (_asking is not { } command || !prompt.IsKept)
        {
            Show(new PromptOverlay(prompt) { KeyOf = Keymap.KeyOf });
            return;
        }
        var goals = SelectedGoals;
        var draft = new PromptDraft(command.Id, Snapshot.Trainee.Id, goals is [var only] ? only.Goal.Id : null, goals.Length > 1, "");
        var overlay = new PromptOverlay(_services.Drafts.TextOf(draft) is { Length: > 0 } typed ? prompt with { Initial = typed } : prompt) { KeyOf = Keymap.KeyOf };
        overlay.Typed += text => Try(() => _services.Drafts.Keep(draft with { Text = text }), "What you type is not on disk");
        overlay.Settled += () => Try(() => _services.Drafts.Remove(draft), "What you typed is still there");
        Show(overlay);
    }

    /// <summary>Asks again what was being answered when the program ended.</summary>
    private void RestorePrompt()
    {
        if (_services.Drafts.NewestPrompt(Snapshot.Trainee.Id) is not { } draft || CommandTable.Find(draft.CommandId) is not { } command) return;
        if (draft.IsForSeveral) Say($"What you typed is kept: select the goals, then {TitleOf(command)}.");
        else Open(new CommandTarget(command.Id, draft.Goal));
    }
}
