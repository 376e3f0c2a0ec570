using System.Collections.Immutable;

namespace Onboarding.Tui.Models.Forms;

/// <summary>One line of a form.</summary>
/// <param name="Id">By which the answer is asked for.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">What the empty field says.</param>
internal sealed record FormField(string Id, string Label, string Hint)
{
    /// <summary>What is filled in at first.</summary>
    public string Initial { get; init; } = "";

    /// <summary>What is wrong with an answer, in a sentence; null where nothing is.</summary>
    public Func<string, string?> Check { get; init; } = _ => null;

    /// <summary>What an answer means, shown beside the label while it is right; empty for nothing.</summary>
    public Func<string, string> Means { get; init; } = _ => "";

    /// <summary>What may be meant by what is typed so far, the likeliest first; for an empty field, what there is to choose from.</summary>
    public Func<string, ImmutableArray<Suggestion>> Suggest { get; init; } = _ => [];
}
