using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Onboarding.Tui.Settings;

/// <summary>What getting started remembers of a user, in all workspaces: the steps that leave no trace in a journal, and since when the others count.</summary>
/// <param name="folder">The user's own state folder.</param>
internal sealed partial class GuideStore(string folder)
{
    private const int LargestFile = 1 << 16;

    private GuideState? _state;

    private string FilePath => Path.Combine(folder, "getting-started.json");

    /// <summary>The ids of the steps that were done.</summary>
    public IReadOnlySet<string> Done => State.Done;

    /// <summary>When it was begun anew; null where it never was.</summary>
    public DateTimeOffset? Since => State.Since;

    private GuideState State => _state ??= Load();

    /// <summary>Remembers a step; false where it was remembered already.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public bool Complete(string step)
    {
        if (State.Done.Contains(step)) return false;
        Save(State with { Done = State.Done.Add(step) });
        return true;
    }

    /// <summary>Begins anew: what was done before no longer counts.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public void Reset(DateTimeOffset now) => Save(new GuideState { Since = now });

    private GuideState Load()
    {
        try
        {
            if (new FileInfo(FilePath) is not { Exists: true, Length: < LargestFile }) return new GuideState();
            return JsonSerializer.Deserialize(File.ReadAllBytes(FilePath), GuideJson.Default.GuideState) ?? new GuideState();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return new GuideState();
        }
    }

    private void Save(GuideState state)
    {
        _state = state;
        Directory.CreateDirectory(folder);
        var temporary = FilePath + ".new";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(state, GuideJson.Default.GuideState));
        File.Move(temporary, FilePath, overwrite: true);
    }

    internal sealed record GuideState
    {
        public ImmutableHashSet<string> Done { get; init; } = [];

        public DateTimeOffset? Since { get; init; }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonSerializable(typeof(GuideState))]
    private sealed partial class GuideJson : JsonSerializerContext;
}
