using System.Diagnostics;
using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

/// <summary>A disk that is full or may not be written: a person keeps the text and learns what to do.</summary>
public sealed class BrokenDiskTests : IDisposable
{
    private const string Text = "The pager went twice, and the second time I knew why.";
    private readonly TestWorkspace _workspace = TestWorkspace.WithSmallCurriculum();
    private string? _mounted;

    [Fact]
    public void On_a_full_disk_the_text_is_kept_and_everything_is_still_readable()
    {
        Assert.Equal(0, _workspace.Onboard("log", "shadow", "-m", "the first shift").ExitCode);
        FillDisk();

        var run = WithFullDisk("note", "alert-path", "-m", Text);

        AssertRefused(run);
        AssertStillThere();
    }

    [Fact]
    public void In_a_folder_that_may_not_be_written_the_text_is_kept_and_everything_is_still_readable()
    {
        Assert.Equal(0, _workspace.Onboard("log", "shadow", "-m", "the first shift").ExitCode);

        var run = AsSomebodyElse("note", "alert-path", "-m", Text);

        AssertRefused(run);
        AssertStillThere();
    }

    public void Dispose()
    {
        if (_mounted is not null) Shell($"umount '{_mounted}'");
        _workspace.Dispose();
    }

    private void AssertRefused(FinishedRun run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        var words = string.Join(' ', run.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(Path.Combine(_workspace.Root, "progress", "ada"), run.Error.ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Contains("Not saved", words);
        Assert.Contains("Everything recorded before is still there", words);
        Assert.Contains(Text, words);
        Assert.DoesNotContain("   at ", run.Error);
    }

    private void AssertStillThere()
    {
        var history = _workspace.Onboard("history", "shadow");
        Assert.Equal(0, history.ExitCode);
        Assert.Contains("the first shift", history.Output);
        // Only the filler, which is of a version from the future.
        Assert.DoesNotContain("JRN", _workspace.Onboard("check").Output.Replace("JRN0004", ""));
    }

    /// <summary>A file system of a few pages, full to the last byte; where mounting is not allowed, see <see cref="WithFullDisk"/>.</summary>
    private void FillDisk()
    {
        var progress = Path.Combine(_workspace.Root, "progress");
        var full = Directory.CreateDirectory(Path.Combine(_workspace.Home, "full")).FullName;
        if (Shell($"mount -t tmpfs -o size=256k none '{full}'").ExitCode != 0) return;
        _mounted = progress;
        Shell($"cp -r '{progress}/.' '{full}' && mount --move '{full}' '{progress}'");
        Assert.NotEqual(0, Shell($"cat /dev/zero > '{progress}/filler'").ExitCode);
        // What is left of the last page of the journal is room too.
        var journal = Directory.GetFiles(Path.Combine(progress, "ada"), "*.jsonl").Single();
        File.AppendAllText(journal, "{\"v\":9,\"filler\":\"" + new string('x', (int)(4096 - new FileInfo(journal).Length % 4096) - 20) + "\"}\n");
    }

    /// <summary>Without a mounted disk, a limit on the length of files stands in: the same call fails, with another error.</summary>
    private FinishedRun WithFullDisk(params string[] arguments) => _mounted is not null
        ? _workspace.Onboard(arguments)
        : OnboardProgram.Run("/bin/sh", _workspace.Root, _workspace.Home,
            ["-c", "trap '' XFSZ; ulimit -f 0; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"", "sh", OnboardProgram.TestedPath, .. arguments]);

    /// <summary>The administrator may write everywhere, so the program then runs as nobody, from a folder that nobody can read.</summary>
    private FinishedRun AsSomebodyElse(params string[] arguments)
    {
        var folder = Path.Combine(_workspace.Root, "progress", "ada");
        Shell($"chmod -R a-w '{folder}'");
        if (Environment.UserName != "root") return _workspace.Onboard(arguments);
        var copy = Path.Combine(_workspace.Home, "program");
        Shell($"cp -r '{Path.GetDirectoryName(OnboardProgram.TestedPath)}' '{copy}'; mkdir '{_workspace.Home}/state'; chown -R nobody '{_workspace.Home}'; chmod 755 '{_workspace.Home}' '{Path.GetDirectoryName(_workspace.Root)}'");
        var dotnet = OnboardProgram.Surroundings(_workspace.Home)["DOTNET_ROOT"];
        return OnboardProgram.Run("setpriv", _workspace.Root, _workspace.Home,
            ["--reuid=nobody", "--clear-groups", "env", $"DOTNET_ROOT={dotnet}", Path.Combine(copy, "onboard"), .. arguments]);
    }

    private static FinishedRun Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new FinishedRun(process.ExitCode, output, error.Result);
    }
}
