using Onboarding.Core.Curricula;

namespace Onboarding.Core.Workspaces;

/// <summary>A checked box of a filled-in curriculum, and what becomes of it.</summary>
/// <param name="Box">The goal as it stands in what is imported.</param>
/// <param name="Goal">The curriculum's goal that it is; null where it is none.</param>
/// <param name="Finding">What becomes of it.</param>
public sealed record ImportedBox(Goal Box, Goal? Goal, ImportFinding Finding);
