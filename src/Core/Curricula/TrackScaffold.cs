using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>A track to begin with: a title, a first topic, and a goal that shows how goals are written.</summary>
public static class TrackScaffold
{
    private const int OrderStep = 10;

    /// <summary>The name of a track's file that is made of its title; null where the title has no letters for one.</summary>
    public static string? FileNameOf(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return IdNames.WordsOf(title, int.MaxValue) is { Length: > 0 } words ? words + ".md" : null;
    }

    /// <summary>Makes a track's file; it is refused where it would be read as something else, or with a problem.</summary>
    /// <param name="curriculum">The curriculum that it becomes part of.</param>
    /// <param name="path">The file, relative to the curriculum's folder, with <c>/</c>; there is none yet.</param>
    /// <param name="title">The track's title.</param>
    /// <param name="reserved">Ids that are not to be made, though the curriculum has none of them: progress may hang on them.</param>
    /// <param name="options">How the curriculum is read.</param>
    public static Addition Create(Curriculum curriculum, string path, string title, IEnumerable<GoalId> reserved, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(reserved);
        options ??= CurriculumOptions.Default;
        var id = IdNames.Make(IdNames.PrefixOf(path), "why", IdNames.TakenIn(curriculum, reserved));
        var order = curriculum.Tracks.IsEmpty || curriculum.Tracks.Any(track => track.Order is null) ? null : curriculum.Tracks.Max(track => track.Order) + OrderStep;
        var file = new SourceFile(path, Encoding.UTF8.GetBytes(Text(title, FrontMatter(title, order, options.Goals), id)));
        var read = CurriculumReader.Read([file], options);
        if (read.Tracks is not [var track] || track.Title != title || track.AllGoals is not [var goal] || goal.Id != id) return Addition.Refused(file.Bytes, "the title would be read as something else there");
        return read.Problems is [var problem, ..] ? Addition.Refused(file.Bytes, problem.Message.TrimEnd('.')) : new Addition(file.Bytes, new SourceLocation(path, 1, 1), track.Id, null);
    }

    private static string Text(string title, IEnumerable<string> frontMatter, GoalId id) => $$"""
        ---
        {{string.Join('\n', frontMatter)}}
        ---

        # {{title}}

        Two or three sentences: what this is about, and why somebody here has to know it.

        ## First steps

        - [ ] Say in your own words what this is for `due:m1` <!-- #{{id}} -->

          What to read first, whom to ask, and how you know that you are done.

        """.ReplaceLineEndings("\n");

    private static IEnumerable<string> FrontMatter(string title, double? order, GoalSource besides)
    {
        yield return $"title: {Quoted(title)}";
        if (order is not null) yield return FormattableString.Invariant($"order: {order}");
        // Where files or headings are goals, these would be one more.
        if (besides is GoalSource.File or GoalSource.Sections) yield return $"goals: {GoalSources.NameOf(GoalSource.Tasks)}";
    }

    /// <summary>A text as YAML: as it stands where that is plain, else between quotes.</summary>
    private static string Quoted(string text) =>
        FrontMatterReader.ReadPlain($"title: {text}", null) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
