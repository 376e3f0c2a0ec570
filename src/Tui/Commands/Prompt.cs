namespace Onboarding.Tui.Commands;

/// <summary>A question that is answered with one line.</summary>
/// <param name="Title">What is asked.</param>
/// <param name="Hint">What the empty field shows.</param>
/// <param name="Accept">Takes the answer; returns what is wrong with it, or null to close the prompt.</param>
/// <param name="AllowEmpty">Whether Enter on the empty field is an answer.</param>
internal sealed record Prompt(string Title, string Hint, Func<string, string?> Accept, bool AllowEmpty = false)
{
    /// <summary>What Enter does, in a word.</summary>
    public string Verb { get; init; } = "record";

    /// <summary>Whether what is typed survives a kill of the program.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>What the field holds at first.</summary>
    public string Initial { get; init; } = "";
}
