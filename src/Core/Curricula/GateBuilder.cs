using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>Makes gates of what the files declare: looks up the goals that they name, and reports what is wrong.</summary>
internal sealed class GateBuilder(NamedGoals names)
{
    private readonly Dictionary<string, Gate> _byId = new(StringComparer.Ordinal);

    /// <summary>The gates in the order of the tracks; of two with one id the first by path is kept.</summary>
    public static ImmutableArray<Gate> Build(TrackFindings[] files, NamedGoals names, ImmutableArray<Track> tracks)
    {
        if (Array.TrueForAll(files, file => file.Gate is null)) return [];
        var builder = new GateBuilder(names);
        var gates = new List<(Gate Gate, int Order)>();
        foreach (var file in files)
        {
            if (file.Gate is { } draft && builder.Make(file, draft) is { } gate) gates.Add((gate, file.Track is { } track ? tracks.IndexOf(track) : tracks.Length));
        }
        return [.. gates.OrderBy(one => one.Order).Select(one => one.Gate)];
    }

    private Gate? Make(TrackFindings file, GateDraft draft)
    {
        if (draft.Id is not { } id)
        {
            if (draft is { IsNamed: false, OtherKey: { } key }) file.Report(CurriculumRules.GateWithoutId, draft.Offset, key);
            return null;
        }
        var gate = new Gate(id, draft.Title ?? id, file.Source.LocationOf(draft.Offset))
        {
            Goals = GoalsOf(file, id, draft.Goals),
            Sessions = draft.Sessions,
            Signatures = draft.Signatures,
        };
        if (_byId.TryAdd(id, gate)) return gate;
        file.Report(CurriculumRules.DuplicateGate, draft.Offset, id, _byId[id].Location);
        return null;
    }

    private ImmutableArray<Goal> GoalsOf(TrackFindings file, string gate, ImmutableArray<FrontMatterValue> written)
    {
        var goals = new List<Goal>();
        foreach (var name in written)
        {
            var place = file.Source.LocationOf(name.Offset);
            if (names.Find(name.Text, file, place) is not { } named) file.Report(CurriculumRules.UnknownGateGoal, place, gate, name.Text);
            else if (named is Goal goal) goals.Add(goal);
            else goals.AddRange(NamedGoals.GoalsOf((TopicDraft)named).Where(NamedGoals.IsWaitedFor));
        }
        return [.. goals.Distinct()];
    }
}
