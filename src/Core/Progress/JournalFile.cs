using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>One file of a journal as it was read. Immutable; safe to read from any thread.</summary>
public sealed class JournalFile
{
    internal JournalFile(string path, string fullPath, ImmutableArray<Diagnostic> problems)
    {
        Path = path;
        FullPath = fullPath;
        Problems = problems;
    }

    /// <summary>Where it is, as problems show it.</summary>
    public string Path { get; }

    /// <summary>Where it is on this machine.</summary>
    public string FullPath { get; }

    /// <summary>What is wrong in it, in order of lines.</summary>
    public ImmutableArray<Diagnostic> Problems { get; internal init; }

    /// <summary>How many lines a later version wrote: kept, not understood.</summary>
    public int UnknownLines { get; internal init; }

    /// <summary>How many bytes were read.</summary>
    public long Length { get; internal init; }

    /// <summary>Whether the system let it be read.</summary>
    internal bool IsRead { get; init; }

    /// <summary>How many lines were read, blank and damaged ones included.</summary>
    internal int LineCount { get; init; }

    /// <summary>The events, in order of lines.</summary>
    internal ImmutableArray<ProgressEvent> Events { get; init; } = [];

    /// <summary>The one-based line of each event.</summary>
    internal ImmutableArray<int> Lines { get; init; } = [];

    /// <summary>The file after events were appended to it.</summary>
    internal JournalFile With(IReadOnlyCollection<ProgressEvent> appended) => new(Path, FullPath, Problems)
    {
        UnknownLines = UnknownLines,
        IsRead = true,
        LineCount = LineCount + appended.Count,
        Length = Length,
        Events = Events.AddRange(appended),
        Lines = Lines.AddRange(Enumerable.Range(LineCount + 1, appended.Count)),
    };
}
