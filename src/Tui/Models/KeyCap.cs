using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models;

/// <summary>Key hints as text; a click on one runs its command.</summary>
internal static class KeyCap
{
    /// <summary>The key drawn as a cap, then what it does.</summary>
    public static ImmutableArray<Span> Of(KeyHint hint, GoalId? goal)
    {
        var target = new CommandTarget(hint.CommandId, goal);
        return [new(hint.Key, Tone.Key, Target: target), new(" " + hint.Label, Tone.Dim, Target: target)];
    }

    /// <summary>What it does, then the key, in the background.</summary>
    public static ImmutableArray<Span> Quiet(KeyHint hint, GoalId? goal)
    {
        var target = new CommandTarget(hint.CommandId, goal);
        return [new(hint.Label + "  ", Tone.Dim, Target: target), new(hint.Key, Target: target)];
    }
}
