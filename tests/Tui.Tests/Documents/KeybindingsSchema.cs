using System.Text;
using System.Text.Json;
using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Documents;

/// <summary>The JSON schema of <c>keybindings.json</c>, by which editors complete and check it.</summary>
internal static class KeybindingsSchema
{
    public static string Text()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, NewLine = "\n" })) Write(json);
        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "keybindings.json: a user's own keys for Onboarding");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteText(json, "key", "One key, or two with a space between them, as in VS Code: ctrl+k ctrl+n.", Keymap.Defaults.Select(row => KeySpelling.Write(row.Keys)).Distinct().Order(StringComparer.Ordinal));
        WriteCommand(json);
        WriteText(json, "when", "Where the key counts: names with !, &&, || and parentheses. The names are those of the examples.", KeyContext.Names);
        json.WriteStartObject("args");
        json.WriteString("description", "No command takes any.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("anyOf");
        foreach (var name in new[] { "key", "command" })
        {
            json.WriteStartObject();
            WriteStrings(json, "required", [name]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string description, IEnumerable<string> examples)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteString("description", description);
        WriteStrings(json, "examples", examples);
        json.WriteEndObject();
    }

    /// <summary>A command, a command whose key is taken away, or nothing.</summary>
    private static void WriteCommand(Utf8JsonWriter json)
    {
        json.WriteStartObject("command");
        json.WriteString("description", "What the key runs. With a dash before it, the key that the command has of its own is taken away; null takes the key from everything.");
        json.WriteStartArray("enum");
        foreach (var command in CommandTable.All) json.WriteStringValue(command.Id);
        foreach (var command in CommandTable.All.Where(command => !command.Keys.IsEmpty)) json.WriteStringValue("-" + command.Id);
        json.WriteStringValue("");
        json.WriteNullValue();
        json.WriteEndArray();
        json.WriteStartArray("enumDescriptions");
        foreach (var command in CommandTable.All) json.WriteStringValue($"{command.Category}: {command.Title}");
        foreach (var command in CommandTable.All.Where(command => !command.Keys.IsEmpty)) json.WriteStringValue($"No longer: {command.Title}");
        json.WriteStringValue("Nothing");
        json.WriteStringValue("Nothing");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
