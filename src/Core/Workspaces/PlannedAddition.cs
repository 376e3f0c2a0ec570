using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>Something new in the curriculum of a workspace, to be shown before it is written.</summary>
public sealed class PlannedAddition : PlannedEdit
{
    private readonly Addition _addition;

    private PlannedAddition(string file, string shownAs, byte[]? before, Addition addition)
        : base(file, shownAs, before, addition.Refusal is null ? addition.Bytes : before) => _addition = addition;

    /// <summary>What the new thing is known by.</summary>
    public string Id => _addition.Id;

    /// <summary>The line of the file on which it stands; one-based.</summary>
    public int Line => _addition.Location.Line;

    /// <summary>Why it can't be written, as the end of a sentence; null where it can.</summary>
    public string? Refusal => _addition.Refusal;

    /// <summary>Plans a goal. Its id is none of the curriculum's, and none that a trainee of the workspace has progress for.</summary>
    /// <param name="snapshot">The workspace as it is shown; with the team, where others than its trainee are to be thought of.</param>
    /// <param name="draft">The goal.</param>
    /// <param name="place">Where it is to stand.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static PlannedAddition Goal(WorkspaceSnapshot snapshot, GoalDraft draft, GoalPlace place)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(place);
        return Of(snapshot, place.Path, file => AdditionWriter.AddGoal(snapshot.Curriculum, file, draft, place, RecordedIn(snapshot), snapshot.CurriculumOptions));
    }

    /// <summary>Plans a topic.</summary>
    /// <param name="snapshot">The workspace as it is shown.</param>
    /// <param name="title">The heading as Markdown.</param>
    /// <param name="path">The track's file, relative to the curriculum's folder.</param>
    /// <param name="under">The topic that it is in; null for none.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static PlannedAddition Topic(WorkspaceSnapshot snapshot, string title, string path, TopicPlace? under)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Of(snapshot, path, file => AdditionWriter.AddTopic(snapshot.Curriculum, file, title, under, snapshot.CurriculumOptions));
    }

    /// <summary>Plans a track in a file that is not there yet. The id of its first goal is none that a trainee of the workspace has progress for.</summary>
    /// <param name="snapshot">The workspace as it is shown; with the team, where others than its trainee are to be thought of.</param>
    /// <param name="title">The track's title.</param>
    /// <param name="path">The file, relative to the curriculum's folder.</param>
    public static PlannedAddition Track(WorkspaceSnapshot snapshot, string title, string path)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var full = Path.Combine(snapshot.Paths.Curriculum, path);
        return new PlannedAddition(full, snapshot.Paths.Show(full), null, TrackScaffold.Create(snapshot.Curriculum, path, title, RecordedIn(snapshot), snapshot.CurriculumOptions));
    }

    private static PlannedAddition Of(WorkspaceSnapshot snapshot, string path, Func<SourceFile, Addition> add)
    {
        var full = Path.Combine(snapshot.Paths.Curriculum, path);
        var before = System.IO.File.ReadAllBytes(full);
        return new PlannedAddition(full, snapshot.Paths.Show(full), before, add(new SourceFile(path, before)));
    }

    /// <summary>The goals that anybody has progress for.</summary>
    private static IEnumerable<GoalId> RecordedIn(WorkspaceSnapshot snapshot) =>
        (snapshot.Team?.Years ?? []).Select(year => year.Progress).Append(snapshot.Progress).SelectMany(progress => progress.Goals).Select(goal => goal.Goal);
}
