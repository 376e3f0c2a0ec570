using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using static Onboarding.Terminals.NativeMethods;

namespace Onboarding.Terminals;

/// <summary>A program that runs in a terminal of its own, with every byte that it writes and when it wrote it.</summary>
/// <remarks>Linux with glibc. The terminal answers the queries that an xterm answers, as a program may wait for them.</remarks>
public sealed class PseudoTerminal : IDisposable
{
    private readonly int _master;
    private readonly Thread _reader;
    private readonly List<OutputChunk> _chunks = [];
    private readonly long _started;
    private readonly (int Columns, int Rows) _size;
    private int? _exitStatus;

    private PseudoTerminal(int master, int processId, long started, (int, int) size)
    {
        (_master, ProcessId, _started, _size) = (master, processId, started, size);
        _reader = new Thread(ReadAll) { IsBackground = true, Name = "pseudo-terminal" };
        _reader.Start();
    }

    public int ProcessId { get; }

    /// <summary>Since the program was started.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    /// <summary>A copy of what has been written so far.</summary>
    public IReadOnlyList<OutputChunk> Chunks
    {
        get { lock (_chunks) return [.. _chunks]; }
    }

    public int ChunkCount
    {
        get { lock (_chunks) return _chunks.Count; }
    }

    /// <summary>How many bytes have been written so far.</summary>
    public long BytesWritten
    {
        get { lock (_chunks) return _chunks.Sum(chunk => (long)chunk.Bytes.Length); }
    }

    /// <summary>All that has been written so far, as text.</summary>
    public string Output => Encoding.UTF8.GetString([.. Chunks.SelectMany(chunk => chunk.Bytes)]);

    /// <summary>Starts a program as the leader of a new session, whose terminal it gets.</summary>
    /// <param name="environment">All of its variables.</param>
    public static PseudoTerminal Start(
        string program, IReadOnlyList<string> arguments, string folder, IReadOnlyDictionary<string, string> environment, int columns = 140, int rows = 42)
    {
        var master = Check(posix_openpt(ReadWrite | NoControllingTerminal | CloseOnExec));
        Check(grantpt(master));
        Check(unlockpt(master));
        var name = new byte[256];
        Check(-ptsname_r(master, name, (nuint)name.Length));
        var size = new WindowSize { Columns = (ushort)columns, Rows = (ushort)rows };
        Check(ioctl(master, SetWindowSize, ref size));

        // Opaque to us; glibc's take 80, 336 and 128 bytes.
        var (actions, attributes, none, all) = (new byte[256], new byte[512], new byte[256], new byte[256]);
        Check(-posix_spawn_file_actions_init(actions));
        Check(-posix_spawn_file_actions_addchdir_np(actions, CText(folder)));
        // The first terminal that a session's leader opens becomes the session's.
        Check(-posix_spawn_file_actions_addopen(actions, 0, name, ReadWrite, 0));
        Check(-posix_spawn_file_actions_adddup2(actions, 0, 1));
        Check(-posix_spawn_file_actions_adddup2(actions, 0, 2));
        Check(-posix_spawnattr_init(attributes));
        _ = sigemptyset(none);
        _ = sigfillset(all);
        Check(-posix_spawnattr_setsigmask(attributes, none));
        Check(-posix_spawnattr_setsigdefault(attributes, all));
        Check(-posix_spawnattr_setflags(attributes, SetSession | SetSignalMask | SetSignalDefaults));

        var argv = CTexts([program, .. arguments]);
        var envp = CTexts(environment.Select(variable => $"{variable.Key}={variable.Value}"));
        try
        {
            var started = Stopwatch.GetTimestamp();
            Check(-posix_spawn(out var process, CText(program), actions, attributes, argv, envp));
            return new PseudoTerminal(master, process, started, (columns, rows));
        }
        finally
        {
            foreach (var text in argv.Concat(envp)) Marshal.FreeCoTaskMem(text);
        }
    }

    /// <summary>Types.</summary>
    public void Send(string keys)
    {
        var bytes = Encoding.UTF8.GetBytes(keys);
        if (write(_master, bytes, (nuint)bytes.Length) < 0 && _exitStatus is null) Check(-1);
    }

    /// <summary>Makes the terminal another size; the program is told.</summary>
    public void Resize(int columns, int rows)
    {
        var size = new WindowSize { Columns = (ushort)columns, Rows = (ushort)rows };
        Check(ioctl(_master, SetWindowSize, ref size));
    }

    /// <summary>Waits until a condition on the terminal holds; false after the time.</summary>
    public bool WaitFor(Func<PseudoTerminal, bool> condition, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition(this))
        {
            if (Stopwatch.GetElapsedTime(start) > time) return false;
            Thread.Sleep(1);
        }
        return true;
    }

    /// <summary>Waits until nothing has been written for a while; false where the program never pauses within the time.</summary>
    public bool WaitForQuiet(TimeSpan quiet, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var last = Chunks.Count > 0 ? Chunks[^1].At : TimeSpan.Zero;
            if (Chunks.Count > 0 && Elapsed - last > quiet) return true;
            Thread.Sleep(2);
        }
        return false;
    }

    /// <summary>Sends a signal.</summary>
    public void Signal(int signal) => Check(kill(ProcessId, signal));

    /// <summary>Waits until the program has ended. Its exit code; 128 and the signal's number where a signal ended it; null after the time.</summary>
    public int? WaitForExit(TimeSpan time)
    {
        // The last bytes may still be on their way when the process is gone.
        if (WaitFor(_ => HasExited, time)) _reader.Join(TimeSpan.FromSeconds(1));
        return _exitStatus is not { } status ? null : (status & 0x7f) == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f);
    }

    /// <summary>The processor time of all threads so far.</summary>
    public TimeSpan ProcessorTime()
    {
        // schedstat counts nanoseconds where stat counts hundredths of a second.
        var nanoseconds = Directory.GetDirectories($"/proc/{ProcessId}/task")
            .Select(task => File.ReadAllText(Path.Combine(task, "schedstat")))
            .Sum(text => long.Parse(text.AsSpan(0, text.IndexOf(' ')), CultureInfo.InvariantCulture));
        return TimeSpan.FromTicks(nanoseconds / 100);
    }

    /// <summary>Resident memory in bytes, now.</summary>
    public long ResidentBytes() => File.ReadLines($"/proc/{ProcessId}/status")
        .Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(line => long.Parse(line.AsSpan(6, line.Length - 9), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture) * 1024)
        .Single();

    public void Dispose()
    {
        if (!HasExited)
        {
            _ = kill(ProcessId, Kill);
            WaitForExit(TimeSpan.FromSeconds(5));
        }
        // With the program gone the reader comes to the end by itself.
        _reader.Join(TimeSpan.FromSeconds(2));
        _ = close(_master);
    }

    private bool HasExited
    {
        get
        {
            if (_exitStatus is null && waitpid(ProcessId, out var status, NoHang) == ProcessId) _exitStatus = status;
            return _exitStatus is not null;
        }
    }

    private void ReadAll()
    {
        var buffer = new byte[64 * 1024];
        while (read(_master, buffer, (nuint)buffer.Length) is > 0 and var count)
        {
            var bytes = buffer.AsSpan(0, (int)count).ToArray();
            lock (_chunks) _chunks.Add(new OutputChunk(Elapsed, bytes));
            foreach (var answer in TerminalAnswers.To(bytes, _size.Columns, _size.Rows)) Send(answer);
        }
    }

    private static int Check(int result) =>
        result >= 0 ? result : throw new InvalidOperationException($"A terminal call failed: {Marshal.GetPInvokeErrorMessage(result < -1 ? -result : Marshal.GetLastPInvokeError())}");

    private static byte[] CText(string text) => [.. Encoding.UTF8.GetBytes(text), 0];

    private static nint[] CTexts(IEnumerable<string> texts) => [.. texts.Select(Marshal.StringToCoTaskMemUTF8), 0];
}
