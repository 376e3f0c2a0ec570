using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>Reads one file of a journal, whatever bytes are in it, in one pass and bounded memory. For one file.</summary>
internal sealed class JournalFileReader
{
    private const int MaxProblems = 100;
    private const int TypicalLineBytes = 250;

    private readonly string _path;
    private readonly string _fullPath;
    private readonly string? _owner;
    private readonly JournalLineContext _context;
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, (int Line, int Count)> _unknown = [];
    private ProgressEvent[] _events = [];
    private int[] _lines = [];
    private int _count;
    private int _line;
    private int _unreported;

    private JournalFileReader(string path, string fullPath, string trainee, bool isPrivate, GoalReferenceTable references)
    {
        _path = path;
        _fullPath = fullPath;
        _owner = JournalFileName.AuthorOf(fullPath);
        _context = new JournalLineContext(trainee, isPrivate, references);
    }

    /// <summary>Reads a file. A file that can't be read is a problem, not an exception. The references may be shared by readers on several threads.</summary>
    public static JournalFile Read(string path, string fullPath, string trainee, bool isPrivate, GoalReferenceTable references)
    {
        try
        {
            using var handle = JournalFileLock.OpenToRead(fullPath);
            return new JournalFileReader(path, fullPath, trainee, isPrivate, references).Read(handle);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new JournalFile(path, fullPath, [JournalRules.UnreadableFile.At(new SourceLocation(path, 1, 1), failure.Message)]);
        }
    }

    private JournalFile Read(SafeFileHandle handle)
    {
        var length = RandomAccess.GetLength(handle);
        var expected = (int)Math.Min(length / TypicalLineBytes, 1 << 17) + 4;
        _events = new ProgressEvent[expected];
        _lines = new int[expected];
        var buffer = ArrayPool<byte>.Shared.Rent(256 * 1024);
        try
        {
            length = ReadLines(handle, ref buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return Result(length);
    }

    private long ReadLines(SafeFileHandle handle, ref byte[] buffer)
    {
        var offset = 0L;
        var filled = 0;
        var isTooLong = false;
        while (true)
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(filled), offset);
            if (read == 0) break;
            if (offset == 0 && read >= 3 && buffer.AsSpan().StartsWith("\ufeff"u8)) buffer.AsSpan(0, 3).Fill((byte)' ');
            offset += read;
            filled += read;
            var rest = buffer.AsSpan(0, filled);
            for (var end = rest.IndexOf((byte)'\n'); end >= 0; end = rest.IndexOf((byte)'\n'))
            {
                _line++;
                if (isTooLong) Report(JournalRules.LineTooLong, JournalFormat.MaxLineBytes);
                else ReadLine(rest[..end]);
                isTooLong = false;
                rest = rest[(end + 1)..];
            }
            filled = rest.Length;
            rest.CopyTo(buffer);
            if (filled > JournalFormat.MaxLineBytes)
            {
                isTooLong = true;
                filled = 0;
            }
            else if (filled == buffer.Length)
            {
                Grow(ref buffer);
            }
        }
        if (filled > 0 || isTooLong)
        {
            _line++;
            Report(JournalRules.TornLine);
        }
        return offset;
    }

    private static void Grow(ref byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private void ReadLine(ReadOnlySpan<byte> line)
    {
        if (line.Length > JournalFormat.MaxLineBytes)
        {
            Report(JournalRules.LineTooLong, JournalFormat.MaxLineBytes);
            return;
        }
        if (line.TrimStart(" \t\r"u8).IsEmpty) return;
        var read = JournalFormat.Read(line, _context);
        if (read.Event is { } happened) Add(happened);
        else if (read.UnknownAs is { } what) CountUnknown(what);
        else if (IsConflictMarker(line)) Report(JournalRules.ConflictMarker);
        else Report(JournalRules.DamagedLine, read.Fault!);
    }

    private void Add(ProgressEvent happened)
    {
        if (_owner is not null && !PersonId.AreSame(happened.Stamp.By, _owner))
        {
            Report(JournalRules.ForeignAuthor, happened.Stamp.By, _owner);
            return;
        }
        if (_count == _events.Length) Resize(_count * 2);
        _events[_count] = happened;
        _lines[_count++] = _line;
    }

    private void CountUnknown(string what)
    {
        // A file of nothing but different unknown kinds must not become as many problems.
        if (!_unknown.ContainsKey(what) && _unknown.Count >= MaxProblems) what = "of yet other kinds";
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_unknown, what, out var exists);
        known = exists ? (known.Line, known.Count + 1) : (_line, 1);
    }

    private static bool IsConflictMarker(ReadOnlySpan<byte> line) =>
        line.StartsWith("<<<<<<<"u8) || line.StartsWith("======="u8) || line.StartsWith(">>>>>>>"u8) || line.StartsWith("|||||||"u8);

    private void Report(DiagnosticRule rule, params object[] arguments)
    {
        if (_problems.Count < MaxProblems || rule == JournalRules.TornLine) _problems.Add(rule.At(new SourceLocation(_path, _line, 1), arguments));
        else _unreported++;
    }

    private JournalFile Result(long length)
    {
        foreach (var (what, (line, count)) in _unknown) _problems.Add(JournalRules.UnknownEvent.At(new SourceLocation(_path, line, 1), count, what));
        if (_unreported > 0) _problems.Add(JournalRules.MoreDamagedLines.At(new SourceLocation(_path, _line, 1), _unreported));
        if (_count < _events.Length) Resize(_count);
        return new JournalFile(_path, _fullPath, [.. _problems.OrderBy(problem => problem.Location)])
        {
            UnknownLines = _unknown.Values.Sum(row => row.Count),
            Length = length,
            LineCount = _line,
            IsRead = true,
            Events = ImmutableCollectionsMarshal.AsImmutableArray(_events),
            Lines = ImmutableCollectionsMarshal.AsImmutableArray(_lines),
        };
    }

    private void Resize(int count)
    {
        Array.Resize(ref _events, count);
        Array.Resize(ref _lines, count);
    }
}
