using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>What putting the chips of a file in order gave.</summary>
/// <param name="Bytes">The file with its chips in order; equal to what it was where they are already.</param>
/// <param name="Places">Where chips that were not in order begin, with the blanks before them; by location in the file as it was.</param>
/// <param name="Refusal">Why the file is left as it is though chips are not in order, as the end of a sentence; null where it isn't.</param>
public sealed record ChipFormat(ReadOnlyMemory<byte> Bytes, ImmutableArray<SourceLocation> Places, string? Refusal);
