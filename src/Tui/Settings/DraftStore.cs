using System.Text.Json;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Settings;

/// <summary>Notes that are not saved yet, one small file each in the user's own state folder.</summary>
internal sealed class DraftStore(string folder)
{
    private const int LargestFile = 1 << 20;

    /// <summary>The draft for a goal (null for the year); null where there is none.</summary>
    public NoteDraft? Find(GoalId? goal) => Read(PathOf(goal));

    /// <summary>Every draft, the newest first. A file that can't be read is left out, and left alone.</summary>
    public IReadOnlyList<NoteDraft> All()
    {
        if (!Directory.Exists(folder)) return [];
        return [.. new DirectoryInfo(folder).EnumerateFiles("*.json").OrderByDescending(file => file.LastWriteTimeUtc).Select(file => Read(file.FullName)).OfType<NoteDraft>()];
    }

    /// <summary>Writes a draft beside the old one, then puts it in its place: a kill leaves one of the two. An empty text removes it.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public void Keep(NoteDraft draft)
    {
        var path = PathOf(draft.Goal);
        if (draft.Text.Length == 0)
        {
            Remove(draft.Goal);
            return;
        }
        Directory.CreateDirectory(folder);
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            if (draft.Goal is { } goal) json.WriteString("goal", goal.Value);
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
    public void Remove(GoalId? goal)
    {
        if (Directory.Exists(folder)) File.Delete(PathOf(goal));
    }

    private string PathOf(GoalId? goal) => Path.Combine(folder, (goal is { } id ? $"goal-{id.Value}" : "year") + ".json");

    private static NoteDraft? Read(string path)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length > LargestFile) return null;
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            GoalId? goal = root.TryGetProperty("goal", out var id) && GoalId.TryParse(id.GetString(), out var parsed) ? parsed : null;
            var kind = Enum.TryParse<NoteKind>(root.GetProperty("kind").GetString(), out var known) ? known : NoteKind.Note;
            return new NoteDraft(goal, kind, root.GetProperty("text").GetString() ?? "", root.TryGetProperty("private", out var isPrivate) && isPrivate.ValueKind == JsonValueKind.True);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
