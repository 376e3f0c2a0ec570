namespace Onboarding.Core.Sources;

/// <summary>A file in memory, as it would be on disk.</summary>
/// <param name="Path">Relative to the folder that is read, with <c>/</c>.</param>
/// <param name="Bytes">Its content, byte order mark and all.</param>
public readonly record struct SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
