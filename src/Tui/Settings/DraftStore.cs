using System.Text.Json;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Settings;

/// <summary>Notes that are not saved yet, one small file each in the user's own state folder.</summary>
/// <param name="folder">Where they are; what is for another trainee's year is in a folder of its own there.</param>
/// <param name="user">Who writes: the user's own year needs no folder.</param>
internal sealed class DraftStore(string folder, string user)
{
    private const int LargestFile = 1 << 20;

    /// <summary>The draft for something; null where there is none.</summary>
    public NoteDraft? Find(DraftPlace place) => Read(PathOf(place), place.Trainee);

    /// <summary>Every draft for one trainee's year, the newest first. A file that can't be read is left out, and left alone.</summary>
    public IReadOnlyList<NoteDraft> All(string trainee)
    {
        if (!Directory.Exists(FolderOf(trainee))) return [];
        return [.. new DirectoryInfo(FolderOf(trainee)).EnumerateFiles("*.json").OrderByDescending(file => file.LastWriteTimeUtc).Select(file => Read(file.FullName, trainee)).OfType<NoteDraft>()];
    }

    /// <summary>Writes a draft beside the old one, then puts it in its place: a kill leaves one of the two. An empty text removes it.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public void Keep(NoteDraft draft)
    {
        var path = PathOf(draft.Place);
        if (draft.Text.Length == 0)
        {
            Remove(draft.Place);
            return;
        }
        Directory.CreateDirectory(FolderOf(draft.Place.Trainee));
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            if (draft.Place.Goal is { } goal) json.WriteString("goal", goal.Value);
            if (draft.Place.IsMinutes) json.WriteBoolean("minutes", true);
            json.WriteString("kind", draft.Kind.ToString());
            json.WriteBoolean("private", draft.IsPrivate);
            json.WriteString("text", draft.Text);
            json.WriteEndObject();
            json.Flush();
            stream.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Forgets a draft, once its note is in the journal.</summary>
    public void Remove(DraftPlace place)
    {
        if (Directory.Exists(FolderOf(place.Trainee))) File.Delete(PathOf(place));
    }

    private string FolderOf(string trainee) => string.Equals(trainee, user, StringComparison.OrdinalIgnoreCase) ? folder : Path.Combine(folder, trainee);

    private string PathOf(DraftPlace place) => Path.Combine(FolderOf(place.Trainee), (place.IsMinutes ? "minutes" : place.Goal is { } id ? $"goal-{id.Value}" : "year") + ".json");

    private static NoteDraft? Read(string path, string trainee)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length > LargestFile) return null;
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            GoalId? goal = root.TryGetProperty("goal", out var id) && GoalId.TryParse(id.GetString(), out var parsed) ? parsed : null;
            var kind = Enum.TryParse<NoteKind>(root.GetProperty("kind").GetString(), out var known) ? known : NoteKind.Note;
            return new NoteDraft(new DraftPlace(trainee, goal, IsTrue(root, "minutes")), kind, root.GetProperty("text").GetString() ?? "", IsTrue(root, "private"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsTrue(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
