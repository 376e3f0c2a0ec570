namespace Onboarding.Core.Curricula;

/// <summary>What one goal says that it needs.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Needed">Goals and topics that were found, in the order in which they are named.</param>
internal sealed record NeedsEdges(Goal Goal, TrackFindings File, List<object> Needed);
