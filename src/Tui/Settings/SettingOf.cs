namespace Onboarding.Tui.Settings;

/// <summary>A setting whose values are of one type.</summary>
internal abstract class Setting<T>(string key, T defaultValue, string description) : Setting(key, description)
    where T : notnull
{
    public T Default { get; } = defaultValue;

    public sealed override object DefaultValue => Default;
}
