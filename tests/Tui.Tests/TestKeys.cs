using Terminal.Gui.Input;

namespace Onboarding.Tui.Tests;

/// <summary>The library's key for a name of our table.</summary>
internal static class TestKeys
{
    public static Key Of(string name)
    {
        var parts = name.Length == 1 ? [name] : name.Split('+');
        var key = Plain(parts[^1]);
        if (parts.Length == 1 && char.IsAsciiLetterUpper(name[0]) && name.Length == 1) key = key.WithShift;
        foreach (var modifier in parts[..^1])
        {
            key = modifier switch
            {
                "Ctrl" => key.WithCtrl,
                "Alt" => key.WithAlt,
                "Shift" => key.WithShift,
                _ => throw new ArgumentException($"'{name}' is not a key.", nameof(name)),
            };
        }
        return key;
    }

    private static Key Plain(string name) => name switch
    {
        "Up" => Key.CursorUp,
        "Down" => Key.CursorDown,
        "Left" => Key.CursorLeft,
        "Right" => Key.CursorRight,
        "PgUp" => Key.PageUp,
        "PgDn" => Key.PageDown,
        "Home" => Key.Home,
        "End" => Key.End,
        "Enter" => Key.Enter,
        "Esc" => Key.Esc,
        "Tab" => Key.Tab,
        "Space" => Key.Space,
        "Backspace" => Key.Backspace,
        "Del" => Key.Delete,
        ['F', >= '1' and <= '9', ..] => Key.TryParse(name, out var function) ? function : throw new ArgumentException(name),
        [var letter] when char.IsAsciiLetterUpper(letter) => new Key(char.ToLowerInvariant(letter)),
        [var letter] => new Key(letter),
        _ => throw new ArgumentException($"'{name}' is not a key.", nameof(name)),
    };
}
