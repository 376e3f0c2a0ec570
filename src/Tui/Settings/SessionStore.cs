using System.Text.Json;
using System.Text.Json.Serialization;

namespace Onboarding.Tui.Settings;

/// <summary>Keeps the session of one workspace in the user's own state folder.</summary>
internal sealed partial class SessionStore(string folder)
{
    private const int LargestFile = 1 << 20;

    private string FilePath => Path.Combine(folder, "session.json");

    /// <summary>The session as it was left; null where there is none, or none that can be read.</summary>
    public Session? Load()
    {
        try
        {
            if (new FileInfo(FilePath) is not { Exists: true, Length: < LargestFile }) return null;
            return JsonSerializer.Deserialize(File.ReadAllBytes(FilePath), SessionJson.Default.Session);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes beside the old file, then puts the new one in its place: a kill leaves one of the two.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public void Save(Session session)
    {
        Directory.CreateDirectory(folder);
        var temporary = FilePath + ".new";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(session, SessionJson.Default.Session));
        File.Move(temporary, FilePath, overwrite: true);
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonSerializable(typeof(Session))]
    private sealed partial class SessionJson : JsonSerializerContext;
}
