using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Search;

/// <summary>Everything that can be searched, place by place, in the order of the curriculum. Immutable; made again from the last one, at the cost of what changed.</summary>
internal sealed class SearchCorpus
{
    private readonly Dictionary<GoalId, (GoalProgress Progress, SearchPlace Place)> _goals = [];
    private readonly Dictionary<string, SearchPlace> _tracks = [];
    private readonly Curriculum _curriculum;

    private SearchCorpus(Curriculum curriculum) => _curriculum = curriculum;

    public ImmutableArray<SearchPlace> Places { get; private set; } = [];

    /// <param name="snapshot">What to search.</param>
    /// <param name="before">The corpus of an earlier moment.</param>
    public static SearchCorpus Of(WorkspaceSnapshot snapshot, SearchCorpus? before = null)
    {
        var corpus = new SearchCorpus(snapshot.Curriculum);
        var known = before is not null && ReferenceEquals(before._curriculum, snapshot.Curriculum) ? before : null;
        var places = ImmutableArray.CreateBuilder<SearchPlace>(snapshot.Curriculum.Goals.Length + snapshot.Curriculum.Tracks.Length + 1);
        foreach (var track in snapshot.Curriculum.Tracks)
        {
            places.Add(corpus._tracks[track.Path] = known?._tracks[track.Path] ?? TrackPassages.Of(track));
            foreach (var goal in track.AllGoals) places.Add(corpus.PlaceOf(goal, snapshot.Progress.Of(goal.Id), known));
        }
        foreach (var gone in snapshot.Progress.Goals.Where(progress => snapshot.Curriculum.Find(progress.Goal) is null)) places.Add(GoalPassages.OfGone(gone));
        ImmutableArray<Note> notes = [.. snapshot.Progress.Notes.Where(note => note.Goal is null)];
        var sessions = snapshot.Progress.Year.Sessions;
        if (!notes.IsEmpty || !sessions.IsEmpty) places.Add(GoalPassages.OfYear(notes, sessions));
        corpus.Places = places.ToImmutable();
        return corpus;
    }

    private SearchPlace PlaceOf(Goal goal, GoalProgress progress, SearchCorpus? known)
    {
        var place = known is not null && known._goals.TryGetValue(goal.Id, out var last) && (ReferenceEquals(last.Progress, progress) || IsEmpty(last.Progress, progress))
            ? last.Place
            : GoalPassages.Of(goal, progress);
        _goals[goal.Id] = (progress, place);
        return place;
    }

    /// <summary>Nothing recorded is made anew each time one asks.</summary>
    private static bool IsEmpty(GoalProgress last, GoalProgress now) => last.Events.IsEmpty && now.Events.IsEmpty;
}
