namespace Onboarding.Tui.Commands;

/// <summary>A row of the user's file that takes one of our keys away: <c>"command": "-goal.start"</c>.</summary>
/// <param name="CommandId">Whose key.</param>
/// <param name="Keys">Which; null for every key of the command.</param>
/// <param name="When">Only the key with this condition; empty for all.</param>
internal sealed record KeyRemoval(string CommandId, string? Keys, string When)
{
    public bool Covers(KeymapRow row) => row.Command?.Id == CommandId && (Keys is null || row.Keys == Keys) && (When.Length == 0 || row.When == When);
}
