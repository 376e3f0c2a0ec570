using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Settings.Json;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Themes;

/// <summary>Reads a colour-theme file. What it doesn't know, it skips: the files hold much that only VS Code needs.</summary>
internal sealed class ThemeFileReader
{
    private readonly JsonSource _source;

    private ThemeFileReader(JsonSource source) => _source = source;

    /// <param name="path">The file, as messages show it.</param>
    /// <param name="bytes">JSON with comments and trailing commas.</param>
    /// <exception cref="ThemeFileException">It is no colour theme.</exception>
    public static ThemeFile Read(string path, byte[] bytes)
    {
        var source = JsonSource.Read(path, bytes);
        if (source.Fault is { } fault) throw new ThemeFileException(source.LocationOf(fault.Start), fault.Message);
        if (source.Root is not { Kind: JsonValueKind.Object } root) throw new ThemeFileException(source.LocationOf(source.Root?.Start ?? 0), "A colour theme is an object: { \"colors\": { … } }.");
        return new ThemeFileReader(source).Read(root);
    }

    private ThemeFile Read(JsonPart root)
    {
        var theme = new ThemeFile();
        foreach (var member in root.Members)
        {
            theme = member.Name switch
            {
                "name" => theme with { Name = Text(member) },
                "type" => theme with { Kind = KindOf(member) },
                "include" => theme with { Include = Text(member) },
                "colors" => theme with { Colors = theme.Colors.SetItems(ColorsOf(member)) },
                // A text names a file of TextMate's, which says nothing of the workbench.
                "tokenColors" when member.Value.Kind == JsonValueKind.Array => theme with { TokenColors = TokenColorsOf(member.Value) },
                _ => theme,
            };
        }
        return theme;
    }

    private string Text(JsonMember member) => member.Value.Kind == JsonValueKind.String ? member.Value.Text : throw Wrong(member.Value, $"\"{member.Name}\" must be a text.");

    private ThemeKind KindOf(JsonMember member) => Text(member) switch
    {
        "dark" => ThemeKind.Dark,
        "light" => ThemeKind.Light,
        "hc" or "hcDark" or "hc-black" => ThemeKind.HighContrast,
        "hcLight" or "hc-light" => ThemeKind.HighContrastLight,
        _ => throw Wrong(member.Value, "\"type\" must be \"dark\", \"light\", \"hcDark\" or \"hcLight\"."),
    };

    private IEnumerable<KeyValuePair<string, Color>> ColorsOf(JsonMember colors)
    {
        if (colors.Value.Kind != JsonValueKind.Object) throw Wrong(colors.Value, "\"colors\" must be an object of ids and colours.");
        // Null and "default" leave a colour to VS Code.
        return colors.Value.Members
            .Where(member => member.Value is not ({ Kind: JsonValueKind.Null } or { Text: "default" }))
            .Select(member => KeyValuePair.Create(member.Name, ColorOf(member.Name, member.Value)));
    }

    private ImmutableArray<TokenColor> TokenColorsOf(JsonPart rules) =>
    [
        .. from rule in rules.Items
           let foreground = rule.Find("settings")?.Value.Find("foreground")
           where foreground is { Value.Kind: JsonValueKind.String }
           from scope in ScopesOf(rule)
           select new TokenColor(scope, ColorOf("foreground", foreground.Value)),
    ];

    private static IEnumerable<string> ScopesOf(JsonPart rule) => rule.Find("scope")?.Value switch
    {
        { Kind: JsonValueKind.String } scopes => scopes.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        { Kind: JsonValueKind.Array } scopes => scopes.Items.Select(scope => scope.Text),
        _ => [],
    };

    private Color ColorOf(string name, JsonPart value) => value.Kind == JsonValueKind.String && TryParse(value.Text, out var color)
        ? color
        : throw Wrong(value, $"\"{name}\" must be a colour such as \"#3794ff\" or, see-through, \"#3794ff80\".");

    /// <summary>#rgb, #rgba, #rrggbb or #rrggbbaa.</summary>
    private static bool TryParse(string text, out Color color)
    {
        color = default;
        if (text is not ['#', .. var digits] || digits.Length is not (3 or 4 or 6 or 8)) return false;
        if (digits.Length < 6) digits = string.Concat(digits.Select(digit => $"{digit}{digit}"));
        if (digits.Length == 6) digits += "ff";
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return false;
        color = new Color((int)(value >> 24), (int)(value >> 16 & 255), (int)(value >> 8 & 255), (int)(value & 255));
        return true;
    }

    private ThemeFileException Wrong(JsonPart part, string reason) => new(_source.LocationOf(part.Start), reason);
}
