using System.Globalization;
using System.Text.Json;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Settings;

/// <summary>A whole number within limits.</summary>
internal sealed class NumberSetting(string key, int defaultValue, int least, int most, string description) : Setting<int>(key, defaultValue, description)
{
    public int Least { get; } = least;

    public int Most { get; } = most;

    public override string Type => "integer";

    public override string Expected => $"a whole number from {Least} to {Most}";

    public override object? Read(JsonPart json) => json.Kind == JsonValueKind.Number ? Parse(json.Text) : null;

    public override string Write(object value) => Show(value);

    public override string Show(object value) => ((int)value).ToString(CultureInfo.InvariantCulture);

    public override object? Parse(string shown) =>
        int.TryParse(shown, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most ? number : null;
}
