using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

/// <summary>A workspace in a temporary folder, the program to run in it, and an empty home.</summary>
internal sealed class TestWorkspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onboard-terminal").FullName;

    public TestWorkspace()
    {
        Root = Directory.CreateDirectory(Path.Combine(_folder, "workspace")).FullName;
        Home = Directory.CreateDirectory(Path.Combine(_folder, "home")).FullName;
    }

    public string Root { get; }

    public string Home { get; }

    public Dictionary<string, string> Environment => OnboardProgram.Surroundings(Home);

    /// <summary>Ada's first week with a small curriculum: the goals alert-path, shadow (of 400) and request-path.</summary>
    public static TestWorkspace WithSmallCurriculum()
    {
        var workspace = new TestWorkspace();
        workspace.WriteRoster();
        workspace.Write("docs/curriculum/paging.md", """
            # Paging

            ## The way of an alert

            Why it exists: somebody has to know before the users do.

            - [ ] Explain how an alert becomes a page `due:w2` <!-- #alert-path -->

              Start from the [alerting overview](https://example.org/alerting).

            - [ ] Shadow on-call shifts `count:400` `due:m3` <!-- #shadow -->
            - [ ] Draw the request path from edge to database <!-- #request-path -->

            """);
        return workspace;
    }

    /// <summary>The curriculum that the repository ships.</summary>
    public static TestWorkspace WithShippedCurriculum()
    {
        var workspace = new TestWorkspace();
        workspace.WriteRoster();
        var shipped = Path.Combine(OnboardProgram.Root, "docs", "curriculum");
        foreach (var file in Directory.GetFiles(shipped, "*", SearchOption.AllDirectories))
            workspace.Write("docs/curriculum/" + Path.GetRelativePath(shipped, file), File.ReadAllText(file));
        return workspace;
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public FinishedRun Onboard(params string[] arguments) => OnboardProgram.Run(OnboardProgram.TestedPath, Root, Home, arguments);

    public PseudoTerminal OpenTerminal(int columns = 140, int rows = 42, params string[] arguments) =>
        PseudoTerminal.Start(OnboardProgram.TestedPath, arguments, Root, Environment, columns, rows);

    public Tmux OpenTmux(int columns = 140, int rows = 42, params ReadOnlySpan<(string Name, string Value)> variables)
    {
        var environment = Environment;
        foreach (var (name, value) in variables) environment[name] = value;
        return new Tmux(Root, environment, columns, rows);
    }

    /// <summary>The dashboard, once it is drawn.</summary>
    public Tmux OpenDashboard(params ReadOnlySpan<(string Name, string Value)> variables)
    {
        var tmux = OpenTmux(variables: variables);
        tmux.Command(OnboardProgram.TestedPath);
        tmux.WaitForText("week 1 of 52");
        return tmux;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WriteRoster() => Write("onboarding.json", $$"""
        {
          "people": [
            { "id": "ada", "name": "Ada Byron", "start": "{{DateTime.UtcNow.AddDays(-3):yyyy-MM-dd}}", "mentors": ["grace"] },
            { "id": "grace", "name": "Grace Murray" }
          ]
        }
        """);
}
