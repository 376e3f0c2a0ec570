using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Which goal of today a recorded id means: through the moves that people confirmed, and the curriculum's former ids.</summary>
internal sealed class GoalResolver(Curriculum curriculum, ImmutableDictionary<GoalId, GoalId> moves)
{
    private const int MaxSteps = 64;

    public ImmutableDictionary<GoalId, GoalId> Moves { get; } = moves;

    /// <summary>The id that progress recorded under an id counts for today.</summary>
    public GoalId Resolve(GoalId recorded) => Resolve(recorded, out _);

    /// <summary>The id that progress recorded under an id counts for today, and its goal; null where the curriculum no longer has it.</summary>
    public GoalId Resolve(GoalId recorded, out Goal? goal)
    {
        var id = recorded;
        for (var step = 0; step < MaxSteps; step++)
        {
            goal = null;
            var next = !Moves.IsEmpty && Moves.TryGetValue(id, out var to) ? to : (goal = curriculum.Find(id))?.Id ?? id;
            if (next == id) return id;
            id = next;
        }
        goal = curriculum.Find(id) is { } found && found.Id == id ? found : null;
        return id;
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
}
