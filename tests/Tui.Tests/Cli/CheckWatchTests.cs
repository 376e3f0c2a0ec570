using System.Text;

namespace Onboarding.Tui.Tests.Cli;

public sealed class CheckWatchTests : IDisposable
{
    private const string Clean = "- [ ] One <!-- #one -->\n";
    private const string Faulty = "- [ ] One `due:never` <!-- #one -->\n";

    private readonly CliBench _bench = new(isWorkspace: false);
    private readonly HeardWriter _heard = new();
    private Task<CliResult>? _run;

    public CheckWatchTests()
    {
        _bench.Write("course/a.md", Clean);
        _bench.Out = _heard;
    }

    [Fact]
    public async Task Each_save_is_checked_and_it_says_when_all_is_well_again()
    {
        Start("check", "course", "--watch");
        Hears("No problems in 1 track, 1 goal.");
        _bench.Write("course/a.md", Faulty);
        Hears("course/a.md:1:11: error CUR0402: ", "1 error in 1 track, 1 goal.");
        _bench.Write("course/a.md", Clean);
        Hears("Checked at 09:15:00", "No problems in 1 track, 1 goal.");

        Assert.Equal(0, await End());
        Assert.Equal(0, _bench.ShortRuns);
        Assert.DoesNotContain("\u001b", _heard.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_come_and_go_and_are_renamed_count_too()
    {
        Start("check", "course", "--watch");
        Hears("No problems in 1 track, 1 goal.", "Watching");
        _bench.Write("course/b.md", "- [ ] Two <!-- #two -->\n");
        Hears("No problems in 2 tracks, 2 goals.");
        File.WriteAllText(_bench.PathOf("course/.b.md.tmp"), "- [ ] Two `due:never` <!-- #two -->\n");
        File.Move(_bench.PathOf("course/.b.md.tmp"), _bench.PathOf("course/b.md"), overwrite: true);
        Hears("1 error in 2 tracks, 2 goals.");
        File.Delete(_bench.PathOf("course/b.md"));
        Hears("No problems in 1 track, 1 goal.");

        Assert.Equal(0, await End());
    }

    [Fact]
    public async Task A_workspace_is_watched_with_its_settings()
    {
        using var bench = new CliBench();
        bench.Write(".onboarding/settings.json", "{}");
        bench.Out = _heard;
        _run = Task.Run(() => bench.Run("check", "--watch"));
        Hears("No problems in ", "Watching");
        bench.Write(".onboarding/settings.json", "{ \"person\": \"eve\" }");
        Hears("warning SET0004: ");
        bench.Write("onboarding.json", "{");
        Hears("error WSP0001: ");

        bench.Interrupt!();
        Assert.Equal(0, (await _run).ExitCode);
    }

    public void Dispose() => _bench.Dispose();

    private void Start(params string[] words) => _run = Task.Run(() => _bench.Run(words));

    private void Hears(params string[] texts)
    {
        foreach (var text in texts) _heard.WaitFor(text);
    }

    private async Task<int> End()
    {
        Assert.False(_run!.IsCompleted);
        _bench.Interrupt!();
        return (await _run).ExitCode;
    }

    /// <summary>What a program that runs on wrote: a test waits for the next text of it, and fails where it never comes.</summary>
    private sealed class HeardWriter : TextWriter
    {
        private readonly StringBuilder _text = new();
        private int _heardUntil;

        public override Encoding Encoding => Encoding.UTF8;

        public string All
        {
            get
            {
                lock (_text) return _text.ToString();
            }
        }

        public override void Write(char value)
        {
            lock (_text)
            {
                _text.Append(value);
                Monitor.PulseAll(_text);
            }
        }

        public void WaitFor(string text)
        {
            lock (_text)
            {
                int found;
                while ((found = _text.ToString().IndexOf(text, _heardUntil, StringComparison.Ordinal)) < 0)
                    Assert.True(Monitor.Wait(_text, TimeSpan.FromSeconds(30)), $"'{text}' never came after: {_text}");
                _heardUntil = found + text.Length;
            }
        }
    }
}
