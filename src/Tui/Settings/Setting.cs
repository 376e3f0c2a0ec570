using System.Collections.Immutable;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Settings;

/// <summary>One thing that a user or a team can set: reading, problems, schema, documents and the settings page are loops over these.</summary>
/// <param name="key">Its name in the files, permanent; VS Code's where VS Code has the same thing.</param>
/// <param name="description">What it does, in a sentence.</param>
internal abstract class Setting(string key, string description)
{
    public string Key { get; } = key;

    public string Description { get; } = description;

    /// <summary>Whether only the user's own file can set it: what a repository must not decide.</summary>
    public bool IsUserOnly { get; init; }

    /// <summary>The JSON schema's name of its type.</summary>
    public abstract string Type { get; }

    /// <summary>What a value has to be, for a message: <c>true or false</c>.</summary>
    public abstract string Expected { get; }

    public abstract object DefaultValue { get; }

    /// <summary>The values to choose from; empty where it is typed.</summary>
    public virtual ImmutableArray<SettingChoice> Choices => [];

    /// <summary>The value of a piece of JSON; null where that can't be one.</summary>
    public abstract object? Read(JsonPart json);

    /// <summary>A value as it stands in a file.</summary>
    public abstract string Write(object value);

    /// <summary>A value as a person reads it; empty for an empty text.</summary>
    public abstract string Show(object value);

    /// <summary>The value that a person typed or chose; null where that can't be one.</summary>
    public abstract object? Parse(string shown);
}
