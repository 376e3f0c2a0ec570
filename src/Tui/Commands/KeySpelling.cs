using System.Globalization;

namespace Onboarding.Tui.Commands;

/// <summary>Keys as VS Code's users write them (<c>ctrl+shift+p</c>, <c>ctrl+k ctrl+t</c>) and as we show them (<c>Ctrl+Shift+P</c>).</summary>
internal static class KeySpelling
{
    private const int MostKeys = 2;

    private static readonly Dictionary<string, string> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["up"] = "Up", ["down"] = "Down", ["left"] = "Left", ["right"] = "Right", ["pageup"] = "PgUp", ["pagedown"] = "PgDn", ["home"] = "Home", ["end"] = "End",
        ["enter"] = "Enter", ["escape"] = "Esc", ["tab"] = "Tab", ["space"] = "Space", ["backspace"] = "Backspace", ["delete"] = "Del", ["insert"] = "Ins",
        ["pgup"] = "PgUp", ["pgdn"] = "PgDn", ["esc"] = "Esc", ["del"] = "Del", ["ins"] = "Ins",
    };

    /// <summary>What Shift makes of the other keys on the keyboard that VS Code's names are of.</summary>
    private static readonly Dictionary<char, char> Shifted = "1!2@3#4$5%6^7&8*9(0)-_=+[{]}\\|;:'\",<.>/?`~".Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Keys as the table of commands writes them; null, and what is wrong, where they are none.</summary>
    /// <param name="written">In any case; the modifiers in any order.</param>
    /// <param name="wrong">A part of a sentence.</param>
    public static string? Parse(string written, out string? wrong)
    {
        wrong = null;
        var keys = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (keys.Length is 0 or > MostKeys)
        {
            wrong = keys.Length == 0 ? "no key is named" : "at most two keys can follow one another";
            return null;
        }
        var names = new string[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (ParseKey(keys[i], out wrong) is not { } name) return null;
            names[i] = name;
        }
        return string.Join(' ', names);
    }

    /// <summary>Keys of the table as VS Code's users write them.</summary>
    public static string Write(string keys) => string.Join(' ', keys.Split(' ').Select(WriteKey));

    private static string? ParseKey(string written, out string? wrong)
    {
        wrong = null;
        var (ctrl, alt, shift) = (false, false, false);
        var rest = written;
        for (var plus = rest.IndexOf('+', StringComparison.Ordinal); plus > 0 && plus < rest.Length - 1; plus = rest.IndexOf('+', StringComparison.Ordinal))
        {
            switch (rest[..plus].ToLowerInvariant())
            {
                case "ctrl": ctrl = true; break;
                case "alt": alt = true; break;
                case "shift": shift = true; break;
                case "cmd" or "meta" or "win": wrong = $"no terminal sends '{rest[..plus]}'"; return null;
                default: wrong = $"'{rest[..plus]}' is not ctrl, alt or shift"; return null;
            }
            rest = rest[(plus + 1)..];
        }
        if (NameOf(rest) is not { } name)
        {
            wrong = $"there is no key '{rest}'";
            return null;
        }
        return KeyNames.Arriving(Compose(ctrl, alt, shift, name));
    }

    private static string? NameOf(string key)
    {
        if (Named.TryGetValue(key, out var named)) return named;
        if (key.Length is 2 or 3 && key[0] is 'f' or 'F' && int.TryParse(key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12) return $"F{number}";
        return new StringInfo(key).LengthInTextElements == 1 && !char.IsControl(key[0]) ? key.ToLowerInvariant() : null;
    }

    /// <summary>A letter with Shift alone is the capital, and another key what stands above it: that is what a terminal sends.</summary>
    private static string Compose(bool ctrl, bool alt, bool shift, string name)
    {
        var isText = name is not ['F', _, ..] && !Named.ContainsValue(name);
        if (isText && !ctrl && !alt)
        {
            if (!shift) return name;
            return name.Length == 1 && Shifted.TryGetValue(name[0], out var above) ? above.ToString() : name.ToUpperInvariant();
        }
        return $"{(ctrl ? "Ctrl+" : "")}{(alt ? "Alt+" : "")}{(shift ? "Shift+" : "")}{(isText ? name.ToUpperInvariant() : name)}";
    }

    private static string WriteKey(string key)
    {
        var split = key.Length == 1 ? -1 : key.LastIndexOf('+', key.Length - 2);
        var (modifiers, name) = (key[..(split + 1)].ToLowerInvariant(), key[(split + 1)..]);
        if (split < 0 && name.Length == 1 && char.IsUpper(name[0])) return $"shift+{char.ToLowerInvariant(name[0])}";
        return modifiers + name switch
        {
            "PgUp" => "pageup",
            "PgDn" => "pagedown",
            "Esc" => "escape",
            "Del" => "delete",
            "Ins" => "insert",
            _ => name.ToLowerInvariant(),
        };
    }
}
