namespace Onboarding.Core.Curricula;

/// <summary>What adding to a goal's description gave.</summary>
/// <param name="Bytes">The file with the addition; equal to what it was where it was refused.</param>
/// <param name="Refusal">Why it was refused, as the end of a sentence; null where it was written.</param>
public sealed record DescriptionEdit(ReadOnlyMemory<byte> Bytes, string? Refusal);
