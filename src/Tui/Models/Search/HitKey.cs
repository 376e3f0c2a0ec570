namespace Onboarding.Tui.Models.Search;

/// <summary>What the row of a hit stands for: the number of a passage in its place.</summary>
internal sealed record HitKey(object Place, int Number);
