using Microsoft.Extensions.Time.Testing;
using Onboarding.Tui.Cli;

namespace Onboarding.Tui.Tests.Cli;

/// <summary>Runs verbs in this process, on real files in a temporary folder, at a known time.</summary>
internal sealed class CliBench : IDisposable
{
    public const string Curriculum = """
        # Monitoring

        ## Paging

        - [ ] Explain how an alert becomes a page `due:w2` `effort:2h` <!-- #mon.alert-path -->

          Start from the [alerting overview](https://example.org/alerting).

        - [ ] Explain the golden signals `due:w3` <!-- #mon.golden-signals -->
        - [ ] Know the fleet <!-- #mon.fleet -->
          - [ ] Draw the request path <!-- #mon.fleet.path -->
          - [ ] Name the edge <!-- #mon.fleet.edge -->
        - [ ] Tune one noisy alert `due:m3` `needs:mon.alert-path` `sign-off` <!-- #mon.tune -->
        - [ ] Shadow on-call shifts `count:2` `due:m3` <!-- #oncall.shadow -->
        - [ ] Write the weekly handover note `every:1w` <!-- #oncall.handover -->
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("onboard-cli-").FullName;

    public CliBench(bool isWorkspace = true)
    {
        Directory.CreateDirectory(Root);
        if (!isWorkspace) return;
        Write("docs/curriculum/monitoring.md", Curriculum);
        Write("onboarding.json", """
            {
              "people": [
                { "id": "ada", "name": "Ada Lovelace", "start": "2026-03-02", "mentors": ["grace"] },
                { "id": "grace", "name": "Grace Hopper" }
              ]
            }
            """);
    }

    public string Root => Path.Combine(_folder, "work");

    public string State => Path.Combine(_folder, "state");

    public string Config => Path.Combine(_folder, "config");

    /// <summary>A Tuesday.</summary>
    public FakeTimeProvider Time { get; init; } = new(new DateTimeOffset(2026, 3, 17, 9, 15, 0, TimeSpan.Zero));

    public Dictionary<string, string> Variables { get; } = [];

    public string Input { get; set; } = "";

    public bool IsTerminal { get; set; }

    public bool IsUtf8 { get; set; } = true;

    public string LoginName { get; set; } = "ada";

    /// <summary>What the editor does with the file.</summary>
    public Func<string, int> Editor { get; set; } = _ => throw new InvalidOperationException("No editor was expected.");

    /// <summary>What the dashboard does; null for none.</summary>
    public Func<DashboardRequest, int>? Dashboard { get; set; }

    /// <summary>Where a verb that runs on writes, instead of into the result.</summary>
    public TextWriter? Out { get; set; }

    /// <summary>What Ctrl+C does while a verb listens for it.</summary>
    public Action? Interrupt { get; private set; }

    /// <summary>How many runs said beforehand that the process ends with them.</summary>
    public int ShortRuns { get; private set; }

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public CliResult Run(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var services = new CliServices
        {
            Console = new CliConsole
            {
                In = new StringReader(Input),
                Out = Out ?? output,
                Error = error,
                IsInputTerminal = IsTerminal,
                IsOutputTerminal = IsTerminal,
                IsErrorTerminal = IsTerminal,
                IsUtf8 = IsUtf8,
            },
            Time = Time,
            CurrentDirectory = Root,
            StateFolder = State,
            ConfigFolder = Config,
            Variable = Variables.GetValueOrDefault,
            HostName = "bench",
            LoginName = LoginName,
            OnShortRun = () => ShortRuns++,
            OpenDashboard = Dashboard,
            RunEditor = (_, file) => Editor(file),
            OnInterrupt = interrupted =>
            {
                Interrupt = interrupted;
                return new MemoryStream();
            },
        };
        var exitCode = OnboardCommand.Run(words, services);
        Time.Advance(TimeSpan.FromMinutes(1));
        return new CliResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a verb that has to succeed.</summary>
    public string Ok(params string[] words)
    {
        var result = Run(words);
        Assert.True(result.ExitCode == 0, $"onboard {string.Join(' ', words)} ended with {result.ExitCode}: {result.Out}{result.Error}");
        Assert.Equal("", result.Error);
        return result.Out;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
