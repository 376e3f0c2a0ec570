using System.Diagnostics;

namespace Onboarding.Tui.Tests.Cli;

/// <summary>Makes a folder a git repository with real commits, whatever git's settings on this machine.</summary>
internal sealed class GitFolder(string folder)
{
    public GitFolder Init()
    {
        Run("init", "-q", "-b", "main");
        return Commit("The first");
    }

    public GitFolder Commit(string message)
    {
        Run("add", "-A");
        Run("commit", "-q", "--allow-empty", "-m", message);
        return this;
    }

    public void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var name in new[] { "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM" }) start.Environment[name] = "/dev/null";
        foreach (var (name, value) in new[] { ("GIT_AUTHOR_NAME", "Ada"), ("GIT_AUTHOR_EMAIL", "ada@example.org"), ("GIT_COMMITTER_NAME", "Ada"), ("GIT_COMMITTER_EMAIL", "ada@example.org") }) start.Environment[name] = value;
        using var git = Process.Start(start)!;
        var said = git.StandardOutput.ReadToEnd() + git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {said}");
    }
}
