using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>All of the Markdown under the curriculum folder, as goals. Immutable; safe to read from any thread.</summary>
public sealed class Curriculum
{
    private readonly Lazy<Dictionary<GoalId, Goal>> _byId;
    private readonly Lazy<Dictionary<GoalId, Goal>> _byOtherId;
    private readonly Lazy<ILookup<Goal, Goal>> _dependents;
    private readonly Lazy<HashSet<string>> _sharedTitles;

    internal Curriculum(ImmutableArray<Track> tracks, ImmutableArray<Goal> goals, ImmutableArray<Diagnostic> problems, TrackFindings[] files)
    {
        Tracks = tracks;
        Goals = goals;
        Problems = problems;
        Files = files;
        _byId = new Lazy<Dictionary<GoalId, Goal>>(FindIds);
        _byOtherId = new Lazy<Dictionary<GoalId, Goal>>(FindOtherIds);
        _dependents = new Lazy<ILookup<Goal, Goal>>(() =>
            Goals.SelectMany(goal => goal.Prerequisites, (goal, needed) => (Goal: goal, Needed: needed)).ToLookup(pair => pair.Needed, pair => pair.Goal));
        _sharedTitles = new Lazy<HashSet<string>>(() => [.. Goals.CountBy(goal => goal.Title).Where(title => title.Value > 1).Select(title => title.Key)]);
    }

    /// <summary>A curriculum without tracks.</summary>
    public static Curriculum Empty { get; } = new([], [], [], []);

    /// <summary>The tracks in the order that the team gave them; files without goals are left out.</summary>
    public ImmutableArray<Track> Tracks { get; }

    /// <summary>Every goal of every track, steps included, in document order; a goal's <see cref="Goal.Index"/> is its place here.</summary>
    public ImmutableArray<Goal> Goals { get; }

    /// <summary>What the team asks for before a trainee takes something over, in the order of the tracks that declare it.</summary>
    public ImmutableArray<Gate> Gates { get; internal init; } = [];

    /// <summary>What is wrong in the files, ordered by location.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>What each file gave, files without goals too.</summary>
    internal TrackFindings[] Files { get; }

    /// <summary>
    /// The goal with this id, now or in former times; null where there is none. Former ids are those of <c>was:</c>, and those that were derived from the title
    /// before its author wrote an id or another goal took the same title. Of two goals with one id, the first by path and offset has it.
    /// </summary>
    public Goal? Find(GoalId id) => _byId.Value.GetValueOrDefault(id) ?? _byOtherId.Value.GetValueOrDefault(id);

    /// <summary>The gate with this id (case ignored); null where there is none.</summary>
    public Gate? FindGate(string id) => Gates.FirstOrDefault(gate => string.Equals(gate.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The goals that need this one, in document order.</summary>
    public IEnumerable<Goal> DependentsOf(Goal goal) => _dependents.Value[goal];

    /// <summary>Whether another goal has the same title, so that only the id tells the two apart.</summary>
    public bool IsTitleShared(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return _sharedTitles.Value.Contains(goal.Title);
    }

    private Dictionary<GoalId, Goal> FindIds()
    {
        var ids = new Dictionary<GoalId, Goal>(Goals.Length);
        foreach (var goal in Goals) ids.TryAdd(goal.Id, goal);
        return ids;
    }

    private Dictionary<GoalId, Goal> FindOtherIds()
    {
        var others = new Dictionary<GoalId, Goal>(Goals.Length);
        foreach (var file in Files)
        {
            foreach (var goal in file.Goals)
            {
                foreach (var former in goal.FormerIds) others.TryAdd(former, goal);
            }
        }
        foreach (var file in Files)
        {
            foreach (var goal in file.Goals) others.TryAdd(DerivedId.Of(goal.Title), goal);
        }
        foreach (var file in Files)
        {
            foreach (var goal in file.Goals) others.TryAdd(DerivedId.Of(goal.Title, IdRegister.HeadingOf(goal), 0), goal);
        }
        return others;
    }
}
