using System.Text.Json;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Themes;

/// <summary>Writes a theme as one file that includes no other.</summary>
internal static class ThemeFileWriter
{
    public static byte[] Write(ThemeFile theme)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" })) Write(json, theme);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ThemeFile theme)
    {
        json.WriteStartObject();
        if (theme.Name is { } name) json.WriteString("name", name);
        if (theme.Kind is { } kind) json.WriteString("type", TypeOf(kind));
        json.WriteStartObject("colors");
        foreach (var (id, color) in theme.Colors) json.WriteString(id, Hex(color));
        json.WriteEndObject();
        json.WriteStartArray("tokenColors");
        foreach (var rule in theme.TokenColors)
        {
            json.WriteStartObject();
            json.WriteString("scope", rule.Scope);
            json.WriteStartObject("settings");
            json.WriteString("foreground", Hex(rule.Foreground));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string TypeOf(ThemeKind kind) => kind switch
    {
        ThemeKind.Light => "light",
        ThemeKind.HighContrast => "hcDark",
        ThemeKind.HighContrastLight => "hcLight",
        _ => "dark",
    };

    private static string Hex(Color color) => color.A == 255 ? $"#{color.R:x2}{color.G:x2}{color.B:x2}" : $"#{color.R:x2}{color.G:x2}{color.B:x2}{color.A:x2}";
}
