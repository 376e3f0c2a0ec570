using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Commands;

/// <summary>What our table calls the keys of Terminal.Gui.</summary>
internal static class KeyNames
{
    /// <summary>Keys that a plain terminal sends as another one.</summary>
    private static readonly Dictionary<string, string> Same = new() { ["Ctrl+Enter"] = "Ctrl+J", ["Ctrl+H"] = "Backspace", ["Ctrl+4"] = "Ctrl+\\" };

    /// <summary>The key's name, for example <c>d</c>, <c>G</c>, <c>Ctrl+PgUp</c>.</summary>
    public static string Of(Key key)
    {
        var plain = key.NoShift.NoCtrl.NoAlt;
        var name = Special(plain.KeyCode);
        if (name is null && key is { IsCtrl: false, IsAlt: false } && key.AsGrapheme is { Length: > 0 } text && text[0] > ' ') return text;
        name ??= plain.AsGrapheme is { Length: > 0 } letter ? letter.ToUpperInvariant() : plain.ToString();
        var full = $"{(key.IsCtrl ? "Ctrl+" : "")}{(key.IsAlt ? "Alt+" : "")}{(key.IsShift ? "Shift+" : "")}{name}";
        return Arriving(full);
    }

    /// <summary>The name that a key has once it came through a terminal.</summary>
    public static string Arriving(string name) => Same.GetValueOrDefault(name, name);

    /// <summary>Whether a key writes or moves about where text is typed.</summary>
    public static bool IsForText(string name)
    {
        var plain = name.StartsWith("Shift+", StringComparison.Ordinal) ? name[6..] : name;
        return !plain.StartsWith("Ctrl+", StringComparison.Ordinal) && !plain.StartsWith("Alt+", StringComparison.Ordinal) && plain is not (['F', _, ..] or "Esc");
    }

    private static string? Special(KeyCode code) => code switch
    {
        KeyCode.CursorUp => "Up",
        KeyCode.CursorDown => "Down",
        KeyCode.CursorLeft => "Left",
        KeyCode.CursorRight => "Right",
        KeyCode.PageUp => "PgUp",
        KeyCode.PageDown => "PgDn",
        KeyCode.Home => "Home",
        KeyCode.End => "End",
        KeyCode.Enter => "Enter",
        KeyCode.Esc => "Esc",
        KeyCode.Tab => "Tab",
        KeyCode.Space => "Space",
        KeyCode.Backspace => "Backspace",
        KeyCode.Delete => "Del",
        KeyCode.Insert => "Ins",
        >= KeyCode.F1 and <= KeyCode.F12 => $"F{code - KeyCode.F1 + 1}",
        _ => null,
    };
}
