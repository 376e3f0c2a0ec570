using System.Diagnostics;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>git's settings. Read from its files, which costs nothing; git itself is asked only where the files include others.</summary>
internal static class GitConfig
{
    /// <summary>The user for work in a folder: the repository's own setting before the user's. Never throws.</summary>
    public static GitUser UserIn(string folder, Func<string, string?> variable)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            foreach (var file in Files(folder, variable))
                if (!Read(file, found)) return Ask(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Ask(folder);
        }
        return new GitUser(found.GetValueOrDefault("name"), found.GetValueOrDefault("email"));
    }

    // From the weakest to the strongest.
    private static IEnumerable<string> Files(string folder, Func<string, string?> variable)
    {
        if (variable("GIT_CONFIG_GLOBAL") is { Length: > 0 } global)
        {
            yield return global;
        }
        else if ((variable("HOME") ?? variable("USERPROFILE")) is { Length: > 0 } home)
        {
            yield return Path.Combine(variable("XDG_CONFIG_HOME") is { Length: > 0 } config ? config : Path.Combine(home, ".config"), "git", "config");
            yield return Path.Combine(home, ".gitconfig");
        }
        if (RepositoryOf(folder) is { } repository) yield return Path.Combine(repository, "config");
    }

    private static string? RepositoryOf(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var git = Path.Combine(at.FullName, ".git");
            if (Directory.Exists(git)) return git;
            if (File.Exists(git)) return OfWorktree(git);
        }
        return null;
    }

    // "gitdir: path", and there a file that leads to the repository proper.
    private static string OfWorktree(string file)
    {
        var line = File.ReadLines(file).FirstOrDefault() ?? "";
        var folder = Path.GetFullPath(line.StartsWith("gitdir:", StringComparison.Ordinal) ? line[7..].Trim() : ".", Path.GetDirectoryName(file)!);
        var common = Path.Combine(folder, "commondir");
        return File.Exists(common) ? Path.GetFullPath(File.ReadAllText(common).Trim(), folder) : folder;
    }

    // False where the file includes others: then only git knows.
    private static bool Read(string file, Dictionary<string, string> found)
    {
        if (!File.Exists(file)) return true;
        var isUser = false;
        foreach (var raw in File.ReadLines(file))
        {
            var line = raw.Trim();
            if (line.StartsWith("[include", StringComparison.OrdinalIgnoreCase)) return false;
            if (line.StartsWith('[')) isUser = line.StartsWith("[user]", StringComparison.OrdinalIgnoreCase);
            else if (isUser && line.IndexOf('=') is > 0 and var equals) found[line[..equals].Trim()] = Value(line[(equals + 1)..]);
        }
        return true;
    }

    private static string Value(string text)
    {
        var value = text.Trim();
        if (value is ['"', .., '"']) return value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal);
        var comment = value.IndexOfAny(['#', ';']);
        return comment < 0 ? value : value[..comment].TrimEnd();
    }

    private static GitUser Ask(string folder)
    {
        try
        {
            return new GitUser(Ask(folder, "user.name"), Ask(folder, "user.email"));
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or IOException)
        {
            return GitUser.Unknown;
        }
    }

    private static string? Ask(string folder, string key)
    {
        var start = new ProcessStartInfo("git") { ArgumentList = { "-C", folder, "config", "--get", key }, RedirectStandardOutput = true, RedirectStandardError = true };
        using var git = Process.Start(start)!;
        var answer = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return answer.Length > 0 ? answer : null;
    }
}
