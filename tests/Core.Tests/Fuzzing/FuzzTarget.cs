namespace Onboarding.Core.Tests.Fuzzing;

/// <summary>Something that reads bytes, and what must hold whatever they are.</summary>
/// <param name="Name">For the command line.</param>
/// <param name="Seeds">Real inputs, to begin with.</param>
/// <param name="Words">What its language is made of; put in by mutations.</param>
/// <param name="Check">
/// Throws where something doesn't hold. Else tells in what ways the input was read: an input that is read in a way that none was before it is worth going on from.
/// </param>
public sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<string> Words, Func<byte[], IEnumerable<object>> Check);
