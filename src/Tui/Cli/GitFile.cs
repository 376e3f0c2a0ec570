namespace Onboarding.Tui.Cli;

/// <summary>A file of a revision.</summary>
/// <param name="Path">From the top of the repository, with <c>/</c>.</param>
/// <param name="Object">The id of its content.</param>
/// <param name="Size">In bytes.</param>
internal readonly record struct GitFile(string Path, string Object, long Size);
