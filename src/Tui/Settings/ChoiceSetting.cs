using System.Collections.Immutable;
using System.Text.Json;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Settings;

/// <summary>One of a few values, each with a name; the first is the default.</summary>
internal sealed class ChoiceSetting<T>(string key, string description, params ImmutableArray<(T Value, string Name, string Meaning)> values) : Setting<T>(key, values[0].Value, description)
    where T : struct, Enum
{
    public override string Type => "string";

    public override string Expected => "one of " + string.Join(", ", values.Select(row => row.Name));

    public override ImmutableArray<SettingChoice> Choices { get; } = [.. values.Select(row => new SettingChoice(row.Name, row.Meaning))];

    public override object? Read(JsonPart json) => json.Kind == JsonValueKind.String ? Parse(json.Text) : null;

    public override string Write(object value) => JsonEdit.Quote(Show(value));

    public override string Show(object value) => values.First(row => row.Value.Equals(value)).Name;

    public override object? Parse(string shown)
    {
        foreach (var (value, name, _) in values) if (name == shown) return value;
        return null;
    }
}
