using System.Text.Json;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Settings;

/// <summary>The file of a draft.</summary>
internal static class DraftJson
{
    private const int LargestFile = 1 << 20;

    /// <summary>Writes it beside the old one, then puts it in its place: a kill leaves one of the two.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void Write(string path, Action<Utf8JsonWriter> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
            json.Flush();
            stream.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>What a file holds; null where it can't be read.</summary>
    public static T? Read<T>(string path, Func<JsonElement, T> read)
        where T : class
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length > LargestFile) return null;
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return read(json.RootElement);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    public static GoalId? GoalIn(JsonElement root) => root.TryGetProperty("goal", out var id) && GoalId.TryParse(id.GetString(), out var parsed) ? parsed : null;

    public static bool IsTrue(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
