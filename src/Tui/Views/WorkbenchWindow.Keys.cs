using Onboarding.Tui.Commands;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>The keys that count, and where they are shown.</summary>
internal sealed partial class WorkbenchWindow
{
    private Keymap Keymap => _services.Keybindings.Keymap;

    // The file changes on another thread, our own changes on this one: both count at once.
    private void OnKeysChanged() => App?.Invoke(() =>
    {
        ReportSettings();
        ShowKeys();
        ShowSnapshot();
        Rearrange();
    });

    /// <summary>Tells the parts that show keys of their own accord.</summary>
    private void ShowKeys()
    {
        _side.KeyOf = Keymap.KeyOf;
        foreach (var editor in _editors) editor.Note.HintsOf = NoteHints;
    }

    /// <summary>The words of the status line: one act is called the same in both places.</summary>
    private string NoteHints(NoteDraft draft) => string.Join("   ", CommandTable.All
        .SelectMany(command => command.Hints.Where(hint => hint.Where == Scope.Note), (command, hint) => (command.Id, hint.Order, hint.Label))
        .Where(row => draft.CanBePrivate || row.Id != "note.togglePrivate")
        .OrderBy(row => row.Order)
        .Select(row => KeyThen(row.Id, row.Label)));

    /// <summary>A command's key before what it does; without a key, what it does alone.</summary>
    private string KeyThen(string commandId, string does) => $"{Keymap.KeyOf(commandId)} {does}".TrimStart();
}
