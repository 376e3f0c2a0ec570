using Onboarding.Tui.Commands;

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
        var hints = new[] { ("note.save", "save"), ("note.togglePrivate", "private or shared"), ("view.dismiss", "close, kept") };
        foreach (var editor in _editors) editor.Note.Hints = string.Join("   ", hints.Select(hint => KeyThen(hint.Item1, hint.Item2)));
    }

    /// <summary>A command's key before what it does; without a key, what it does alone.</summary>
    private string KeyThen(string commandId, string does) => $"{Keymap.KeyOf(commandId)} {does}".TrimStart();
}
