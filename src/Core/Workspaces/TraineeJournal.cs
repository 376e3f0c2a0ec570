using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>All that is recorded about one trainee, as one person may read it: the shared journal, and that person's private one.</summary>
internal sealed class TraineeJournal(WorkspacePaths paths, string trainee, string reader, Func<string> device)
{
    private readonly FileJournal _shared = new(new FileJournalOptions
    {
        JournalFolder = paths.Journal,
        ShownFolder = paths.Show(paths.Journal),
        Trainee = trainee,
        Device = device,
    });

    private readonly FileJournal _private = new(new FileJournalOptions
    {
        JournalFolder = paths.PrivateJournal,
        ShownFolder = paths.Show(paths.PrivateJournal),
        Trainee = trainee,
        Device = device,
        IsPrivate = true,
        OnlyAuthor = reader,
    });

    public IReadOnlyList<IJournal> All => [_shared, _private];

    public bool HasChanged() => _shared.HasChanged() || _private.HasChanged();

    public IReadOnlyList<JournalFile> ReadAll() => ReadAll(new GoalReferenceTable());

    /// <param name="references">Shared by journals that are read together.</param>
    public IReadOnlyList<JournalFile> ReadAll(GoalReferenceTable references) => [.. _shared.ReadAll(references), .. _private.ReadAll(references)];

    /// <summary>Adds an event where it belongs: what changes or takes back a private note says as much as the note, so it goes where the note is.</summary>
    public void Append(ProgressEvent happened, TraineeProgress progress) => (progress.IsPrivate(happened) ? _private : _shared).Append(happened);
}
