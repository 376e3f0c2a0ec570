using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Which goal of today a recorded id means: through the moves that people confirmed, and the curriculum's former ids.</summary>
internal sealed class GoalResolver(Curriculum curriculum, ImmutableDictionary<GoalId, GoalId> moves)
{
    private const int MaxSteps = 64;

    private readonly Dictionary<GoalId, GoalId> _resolved = new(curriculum.Goals.Length);

    public ImmutableDictionary<GoalId, GoalId> Moves { get; } = moves;

    public GoalId Resolve(GoalId recorded)
    {
        lock (_resolved)
        {
            if (_resolved.TryGetValue(recorded, out var known)) return known;
            return _resolved[recorded] = Follow(recorded);
        }
    }

    /// <summary>The moves in order, each taking effect on those before: the place that a goal moves to is no longer moved itself.</summary>
    public static ImmutableDictionary<GoalId, GoalId> Collect(IEnumerable<GoalMoved> inOrder)
    {
        var moves = ImmutableDictionary.CreateBuilder<GoalId, GoalId>();
        foreach (var move in inOrder)
        {
            if (move.Goal.Id == move.To) continue;
            moves[move.Goal.Id] = move.To;
            moves.Remove(move.To);
        }
        return moves.ToImmutable();
    }

    private GoalId Follow(GoalId id)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            var next = Moves.TryGetValue(id, out var to) ? to : curriculum.Find(id)?.Id ?? id;
            if (next == id) break;
            id = next;
        }
        return id;
    }
}
