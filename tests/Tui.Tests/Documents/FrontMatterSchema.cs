using System.Text;
using System.Text.Json;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Tests.Documents;

/// <summary>The JSON schema of a track's front matter: it takes all that the reader takes, and keys of other tools.</summary>
internal static class FrontMatterSchema
{
    private const string Id = "[a-z0-9]+([-.][a-z0-9]+)*";

    public static string Text()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            // What checks front matter in editors knows no later draft.
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "The front matter of a track of Onboarding");
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var row in FrontMatterKeys.All) Write(json, row);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, FrontMatterRow row)
    {
        json.WriteStartObject(row.Name);
        json.WriteString("description", row.Meaning);
        switch (row.Type)
        {
            case FrontMatterType.Text: WriteTypes(json, "string", "number", "boolean"); break;
            case FrontMatterType.Texts or FrontMatterType.Words: WriteList(json, json => WriteTypes(json, "string", "number", "boolean")); break;
            case FrontMatterType.Sessions: WriteList(json, WriteSessions); break;
            case FrontMatterType.Number: WriteTypes(json, "number"); break;
            case FrontMatterType.Date: WriteDate(json); break;
            case FrontMatterType.Switch: WriteSwitch(json); break;
            case FrontMatterType.Id: WriteId(json); break;
            case FrontMatterType.Choice: WriteChoices(json, row); break;
            case FrontMatterType.Chip: WriteChip(json, row.Chip); break;
            default: throw new InvalidOperationException($"The schema doesn't say what {row.Name} takes.");
        }
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, Action<Utf8JsonWriter> writeItem)
    {
        WriteTypes(json, "array", "string");
        json.WriteStartObject("items");
        writeItem(json);
        json.WriteEndObject();
    }

    /// <summary><c>shadow:4</c>, or with the blank that makes YAML see a pair in it.</summary>
    private static void WriteSessions(Utf8JsonWriter json)
    {
        WriteTypes(json, "string", "object");
        json.WriteString("pattern", $"^{Id} *: *[1-9][0-9]{{0,2}}$");
        json.WriteStartObject("additionalProperties");
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 1);
        json.WriteNumber("maximum", 999);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json)
    {
        WriteTypes(json, "string");
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    private static void WriteSwitch(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        json.WriteBooleanValue(true);
        json.WriteBooleanValue(false);
        json.WriteStringValue("yes");
        json.WriteStringValue("no");
        json.WriteEndArray();
    }

    private static void WriteId(Utf8JsonWriter json)
    {
        WriteTypes(json, "string");
        json.WriteString("pattern", $"^{Id}$");
        json.WriteNumber("maxLength", GoalId.MaxLength);
    }

    private static void WriteChoices(Utf8JsonWriter json, FrontMatterRow row)
    {
        WriteStrings(json, "enum", row.Choices.Select(choice => choice.Name));
        WriteStrings(json, "enumDescriptions", row.Choices.Select(choice => choice.Meaning));
    }

    private static void WriteChip(Utf8JsonWriter json, ChipKey chip)
    {
        switch (chip)
        {
            case ChipKey.Due:
                WriteTypes(json, "string");
                json.WriteString("pattern", "^([dwm][0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2})$");
                break;
            case ChipKey.Level:
                WriteTypes(json, "integer");
                json.WriteNumber("minimum", 1);
                json.WriteNumber("maximum", 9);
                break;
            default:
                WriteTypes(json, "string", "number", "boolean");
                break;
        }
    }

    private static void WriteTypes(Utf8JsonWriter json, params string[] types)
    {
        if (types is [var only]) json.WriteString("type", only);
        else WriteStrings(json, "type", types);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
