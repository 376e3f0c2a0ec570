using System.Collections.Immutable;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Views;

/// <summary>Choosing one of a few things, and filling in forms.</summary>
internal sealed partial class WorkbenchWindow
{
    /// <summary>What was typed into forms that were closed, by their keys.</summary>
    private readonly Dictionary<string, ImmutableArray<string>> _unsubmitted = [];

    public void Fill(Form form)
    {
        var overlay = new FormOverlay(form, _unsubmitted.TryGetValue(form.Key, out var texts) ? texts : null) { KeyOf = Keymap.KeyOf };
        overlay.Closed += () => Keep(overlay.State);
        Show(overlay);
    }

    public void SubmitForm()
    {
        if (Top is FormOverlay form) form.Submit();
    }

    public void Choose(string hint, ImmutableArray<PaletteItem> items)
    {
        var rows = new PaletteRows([.. items.Select((item, i) => item with { Rank = -i })]);
        Show(new PaletteOverlay("", hint, text => (rows, text.Trim())) { IsFitted = true });
    }

    private void Keep(FormState state)
    {
        if (state.Form.Key.Length == 0) return;
        if (!state.IsChanged)
        {
            _unsubmitted.Remove(state.Form.Key);
            return;
        }
        _unsubmitted[state.Form.Key] = state.Texts;
        if (!state.IsBeingSubmitted) Say("What you typed is kept until you open the form again.");
    }
}
