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
    /// <param name="options">How the curriculum is read.</param>
    public static Addition Create(Curriculum curriculum, string path, string title, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(title);
        var id = IdNames.Make(IdNames.PrefixOf(path), "why", IdNames.TakenIn(curriculum));
        var order = curriculum.Tracks.IsEmpty || curriculum.Tracks.Any(track => track.Order is null) ? null : curriculum.Tracks.Max(track => track.Order) + OrderStep;
        var file = new SourceFile(path, Encoding.UTF8.GetBytes(Text(title, order, id)));
        var read = CurriculumReader.Read([file], options);
        if (read.Tracks is not [var track] || track.Title != title || track.AllGoals is not [var goal] || goal.Id != id) return Addition.Refused(file.Bytes, "the title would be read as something else there");
        return read.Problems is [var problem, ..] ? Addition.Refused(file.Bytes, problem.Message.TrimEnd('.')) : new Addition(file.Bytes, new SourceLocation(path, 1, 1), track.Id, null);
    }

    private static string Text(string title, double? order, GoalId id) => FormattableString.Invariant($$"""
        ---
        title: {{Quoted(title)}}{{(order is null ? "" : FormattableString.Invariant($"\norder: {order}"))}}
        ---

        # {{title}}

        Two or three sentences: what this is about, and why somebody here has to know it.

        ## First steps

        - [ ] Say in your own words what this is for `due:m1` <!-- #{{id}} -->

          What to read first, whom to ask, and how you know that you are done.

        """).ReplaceLineEndings("\n");

    /// <summary>A text as YAML: as it stands where that is plain, else between quotes.</summary>
    private static string Quoted(string text) =>
        FrontMatterReader.ReadPlain($"title: {text}", null) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
