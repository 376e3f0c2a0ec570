using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>A folder of what was checked.</summary>
/// <param name="Folder">Absolute; it need not exist.</param>
/// <param name="Filter">Which names in it matter.</param>
/// <param name="IsDeep">Whether the folders below belong to it.</param>
internal readonly record struct WatchedFolder(string Folder, string Filter, bool IsDeep)
{
    private const string JournalFiles = "*.jsonl";

    /// <summary>The folders of a workspace and of the settings that count in it.</summary>
    public static ImmutableArray<WatchedFolder> Of(WorkspacePaths paths, IEnumerable<string> settings) =>
    [
        new(paths.Root, OnboardingFile.Name, IsDeep: false),
        // Links lead to files of any kind.
        new(paths.Curriculum, "*", IsDeep: true),
        new(paths.Journal, JournalFiles, IsDeep: true),
        new(paths.PrivateJournal, JournalFiles, IsDeep: true),
        .. settings.Select(folder => new WatchedFolder(folder, "*.json", IsDeep: false)),
    ];

    /// <summary>Starts to watch; null where the folder is not there.</summary>
    /// <exception cref="IOException">The system can't watch it.</exception>
    public FolderWatcher? Watch(Action changed) => Directory.Exists(Folder) ? FolderWatcher.Start(Folder, Filter, changed, IsDeep, IsOfSomebody) : null;

    // What editors keep beside a file while it is open.
    private static bool IsOfSomebody(string name) => name is not ['.', ..] and not [.., '~'];
}
