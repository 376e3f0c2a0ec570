using System.CommandLine.Completions;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Cli;

/// <summary>What a shell may offer for an argument: ids of goals and people, each with its name.</summary>
internal static class CompletionValues
{
    public static IEnumerable<CompletionItem> Goals(WorkspaceSnapshot? snapshot) => snapshot is null ? [] :
        snapshot.Review.Standings.Select(standing => new CompletionItem(standing.Goal.Id.Value, detail: Detail(standing.Goal.Title, StatusGlyphs.Words(standing))));

    public static IEnumerable<CompletionItem> SessionKinds(WorkspaceSnapshot? snapshot) => snapshot is null ? [] :
        SessionLog.Of(snapshot.Review).Kinds.Select(kind => new CompletionItem(kind.Id, detail: SafeText.Show(kind.Name)));

    public static IEnumerable<CompletionItem> Gates(WorkspaceSnapshot? snapshot) => snapshot is null ? [] :
        snapshot.Curriculum.Gates.Select(gate => new CompletionItem(gate.Id, detail: SafeText.Show(gate.Title)));

    public static IEnumerable<CompletionItem> Tracks(WorkspaceSnapshot? snapshot) => snapshot is null ? [] :
        snapshot.Curriculum.Tracks.Select(track => new CompletionItem(track.Id, detail: SafeText.Show(track.Title)));

    public static IEnumerable<CompletionItem> Topics(WorkspaceSnapshot? snapshot) => snapshot is null ? [] :
        TopicPlace.In(snapshot.Curriculum).Select(topic => new CompletionItem(topic.Id, detail: SafeText.Show(topic.Title)));

    /// <summary>Where goals stand: topics, and tracks.</summary>
    public static IEnumerable<CompletionItem> Places(WorkspaceSnapshot? snapshot) => Topics(snapshot).Concat(Tracks(snapshot));

    public static IEnumerable<CompletionItem> People(WorkspaceSnapshot? snapshot) => snapshot is null ? [] :
        snapshot.Roster.People.Select(person => new CompletionItem(person.Id, detail: SafeText.Show(person.Name)));

    public static IEnumerable<CompletionItem> Absences(WorkspaceSnapshot? snapshot) => snapshot is null ? [] :
        snapshot.Progress.Year.Absences.Select(absence => new CompletionItem(TypedDay.Of(absence.From), detail: SafeText.Show(EventWords.Of(absence))));

    public static IEnumerable<CompletionItem> Revisions(WorkspaceSnapshot? snapshot)
    {
        try
        {
            return snapshot is null ? [] : [.. GitRepository.Of(snapshot.Paths.Root).Names().Select(name => new CompletionItem(SafeText.Show(name)))];
        }
        catch (CliRefusal)
        {
            return [];
        }
    }

    public static IEnumerable<CompletionItem> Settings => SettingsTable.All.Select(setting => new CompletionItem(setting.Key, detail: setting.Description));

    public static IEnumerable<CompletionItem> ValuesOf(string? setting) => SettingsTable.Find(setting ?? "") is not { } found ? [] :
        found.Choices.Select(choice => new CompletionItem(choice.Name, detail: choice.Meaning));

    private static string Detail(string title, string status) => $"{SafeText.Show(title)} ({status})";
}
