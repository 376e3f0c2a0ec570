using System.Diagnostics;

namespace Onboarding.Core.Tests.Architecture;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that git tracks, relative to the root, with <c>/</c>.</summary>
    public static IReadOnlyList<string> TrackedFiles { get; } = ListTrackedFiles();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Has(string path) => File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Onboarding.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder.FullName;
    }

    private static List<string> ListTrackedFiles()
    {
        var start = new ProcessStartInfo("git", ["-C", Root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { RedirectStandardOutput = true };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        // A file that was deleted but not yet committed is still in the index.
        return [.. files.Where(file => File.Exists(Path.Combine(Root, file)))];
    }
}
