using System.Buffers;
using Microsoft.Win32.SafeHandles;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Reads a folder of Markdown as a curriculum. Bad content never throws: it becomes problems, and all that can be read is read.</summary>
public static class CurriculumReader
{
    private const int FilesWorthThreads = 16;

    /// <summary>Reads every Markdown file below a folder whose names, and whose folders' names, don't begin with <c>_</c> or <c>.</c>, in ordinal order of their paths.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder can't be listed.</exception>
    public static Curriculum Read(string folder, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        options ??= CurriculumOptions.Default;
        var problems = new List<Diagnostic>();
        var entries = CurriculumFolder.List(folder, problems);
        var findings = ReadAll(entries.Count, i => ReadFile(entries[i], options), options);
        return CurriculumBuilder.Build(findings, problems, new LinkTargets(findings, folder));
    }

    /// <summary>Reads files that are in memory. Never throws for bad content.</summary>
    public static Curriculum Read(IEnumerable<SourceFile> files, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= CurriculumOptions.Default;
        var sorted = files.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        var findings = ReadAll(sorted.Length, i => FileReader.Read(sorted[i].Path, sorted[i].Bytes.Span, options), options);
        return CurriculumBuilder.Build(findings, [], new LinkTargets(findings, null));
    }

    /// <summary>Whether a file below a curriculum's folder is read as a track: Markdown, where no name on the way begins with <c>_</c> or <c>.</c>.</summary>
    /// <param name="path">Relative to the curriculum's folder, with <c>/</c>.</param>
    public static bool Reads(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return CurriculumFolder.IsRead(path);
    }

    private static TrackFindings[] ReadAll(int count, Func<int, TrackFindings> read, CurriculumOptions options)
    {
        var findings = new TrackFindings[count];
        if (options.Threads > 1 && count >= FilesWorthThreads)
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i => findings[i] = read(i));
        }
        else
        {
            for (var i = 0; i < count; i++) findings[i] = read(i);
        }
        return findings;
    }

    private static TrackFindings ReadFile(CurriculumFolder.Entry file, CurriculumOptions options)
    {
        try
        {
            // Somebody may be saving it, or about to put another in its place.
            using var handle = File.OpenHandle(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadFile(file.Path, handle, options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return FileReader.Skip(file.Path, CurriculumRules.UnreadableFile, e is UnauthorizedAccessException ? "access is denied." : e.Message);
        }
    }

    private static TrackFindings ReadFile(string path, SafeFileHandle handle, CurriculumOptions options)
    {
        var length = RandomAccess.GetLength(handle);
        if (length > CurriculumLimits.FileBytes) return FileReader.Refuse(path, length);
        var buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            var count = 0;
            while (count < length && RandomAccess.Read(handle, buffer.AsSpan(count, (int)length - count), count) is > 0 and var read) count += read;
            return FileReader.Read(path, buffer.AsSpan(0, count), options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
