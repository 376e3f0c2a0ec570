namespace Onboarding.Core.Curricula;

/// <summary>A link or image somewhere in a file.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Address">As written.</param>
internal readonly record struct FoundLink(int Offset, string Address);
