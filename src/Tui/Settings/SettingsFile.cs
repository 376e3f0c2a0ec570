using System.Collections.Immutable;
using System.Text.Json;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Settings;

/// <summary>What one <c>settings.json</c> says. What is wrong in it is a problem, and the rest counts.</summary>
/// <param name="Values">By key, each of its setting's type.</param>
/// <param name="Places">Where each value stands, by key.</param>
/// <param name="Problems">In the order of the file.</param>
internal sealed record SettingsFile(ImmutableDictionary<string, object> Values, ImmutableDictionary<string, SourceLocation> Places, ImmutableArray<Diagnostic> Problems)
{
    public const string Name = "settings.json";

    public static SettingsFile Empty { get; } = new(ImmutableDictionary<string, object>.Empty, ImmutableDictionary<string, SourceLocation>.Empty, []);

    /// <param name="path">The file, as problems show it.</param>
    /// <param name="bytes">Its content; null where there is no such file.</param>
    /// <param name="isUsers">Whether it is the user's own, and not the workspace's.</param>
    public static SettingsFile Read(string path, byte[]? bytes, bool isUsers)
    {
        if (bytes is null) return Empty;
        var source = JsonSource.Read(path, bytes);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        var places = ImmutableDictionary.CreateBuilder<string, SourceLocation>();
        if (source.Fault is { } fault) problems.Add(SettingsRules.NotJson.At(source.LocationOf(fault.Start), fault.Message));
        if (source.Root is { Kind: not JsonValueKind.Object } other) problems.Add(SettingsRules.InvalidValue.At(source.LocationOf(other.Start), Name, "an object in braces", ""));
        foreach (var member in source.Root?.Members ?? [])
        {
            if (member.Name.StartsWith('$')) continue;
            if (Wrong(source, member, isUsers, out var value) is { } wrong) problems.Add(wrong);
            if (value is null) continue;
            if (values.ContainsKey(member.Name)) problems.Add(SettingsRules.SetTwice.At(source.LocationOf(member.Start), member.Name));
            values[member.Name] = value;
            places[member.Name] = source.LocationOf(member.Value.Start);
        }
        return new SettingsFile(values.ToImmutable(), places.ToImmutable(), [.. problems.OrderBy(problem => problem.Location)]);
    }

    private static Diagnostic? Wrong(JsonSource source, JsonMember member, bool isUsers, out object? value)
    {
        value = null;
        if (SettingsTable.Find(member.Name) is not { } setting)
            return SettingsRules.UnknownSetting.At(source.LocationOf(member.Start), member.Name, NearestName.Question(member.Name, SettingsTable.All.Select(row => row.Key)));
        if (setting.IsUserOnly && !isUsers) return SettingsRules.NotForWorkspaces.At(source.LocationOf(member.Start), setting.Key);
        value = setting.Read(member.Value);
        if (value is not null) return null;
        var near = member.Value.Kind == JsonValueKind.String ? NearestName.Question(member.Value.Text, setting.Choices.Select(choice => choice.Name)) : "";
        return SettingsRules.InvalidValue.At(source.LocationOf(member.Value.Start), setting.Key, setting.Expected, near);
    }
}
