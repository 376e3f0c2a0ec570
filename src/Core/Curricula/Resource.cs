namespace Onboarding.Core.Curricula;

/// <summary>A link in a goal's text: something to read or to use.</summary>
/// <param name="Title">The link's text.</param>
/// <param name="Address">As written: an address, or a path relative to the track's file.</param>
public sealed record Resource(string Title, string Address);
