using Onboarding.Core.Progress;

namespace Onboarding.Tui.Settings;

/// <summary>What is typed and not saved yet, notes, answers and forms, one small file each in the user's own state folder.</summary>
/// <param name="folder">Where they are; what is for another trainee's year is in a folder of its own there.</param>
/// <param name="user">Who writes: the user's own year needs no folder.</param>
internal sealed class DraftStore(string folder, string user)
{
    private const string NoteEnding = ".json";
    private const string PromptEnding = ".prompt";
    private const string FormEnding = ".form";

    /// <summary>The draft for something; null where there is none.</summary>
    public NoteDraft? Find(DraftPlace place) => Read(PathOf(place), place.Trainee);

    /// <summary>Every note for one trainee's year, the newest first.</summary>
    public IReadOnlyList<NoteDraft> All(string trainee) => [.. Newest(trainee, NoteEnding, Read)];

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
        DraftJson.Write(path, json =>
        {
            if (draft.Place.Goal is { } goal) json.WriteString("goal", goal.Value);
            if (draft.Place.IsMinutes) json.WriteBoolean("minutes", true);
            json.WriteString("kind", draft.Kind.ToString());
            json.WriteBoolean("private", draft.IsPrivate);
            json.WriteString("text", draft.Text);
        });
    }

    /// <summary>Forgets a draft, once its note is in the journal.</summary>
    public void Remove(DraftPlace place)
    {
        if (Directory.Exists(FolderOf(place.Trainee))) File.Delete(PathOf(place));
    }

    /// <summary>What was typed last for one trainee's year and not answered; null for nothing.</summary>
    public PromptDraft? NewestPrompt(string trainee) => Newest(trainee, PromptEnding, ReadPrompt).FirstOrDefault();

    /// <summary>What was typed where the same is asked about the same; empty for nothing.</summary>
    public string TextOf(PromptDraft asked) => ReadPrompt(PathOf(asked), asked.Trainee)?.Text ?? "";

    /// <inheritdoc cref="Keep(NoteDraft)"/>
    public void Keep(PromptDraft draft)
    {
        if (draft.Text.Length == 0)
        {
            Remove(draft);
            return;
        }
        DraftJson.Write(PathOf(draft), json =>
        {
            json.WriteString("command", draft.CommandId);
            if (draft.Goal is { } goal) json.WriteString("goal", goal.Value);
            json.WriteBoolean("several", draft.IsForSeveral);
            json.WriteString("text", draft.Text);
        });
    }

    /// <summary>Forgets what was typed, once the question is answered or taken back.</summary>
    public void Remove(PromptDraft draft)
    {
        if (Directory.Exists(FolderOf(draft.Trainee))) File.Delete(PathOf(draft));
    }

    /// <summary>What the form with this key held in one trainee's year; null for nothing.</summary>
    public FormDraft? FindForm(string trainee, string key) => ReadForm(PathOfForm(trainee, key), trainee);

    /// <summary>The form that was being filled in last for one trainee's year, and not closed; null for none.</summary>
    public FormDraft? NewestOpenForm(string trainee) => Newest(trainee, FormEnding, ReadForm).FirstOrDefault(draft => draft.IsOpen);

    /// <inheritdoc cref="Keep(NoteDraft)"/>
    public void Keep(FormDraft draft) => DraftJson.Write(PathOfForm(draft.Trainee, draft.Key), json =>
    {
        json.WriteString("form", draft.Key);
        if (draft.CommandId is { } command) json.WriteString("command", command);
        if (draft.Goal is { } goal) json.WriteString("goal", goal.Value);
        json.WriteBoolean("open", draft.IsOpen);
        json.WriteStartArray("texts");
        foreach (var text in draft.Texts) json.WriteStringValue(text);
        json.WriteEndArray();
    });

    /// <summary>Forgets what a form held, once it is submitted or as it was at first.</summary>
    public void Remove(FormDraft draft)
    {
        if (Directory.Exists(FolderOf(draft.Trainee))) File.Delete(PathOfForm(draft.Trainee, draft.Key));
    }

    /// <summary>The drafts of a kind for one trainee's year, the newest first. A file that can't be read is left out, and left alone.</summary>
    private IEnumerable<T> Newest<T>(string trainee, string ending, Func<string, string, T?> read)
        where T : class =>
        !Directory.Exists(FolderOf(trainee)) ? [] : new DirectoryInfo(FolderOf(trainee)).EnumerateFiles("*" + ending).OrderByDescending(file => file.LastWriteTimeUtc).Select(file => read(file.FullName, trainee)).OfType<T>();

    private string FolderOf(string trainee) => string.Equals(trainee, user, StringComparison.OrdinalIgnoreCase) ? folder : Path.Combine(folder, trainee);

    private string PathOf(DraftPlace place) => Path.Combine(FolderOf(place.Trainee), (place.IsMinutes ? "minutes" : place.Goal is { } id ? $"goal-{id.Value}" : "year") + NoteEnding);

    private string PathOf(PromptDraft draft) =>
        Path.Combine(FolderOf(draft.Trainee), $"{draft.CommandId}-{(draft.IsForSeveral ? "several" : draft.Goal is { } goal ? $"goal-{goal.Value}" : "year")}{PromptEnding}");

    private string PathOfForm(string trainee, string key) => Path.Combine(FolderOf(trainee), Uri.EscapeDataString(key) + FormEnding);

    private static NoteDraft? Read(string path, string trainee) => DraftJson.Read(path, root =>
    {
        var kind = Enum.TryParse<NoteKind>(root.GetProperty("kind").GetString(), out var known) ? known : NoteKind.Note;
        return new NoteDraft(new DraftPlace(trainee, DraftJson.GoalIn(root), DraftJson.IsTrue(root, "minutes")), kind, root.GetProperty("text").GetString() ?? "", DraftJson.IsTrue(root, "private"));
    });

    private static PromptDraft? ReadPrompt(string path, string trainee) => DraftJson.Read(path, root =>
        new PromptDraft(root.GetProperty("command").GetString() ?? "", trainee, DraftJson.GoalIn(root), DraftJson.IsTrue(root, "several"), root.GetProperty("text").GetString() ?? ""));

    private static FormDraft? ReadForm(string path, string trainee) => DraftJson.Read(path, root => new FormDraft(
        root.GetProperty("form").GetString() ?? "",
        trainee,
        root.TryGetProperty("command", out var command) ? command.GetString() : null,
        DraftJson.GoalIn(root),
        DraftJson.IsTrue(root, "open"),
        [.. root.GetProperty("texts").EnumerateArray().Select(text => text.GetString() ?? "")]));
}
