namespace Onboarding.Tui.Commands;

/// <summary>A key, what it runs, and where.</summary>
/// <param name="Keys">As the table of commands writes them.</param>
/// <param name="Command">What runs; null where the user took the key away from everything.</param>
/// <param name="When">The condition as it is written; empty for everywhere.</param>
/// <param name="IsTrue">The condition, read.</param>
internal sealed record KeymapRow(string Keys, WorkbenchCommand? Command, string When, WhenClause IsTrue)
{
    /// <summary>Where the row stands in the user's file; null for one of ours.</summary>
    public int? UserIndex { get; init; }

    /// <summary>The scope of one of our rows; a user's row names its places in the condition.</summary>
    public Scope Scope { get; init; }
}
