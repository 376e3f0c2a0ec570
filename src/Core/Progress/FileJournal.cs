using Microsoft.Win32.SafeHandles;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>
/// A journal in files: a folder for each trainee, in it a file for each author and device, so that no two writers ever write to one file and a merge has
/// nothing to conflict about.
/// </summary>
public sealed class FileJournal : IJournal
{
    private const FileAttributes NotThere = (FileAttributes)(-1);

    private readonly FileJournalOptions _options;
    private readonly string _shownFolder;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, KnownFile> _known = [];

    /// <summary>A journal of one trainee; nothing is read or written yet.</summary>
    public FileJournal(FileJournalOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        Folder = Path.Combine(options.JournalFolder, options.Trainee);
        _shownFolder = $"{options.ShownFolder}/{options.Trainee}";
    }

    /// <summary>The trainee's folder; need not exist.</summary>
    public string Folder { get; }

    /// <summary>The file that an event of this author goes to on this machine.</summary>
    public string FileOf(string author) => Path.Combine(Folder, JournalFileName.Of(author, _options.Device()));

    /// <inheritdoc/>
    public void Append(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        Append([happened]);
    }

    /// <summary>Adds many events at once. Those of one author reach the disk together, or none of them does.</summary>
    /// <exception cref="IOException">An author's events could not be written; the message names the path.</exception>
    public void Append(IReadOnlyCollection<ProgressEvent> happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        foreach (var author in happened.GroupBy(one => one.Stamp.By))
        {
            var path = FileOf(author.Key);
            ProgressEvent[] events = [.. author];
            var lines = LinesOf(events, path);
            if (!Directory.Exists(Folder)) JournalFolder.Create(_options.JournalFolder, Folder, withAttributes: !_options.IsPrivate);
            lock (_gate)
            {
                Append(path, lines, events);
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<JournalFile> ReadAll() => ReadAll(new GoalReferenceTable());

    /// <summary>Everything that is there now, its references to goals shared with other journals that are read with the same table.</summary>
    internal IReadOnlyList<JournalFile> ReadAll(GoalReferenceTable references)
    {
        string[] paths;
        try
        {
            paths = FindFiles();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [new JournalFile(_shownFolder, Folder, [JournalRules.UnreadableFile.At(new SourceLocation(_shownFolder, 1, 1), failure.Message)])];
        }
        lock (_gate)
        {
            var files = new KnownFile[paths.Length];
            if (paths.Length == 1) files[0] = ReadFile(paths[0], references);
            else Parallel.For(0, paths.Length, i => files[i] = ReadFile(paths[i], references));
            _known.Clear();
            for (var i = 0; i < paths.Length; i++) _known[paths[i]] = files[i];
            return [.. files.Select(file => file.Current())];
        }
    }

    /// <inheritdoc/>
    public bool HasChanged()
    {
        try
        {
            var paths = FindFiles();
            lock (_gate)
            {
                return paths.Length != _known.Count || paths.Any(path => !_known.TryGetValue(path, out var known) || !known.Stamp.Equals(FileStamp.Of(path)));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return _known.Count > 0;
        }
    }

    /// <inheritdoc/>
    public IDisposable Watch(Action changed) => FolderWatcher.Start(Folder, "*" + JournalFileName.Extension, changed);

    private static byte[] LinesOf(ProgressEvent[] events, string path)
    {
        byte[][] lines = [.. events.Select(JournalFormat.Write)];
        if (Array.Find(lines, line => line.Length - 1 > JournalFormat.MaxLineBytes) is { } tooLong)
        {
            throw new IOException($"The text is too long for a line of the journal, '{path}': {tooLong.Length} bytes of at most {JournalFormat.MaxLineBytes}.");
        }
        return lines is [var only] ? only : [.. lines.SelectMany(line => line)];
    }

    private void Append(string path, byte[] lines, ProgressEvent[] events)
    {
        using var handle = JournalFileLock.OpenToAppend(path);
        var end = RandomAccess.GetLength(handle);
        // A line that a killed writer left without its newline must not swallow ours; all go to disk in one write.
        if (end > 0 && !EndsWithNewline(handle, end)) lines = [(byte)'\n', .. lines];
        try
        {
            RandomAccess.Write(handle, lines, end);
            RandomAccess.FlushToDisk(handle);
        }
        catch (IOException)
        {
            TakeBack(handle, end);
            throw;
        }
        Remember(path, end, events, new FileStamp(end + lines.Length, File.GetLastWriteTimeUtc(handle)));
    }

    // So that what this process wrote is not taken for a change from outside. Where somebody else wrote in between, it is one.
    private void Remember(string path, long end, ProgressEvent[] events, FileStamp stamp)
    {
        if (!_known.TryGetValue(path, out var known))
        {
            if (end > 0) return;
            known = new KnownFile(new JournalFile(ShownPath(path), path, []), default, []);
        }
        if (known.Stamp.Length != end) return;
        known.Appended.AddRange(events);
        _known[path] = known with { Stamp = stamp };
    }

    private KnownFile ReadFile(string path, GoalReferenceTable references)
    {
        var stamp = FileStamp.Of(path);
        if (_known.TryGetValue(path, out var known) && known.Stamp.Equals(stamp)) return known with { File = known.Current(), Appended = [] };
        var file = JournalFileReader.Read(ShownPath(path), path, _options.Trainee, _options.IsPrivate, references);
        return new KnownFile(file, file.IsRead ? stamp with { Length = file.Length } : stamp, []);
    }

    private string ShownPath(string path) => $"{_shownFolder}/{Path.GetFileName(path)}";

    private string[] FindFiles()
    {
        // Most people have no private notes: asking first costs less than an exception for each of them. A folder that can't be looked at is told all the same.
        if (new DirectoryInfo(Folder).Attributes == NotThere) return [];
        try
        {
            var files = Directory.GetFileSystemEntries(Folder, "*" + JournalFileName.Extension);
            if (_options.OnlyAuthor is { } author) files = Array.FindAll(files, file => PersonId.AreSame(JournalFileName.AuthorOf(file), author));
            Array.Sort(files, string.CompareOrdinal);
            return files;
        }
        catch (DirectoryNotFoundException) when (!File.Exists(Folder))
        {
            return [];
        }
    }

    private static bool EndsWithNewline(SafeFileHandle handle, long end)
    {
        Span<byte> last = stackalloc byte[1];
        return RandomAccess.Read(handle, last, end - 1) == 1 && last[0] == (byte)'\n';
    }

    // A full disk may have taken a part of the line. What was there before stays as it was.
    private static void TakeBack(SafeFileHandle handle, long end)
    {
        try
        {
            RandomAccess.SetLength(handle, end);
        }
        catch (IOException)
        {
            // Then it is a torn line: reported by the next reader, ended by the next writer.
        }
    }

    private sealed record KnownFile(JournalFile File, FileStamp Stamp, List<ProgressEvent> Appended)
    {
        public JournalFile Current() => Appended.Count == 0 ? File : File.With(Appended);
    }
}
