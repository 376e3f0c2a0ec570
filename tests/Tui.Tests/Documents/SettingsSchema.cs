using System.Text;
using System.Text.Json;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests.Documents;

/// <summary>The JSON schema of <c>settings.json</c>, by which editors complete and check it.</summary>
internal static class SettingsSchema
{
    public static string Text()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "settings.json: the settings of Onboarding, of a user or of a workspace");
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            json.WriteStartObject("$schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            foreach (var setting in SettingsTable.All) Write(json, setting);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Setting setting)
    {
        json.WriteStartObject(setting.Key);
        json.WriteString("type", setting.Type);
        json.WritePropertyName("default");
        json.WriteRawValue(setting.Write(setting.DefaultValue));
        json.WriteString("description", setting.Description + (setting.IsUserOnly ? " Counts in a user's own settings only." : ""));
        if (setting is NumberSetting number)
        {
            json.WriteNumber("minimum", number.Least);
            json.WriteNumber("maximum", number.Most);
        }
        if (setting.Type == "string" && !setting.Choices.IsEmpty)
        {
            WriteStrings(json, "enum", setting.Choices.Select(choice => choice.Name));
            WriteStrings(json, "enumDescriptions", setting.Choices.Select(choice => choice.Meaning));
        }
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
