using System.Text.Json;
using System.Text.Json.Nodes;

namespace Onboarding.Tui.Settings;

/// <summary>What one user prefers, in a JSON file of their own. Keys that this build doesn't know stay as they are.</summary>
internal sealed class UserSettings
{
    private const string FileName = "settings.json";
    private const string ThemeKey = "theme";
    private const string PersonKey = "person";
    private readonly string _path;
    private readonly JsonObject _json;

    private UserSettings(string path, JsonObject json)
    {
        _path = path;
        _json = json;
    }

    /// <summary>The theme's id; null for the default.</summary>
    public string? Theme
    {
        get => Text(ThemeKey);
        set => _json[ThemeKey] = value;
    }

    /// <summary>Who the user is in every workspace, by id or e-mail; null leaves it to git and the login.</summary>
    public string? Person => Text(PersonKey);

    /// <summary>Reads the file in the user's state folder; one that is missing or not JSON counts as empty.</summary>
    public static UserSettings Load(string stateFolder)
    {
        var path = Path.Combine(stateFolder, FileName);
        try
        {
            if (File.Exists(path) && JsonNode.Parse(File.ReadAllText(path)) is JsonObject json) return new UserSettings(path, json);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
        }
        return new UserSettings(path, []);
    }

    private string? Text(string key) => _json[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <exception cref="IOException">The disk failed.</exception>
    public void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        using var stream = File.Create(_path);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        _json.WriteTo(writer);
    }
}
