using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>What writing ids into a file gave.</summary>
/// <param name="Bytes">The file with the ids; equal to what it was where none was written.</param>
/// <param name="Written">How many ids were written.</param>
/// <param name="Problems">The ids that were refused (CUR0601), by location.</param>
public sealed record IdEdit(ReadOnlyMemory<byte> Bytes, int Written, ImmutableArray<Diagnostic> Problems);
