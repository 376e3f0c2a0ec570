using System.Collections.Frozen;

namespace Onboarding.Tui.Settings;

/// <summary>What every setting is, at one moment.</summary>
internal sealed class SettingsValues
{
    private readonly FrozenDictionary<string, (object Value, SettingOrigin Origin)> _set;

    /// <param name="user">What the user's file says.</param>
    /// <param name="workspace">What the workspace's file says; it wins.</param>
    public SettingsValues(SettingsFile user, SettingsFile workspace)
    {
        var set = new Dictionary<string, (object, SettingOrigin)>();
        foreach (var (key, value) in user.Values) set[key] = (value, SettingOrigin.User);
        foreach (var (key, value) in workspace.Values) set[key] = (value, SettingOrigin.Workspace);
        _set = set.ToFrozenDictionary();
    }

    /// <summary>Nothing is set.</summary>
    public static SettingsValues Defaults { get; } = new(SettingsFile.Empty, SettingsFile.Empty);

    public T Of<T>(Setting<T> setting)
        where T : notnull => (T)ValueOf(setting);

    public object ValueOf(Setting setting) => _set.TryGetValue(setting.Key, out var found) ? found.Value : setting.DefaultValue;

    public SettingOrigin OriginOf(Setting setting) => _set.TryGetValue(setting.Key, out var found) ? found.Origin : SettingOrigin.Default;
}
