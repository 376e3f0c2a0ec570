using System.Collections.Immutable;
using System.Text.Json;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Settings;

/// <summary>On or off.</summary>
internal sealed class SwitchSetting(string key, bool defaultValue, string description) : Setting<bool>(key, defaultValue, description)
{
    private static readonly ImmutableArray<SettingChoice> Both = [new("true", "On."), new("false", "Off.")];

    public override string Type => "boolean";

    public override string Expected => "true or false";

    public override ImmutableArray<SettingChoice> Choices => Both;

    public override object? Read(JsonPart json) => json.Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public override string Write(object value) => Show(value);

    public override string Show(object value) => (bool)value ? "true" : "false";

    public override object? Parse(string shown) => shown switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };
}
