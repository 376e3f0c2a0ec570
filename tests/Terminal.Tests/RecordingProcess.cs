using System.Diagnostics;

namespace Onboarding.Terminal.Tests;

/// <summary>A running <see cref="Recorder"/>.</summary>
internal sealed class RecordingProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _acknowledged = [];
    private readonly Task _reading;

    public RecordingProcess(TestWorkspace workspace, string name, int count)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Recorder).Assembly.Location, workspace.Root, Path.Combine(workspace.Home, "state"), name, $"{count}"])
        {
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        _reading = Task.Run(() =>
        {
            while (_process.StandardOutput.ReadLine() is { } line)
                lock (_acknowledged) _acknowledged.Add(line);
        });
    }

    public int AcknowledgedCount
    {
        get { lock (_acknowledged) return _acknowledged.Count; }
    }

    /// <summary>What was acknowledged, once the process has ended.</summary>
    public IReadOnlyList<string> WaitForExit()
    {
        _process.WaitForExit();
        _reading.Wait();
        return _acknowledged;
    }

    public void Kill() => _process.Kill();

    public int ExitCode => _process.ExitCode;

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
