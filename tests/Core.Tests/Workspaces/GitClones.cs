using System.Diagnostics;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Workspaces;

/// <summary>Clones of a repository in a temporary folder, worked in apart and merged with git, whatever its settings on this machine.</summary>
internal sealed class GitClones(TempFolder folder)
{
    public void Commit(string clone, string message)
    {
        Git(clone, "add -A");
        Git(clone, $"-c user.name=Ada -c user.email=ada@example.org commit -q -m \"{message}\"");
    }

    /// <summary>Each of two clones takes in what the other one has.</summary>
    public void MergeBothWays(string one, string other)
    {
        foreach (var (clone, from) in ((string, string)[])[(one, other), (other, one)]) Git(clone, $"fetch -q ../{from} main:refs/heads/of-{from}");
        foreach (var (clone, from) in ((string, string)[])[(one, other), (other, one)])
        {
            Git(clone, $"merge -q --no-edit of-{from}");
            Git(clone, $"branch -q -D of-{from}");
        }
    }

    public void Git(string clone, string arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.At(clone), RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        foreach (var (name, value) in new[] { ("GIT_AUTHOR_NAME", "Ada"), ("GIT_AUTHOR_EMAIL", "ada@example.org"), ("GIT_COMMITTER_NAME", "Ada"), ("GIT_COMMITTER_EMAIL", "ada@example.org") }) start.Environment[name] = value;
        using var git = Process.Start(start)!;
        var said = git.StandardOutput.ReadToEnd() + git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {arguments}: {said}");
    }
}
