using System.Collections.Immutable;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>Choosing one of a few things, and filling in forms. What is typed into a form is on disk with each key: a kill, or Esc, loses nothing.</summary>
internal sealed partial class WorkbenchWindow
{
    /// <summary>The command that goes on: what was chosen runs, or its form is opened again.</summary>
    private WorkbenchCommand? _continued;

    public void Fill(Form form)
    {
        var draft = new FormDraft(form.Key, Snapshot.Trainee.Id, (_continued ?? _asking)?.Id, SelectedGoals is [var only] ? only.Goal.Id : null, IsOpen: true, []);
        var kept = form.Key.Length == 0 ? null : _services.Drafts.FindForm(draft.Trainee, form.Key);
        var overlay = new FormOverlay(form, kept?.Texts) { KeyOf = Keymap.KeyOf };
        if (form.Key.Length > 0)
        {
            overlay.Changed += () => Keep(draft, overlay.State);
            overlay.Closed += () => KeepClosed(draft, overlay.State);
        }
        Show(overlay);
    }

    public void SubmitForm()
    {
        if (Top is FormOverlay form) form.Submit();
    }

    public void Choose(string hint, ImmutableArray<PaletteItem> items)
    {
        var command = _continued ?? _asking;
        var rows = new PaletteRows([.. items.Select((item, i) => item with { Rank = -i, Run = () => Continue(command, item.Run) })]);
        Show(new PaletteOverlay("", hint, text => (rows, text.Trim())) { IsFitted = true });
    }

    private void Continue(WorkbenchCommand? command, Action act)
    {
        _continued = command;
        act();
        _continued = null;
    }

    private void KeepClosed(FormDraft draft, FormState state)
    {
        Keep(draft with { IsOpen = false }, state);
        if (state is { IsChanged: true, IsBeingSubmitted: false }) Say("What you typed is kept until you open the form again.");
    }

    private void Keep(FormDraft draft, FormState state)
    {
        if (state.IsChanged) Try(() => _services.Drafts.Keep(draft with { Texts = state.Texts }), "What you type is not on disk");
        else Try(() => _services.Drafts.Remove(draft), "What you typed is still there");
    }

    private void Forget(string form)
    {
        if (_services.Drafts.FindForm(Snapshot.Trainee.Id, form) is { } draft) Try(() => _services.Drafts.Remove(draft), "What you typed is still there");
    }

    /// <summary>Opens again what was being filled in when the program ended.</summary>
    private void RestoreForm()
    {
        if (Top is not null || _services.Drafts.NewestOpenForm(Snapshot.Trainee.Id) is not { } draft) return;
        var command = draft.CommandId is { } id ? CommandTable.Find(id) : null;
        if (command?.Reopen is { } reopen) Continue(command, () => reopen(_context, draft.Key));
        else if (command is not null) Open(new CommandTarget(command.Id, draft.Goal));
        if (Top is FormOverlay { State.Form.Key: var key } && key == draft.Key) return;
        if (Top is FormOverlay another) CloseOverlay(another);
        var how = command is null ? "" : Keymap.KeyOf(command.Id) is { Length: > 0 } known ? known : command.Title;
        Say(how.Length == 0 ? "What you typed is kept until you open the form again." : $"What you typed is kept; {how} opens the form again.");
    }
}
