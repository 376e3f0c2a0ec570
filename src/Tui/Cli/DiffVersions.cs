using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Cli;

/// <summary>The two versions of a curriculum that <c>onboard diff</c> was asked to compare.</summary>
/// <param name="Names">What they are, for a heading.</param>
/// <param name="Before">The one.</param>
/// <param name="After">The other.</param>
internal sealed record DiffVersions(string Names, Curriculum Before, Curriculum After)
{
    private const string WorkingTree = "the working tree";

    /// <summary>Two revisions of the workspace's curriculum, or one and the working tree.</summary>
    /// <param name="invocation">The run.</param>
    /// <param name="range"><c>A..B</c>, <c>A...B</c> for where they parted and B, <c>A</c> for A and the working tree, null for HEAD and the working tree.</param>
    /// <exception cref="CliRefusal">git can't read them.</exception>
    public static DiffVersions OfRevisions(CliInvocation invocation, string? range)
    {
        var paths = invocation.Current.Paths;
        var repository = GitRepository.Of(paths.Root);
        var (from, to, isSinceParting) = Split(range ?? "");
        var before = repository.CommitOf(from);
        if (to is null) return new DiffVersions($"{Name(from)} → {WorkingTree}", GitCurriculum.Read(repository, before, paths), invocation.Current.Curriculum);
        var after = repository.CommitOf(to);
        if (isSinceParting) before = repository.MergeBaseOf(before, after);
        var reading = Task.Run(() => GitCurriculum.Read(repository, before, paths));
        var read = GitCurriculum.Read(repository, after, paths);
        return new DiffVersions($"{(isSinceParting ? $"where {Name(from)} and {Name(to)} parted" : Name(from))} → {Name(to)}", reading.GetAwaiter().GetResult(), read);
    }

    /// <summary>Two folders of Markdown.</summary>
    public static DiffVersions OfFolders(CliInvocation invocation, string from, string to) =>
        new($"{from} → {to}", CurriculumPart.OfFolderAlone(invocation, from).Read(), CurriculumPart.OfFolderAlone(invocation, to).Read());

    private static (string From, string? To, bool IsSinceParting) Split(string range)
    {
        var at = range.IndexOf("..", StringComparison.Ordinal);
        if (at < 0) return (range, null, false);
        var isSinceParting = range.AsSpan(at).StartsWith("...");
        return (range[..at], range[(at + (isSinceParting ? 3 : 2))..], isSinceParting);
    }

    private static string Name(string revision) => revision.Length == 0 ? "HEAD" : revision;
}
