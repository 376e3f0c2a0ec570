using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>Finds the workspace that a folder belongs to.</summary>
public static class WorkspaceLocator
{
    /// <summary>The nearest folder, from <paramref name="startFolder"/> upwards, that has <c>onboarding.json</c> or <c>docs/curriculum</c>; null where there is none.</summary>
    public static string? Find(string startFolder)
    {
        for (var folder = Path.GetFullPath(startFolder); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsWorkspace(folder)) return folder;
        }
        return null;
    }

    /// <summary>Whether a folder is a workspace itself.</summary>
    public static bool IsWorkspace(string folder) =>
        File.Exists(Path.Combine(folder, OnboardingFile.Name)) || Directory.Exists(Path.Combine(folder, OnboardingFile.DefaultCurriculum));

    internal static string Locate(WorkspaceOptions options)
    {
        if (options.WorkspaceFolder is not { } given)
        {
            return Find(options.StartFolder)
                ?? throw new WorkspaceException($"There is no workspace here: neither '{options.StartFolder}' nor a folder above it has {OnboardingFile.Name} or {OnboardingFile.DefaultCurriculum}. 'onboard init' makes one.");
        }
        var folder = Path.GetFullPath(given, Path.GetFullPath(options.StartFolder));
        if (IsWorkspace(folder)) return folder;
        throw new WorkspaceException(Directory.Exists(folder)
            ? $"'{folder}' is not a workspace: it has neither {OnboardingFile.Name} nor {OnboardingFile.DefaultCurriculum}. 'onboard init' makes it one."
            : $"There is no folder '{folder}'.");
    }

    internal static WorkspacePaths PathsOf(string root, OnboardingFile file, string stateFolder)
    {
        // Two clones on one machine have private notes of their own; the folder's name is there for people who look.
        var name = $"{PersonId.From(Path.GetFileName(root))}-{HashOf(root):x8}";
        return new WorkspacePaths(root, Absolute(root, file.Curriculum), Absolute(root, file.Journal), Path.Combine(stateFolder, "private", name));
    }

    // FNV-1a: the same on every machine and for ever. Only to tell folders apart, for which a cryptographic library would take 4 MB.
    private static uint HashOf(string root)
    {
        var hash = 2166136261;
        foreach (var c in root) hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }

    private static string Absolute(string root, string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, root));
}
