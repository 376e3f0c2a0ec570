using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Onboarding.Tui.Settings;

/// <summary>What getting started remembers of a user, in all workspaces: the lessons that leave no trace in a journal, and since when the others count.</summary>
/// <param name="folder">The user's own state folder.</param>
internal sealed partial class LessonStore(string folder)
{
    private const int LargestFile = 1 << 16;

    private LessonState? _state;

    private string FilePath => Path.Combine(folder, "getting-started.json");

    /// <summary>The ids of the lessons that were done.</summary>
    public IReadOnlySet<string> Done => State.Done;

    /// <summary>When it was begun anew; null where it never was.</summary>
    public DateTimeOffset? Since => State.Since;

    private LessonState State => _state ??= Load();

    /// <summary>Remembers a lesson; false where it was remembered already.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public bool Complete(string lesson)
    {
        if (State.Done.Contains(lesson)) return false;
        Save(State with { Done = State.Done.Add(lesson) });
        return true;
    }

    /// <summary>Begins anew: what was done before no longer counts.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public void Reset(DateTimeOffset now) => Save(new LessonState { Since = now });

    private LessonState Load()
    {
        try
        {
            if (new FileInfo(FilePath) is not { Exists: true, Length: < LargestFile }) return new LessonState();
            return JsonSerializer.Deserialize(File.ReadAllBytes(FilePath), LessonJson.Default.LessonState) ?? new LessonState();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return new LessonState();
        }
    }

    private void Save(LessonState state)
    {
        _state = state;
        Directory.CreateDirectory(folder);
        var temporary = FilePath + ".new";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(state, LessonJson.Default.LessonState));
        File.Move(temporary, FilePath, overwrite: true);
    }

    internal sealed record LessonState
    {
        public ImmutableHashSet<string> Done { get; init; } = [];

        public DateTimeOffset? Since { get; init; }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonSerializable(typeof(LessonState))]
    private sealed partial class LessonJson : JsonSerializerContext;
}
