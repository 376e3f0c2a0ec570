using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>What quick fixes made of a file.</summary>
/// <param name="Bytes">The file with its problems mended; equal to what it was where none is.</param>
/// <param name="Mended">The problems that are gone, by location.</param>
/// <param name="Refused">The problems that are not mended, each with the reason (CUR0601), by location.</param>
public sealed record QuickFixEdit(ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Mended, ImmutableArray<Diagnostic> Refused);
