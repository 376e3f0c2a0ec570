using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>What adding something to the Markdown of a curriculum gave.</summary>
/// <param name="Bytes">The file with it; equal to what it was where it was refused.</param>
/// <param name="Location">Where the new thing stands.</param>
/// <param name="Id">What it is known by.</param>
/// <param name="Refusal">Why it was refused, as the end of a sentence; null where it was added.</param>
public sealed record Addition(ReadOnlyMemory<byte> Bytes, SourceLocation Location, string Id, string? Refusal)
{
    internal static Addition Refused(ReadOnlyMemory<byte> bytes, string reason) => new(bytes, default, "", reason);
}
