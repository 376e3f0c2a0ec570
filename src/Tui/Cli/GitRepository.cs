using System.Globalization;
using System.Text;

namespace Onboarding.Tui.Cli;

/// <summary>The git repository that a folder is in: which commit a revision is, what files it has, what they hold. The working tree is not touched.</summary>
internal sealed class GitRepository
{
    private const string Head = "HEAD";

    private readonly GitProcess _git;

    private GitRepository(GitProcess git, string prefix) => (_git, Prefix) = (git, prefix);

    /// <summary>The folder, from the top of the repository: empty at the top, else with <c>/</c> at its end.</summary>
    public string Prefix { get; }

    /// <exception cref="CliRefusal">The folder is in no repository, or there is no git.</exception>
    public static GitRepository Of(string folder)
    {
        var git = new GitProcess(folder);
        if (git.Run(out var complaint, "rev-parse", "--show-prefix") is { } said) return new GitRepository(git, Encoding.UTF8.GetString(said).TrimEnd('\n'));
        throw complaint.Contains("not a git repository", StringComparison.Ordinal)
            ? new CliRefusal($"{folder} is in no git repository, so there are no revisions to compare.", "onboard diff --from FOLDER --to FOLDER compares two folders.")
            : new CliRefusal($"git can't read the repository of {folder}: {complaint}");
    }

    /// <summary>The commit that a revision means; an empty one is HEAD.</summary>
    /// <exception cref="CliRefusal">git knows no such revision.</exception>
    public string CommitOf(string revision)
    {
        var asked = revision.Length == 0 ? Head : revision;
        if (_git.Run(out _, "rev-parse", "--verify", "--quiet", "--end-of-options", asked + "^{commit}") is { } said) return Encoding.UTF8.GetString(said).Trim();
        throw asked == Head
            ? new CliRefusal("The repository has no commit yet, so there is nothing to compare with.")
            : new CliRefusal($"git knows no revision “{asked}” here.", "A clone without history has few: in CI, fetch it all (fetch-depth: 0).");
    }

    /// <summary>Where two commits parted.</summary>
    /// <exception cref="CliRefusal">They have nothing in common, as far as this clone knows.</exception>
    public string MergeBaseOf(string commit, string other) =>
        _git.Run(out _, "merge-base", commit, other) is { } said
            ? Encoding.UTF8.GetString(said).Trim()
            : throw new CliRefusal("The two revisions have no commit in common, as far as this clone knows.", "In CI, fetch the whole history (fetch-depth: 0).");

    /// <summary>The branches and tags, and HEAD; for completion.</summary>
    public IEnumerable<string> Names()
    {
        var said = _git.Run(out _, "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes") ?? [];
        return Encoding.UTF8.GetString(said).Split('\n', StringSplitOptions.RemoveEmptyEntries).Prepend(Head);
    }

    /// <summary>The plain files of a commit at a path or below it: no links, no repositories inside.</summary>
    /// <param name="commit">The commit's id.</param>
    /// <param name="path">From the top of the repository; empty for everything.</param>
    public IEnumerable<GitFile> FilesOf(string commit, string path)
    {
        string[] arguments = ["ls-tree", "-r", "-z", "-l", "--full-tree", commit];
        var said = _git.Run(out var complaint, path.Length == 0 ? arguments : [.. arguments, "--", path]) ?? throw new CliRefusal($"git can't list {commit}: {complaint}");
        foreach (var row in Encoding.UTF8.GetString(said).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // "100644 blob 1a2b…   123<tab>path"
            var tab = row.IndexOf('\t');
            var fields = row[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields[0].StartsWith("100", StringComparison.Ordinal)) yield return new GitFile(row[(tab + 1)..], fields[2], long.Parse(fields[3], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What files hold, in their order; all of them in one go.</summary>
    public ReadOnlyMemory<byte>[] Read(IReadOnlyList<GitFile> files)
    {
        if (files.Count == 0) return [];
        var said = _git.Run(string.Concat(files.Select(file => file.Object + "\n")), out var complaint, "cat-file", "--batch") ?? throw new CliRefusal($"git can't read the revision: {complaint}");
        var contents = new ReadOnlyMemory<byte>[files.Count];
        var at = 0;
        for (var i = 0; i < contents.Length; i++)
        {
            // "1a2b… blob 123<newline>content<newline>"
            var end = said.AsSpan(at).IndexOf((byte)'\n');
            var header = end < 0 ? "" : Encoding.ASCII.GetString(said, at, end);
            if (!header.EndsWith($" blob {files[i].Size}", StringComparison.Ordinal)) throw new CliRefusal($"git can't read {files[i].Path} of the revision: {header}");
            at += end + 1;
            contents[i] = said.AsMemory(at, (int)files[i].Size);
            at += (int)files[i].Size + 1;
        }
        return contents;
    }
}
