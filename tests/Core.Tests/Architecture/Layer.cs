namespace Onboarding.Core.Tests.Architecture;

/// <summary>One row of the table of who may use whom; `docs/architecture.md` shows the same table.</summary>
/// <param name="Folder">Below <c>src</c>; its namespace follows from it.</param>
/// <param name="Mentions">The folders it may name besides its own, separated by spaces; <c>Core</c> stands for all of Core.</param>
/// <param name="Libraries">The libraries it may name, separated by spaces.</param>
internal sealed record Layer(string Folder, string Mentions = "", string Libraries = "")
{
    public static IReadOnlyList<Layer> All { get; } =
    [
        new("Core/Sources"),
        new("Core/Curricula", "Core/Sources"),
        new("Core/Progress", "Core/Sources Core/Curricula"),
        new("Core/Reviews", "Core/Sources Core/Curricula Core/Progress"),
        new("Core/Reports", "Core/Sources Core/Curricula Core/Progress Core/Reviews"),
        new("Core/Workspaces", "Core"),
        new("Tui/Cli", "Core Tui/Models Tui/Settings Tui/Commands Tui/Themes Tui/Demo", "System.CommandLine"),
        new("Tui/Demo", "Core"),
        new("Tui/Models", "Core"),
        new("Tui/Settings", "Core Tui/Models", "Terminal.Gui"),
        new("Tui/Themes", "Core/Sources Tui/Models Tui/Settings", "Terminal.Gui"),
        new("Tui/Commands", "Core Tui/Models Tui/Settings", "Terminal.Gui"),
        new("Tui/Views", "Core Tui/Models Tui/Settings Tui/Themes Tui/Commands", "Terminal.Gui"),
        new("Tui", "Core Tui", "Terminal.Gui System.CommandLine Microsoft.Extensions"),
    ];

    /// <summary>Libraries that only the files whose paths begin like this may name, whatever their layer says.</summary>
    public static IReadOnlyDictionary<string, string[]> LibraryFiles { get; } = new Dictionary<string, string[]>
    {
        ["Markdig"] =
        [
            "src/Core/Curricula/MarkdownDialect.",
            "src/Core/Curricula/TrackReader.",
            "src/Core/Curricula/GoalReader.",
            "src/Tui/Models/Markup/",
        ],
        ["YamlDotNet"] = ["src/Core/Curricula/FrontMatterReader."],
    };

    /// <summary>Names that a layer must not contain although their namespace is open to it.</summary>
    public static IReadOnlyList<(string Folder, string Name, string Reason)> ForbiddenNames { get; } =
    [
        ("Tui/Views", "IJournal", "a view shows snapshots and never touches the journal"),
        ("Tui/Views", "FileJournal", "a view shows snapshots and never touches the journal"),
        ("Tui/Commands", "FileJournal", "a command records through the workspace"),
    ];

    public bool Holds(string path) =>
        path.StartsWith($"src/{Folder}/", StringComparison.Ordinal) && (Folder.Contains('/') || path.Count(c => c == '/') == 2);

    public bool MayName(string folder) =>
        folder == Folder || Mentions.Split(' ').Any(allowed => folder == allowed || folder.StartsWith(allowed + "/", StringComparison.Ordinal));

    public bool MayUse(string library) => Libraries.Split(' ').Contains(library);
}
