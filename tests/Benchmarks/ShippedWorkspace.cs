using Onboarding.Terminals;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>A workspace with the curriculum that comes with the program.</summary>
internal static class ShippedWorkspace
{
    /// <summary>Writes it to a new folder, and returns that.</summary>
    public static string Write(string workspace)
    {
        SyntheticWorkspace.Write(workspace, goals: 0, events: 0);
        foreach (var file in Directory.GetFiles(Path.Combine(OnboardProgram.Root, "docs", "curriculum"), "*.md", SearchOption.AllDirectories))
        {
            var target = Path.Combine(workspace, Path.GetRelativePath(OnboardProgram.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return workspace;
    }
}
