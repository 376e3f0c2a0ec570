using System.Text.Json;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Settings;

/// <summary>Any text; where it is empty, the setting says nothing.</summary>
/// <param name="key">Its name.</param>
/// <param name="defaultValue">May be empty.</param>
/// <param name="expected">What a value has to be, for a message.</param>
/// <param name="description">What it does.</param>
internal sealed class TextSetting(string key, string defaultValue, string expected, string description) : Setting<string>(key, defaultValue, description)
{
    public override string Type => "string";

    public override string Expected => expected;

    public override object? Read(JsonPart json) => json.Kind == JsonValueKind.String ? json.Text : null;

    public override string Write(object value) => JsonEdit.Quote((string)value);

    public override string Show(object value) => (string)value;

    public override object? Parse(string shown) => shown;
}
