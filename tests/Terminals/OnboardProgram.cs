using System.Diagnostics;

namespace Onboarding.Terminals;

/// <summary>The program under test, and surroundings in which it finds nothing of the person who runs the test.</summary>
public static class OnboardProgram
{
    /// <summary>Names another program than the newest build, for example the published one.</summary>
    public const string Variable = "ONBOARD_PROGRAM";

    public static string Root { get; } = FindRoot();

    /// <summary>The native program, where <c>dotnet publish src/Tui -c Release</c> puts it.</summary>
    public static string PublishedPath => Path.Combine(Root, "artifacts", "publish", "Tui", "release", "onboard");

    /// <summary>The yardstick of the start, where <c>dotnet publish tests/BareWindow -c Release</c> puts it.</summary>
    public static string BareWindowPath => Path.Combine(Root, "artifacts", "publish", "BareWindow", "release", "bare-window");

    /// <summary>What the variable names, else the program that was built together with the tests.</summary>
    public static string TestedPath =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? Path.GetFullPath(path, Root) : Path.Combine(AppContext.BaseDirectory, "onboard");

    /// <summary>All environment variables of a run.</summary>
    /// <param name="home">An empty folder.</param>
    public static Dictionary<string, string> Surroundings(string home) => new()
    {
        ["HOME"] = home,
        ["XDG_STATE_HOME"] = Path.Combine(home, "state"),
        ["XDG_CONFIG_HOME"] = Path.Combine(home, "config"),
        ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin",
        ["DOTNET_ROOT"] = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location)!)!)!)!,
        ["TERM"] = "xterm-256color",
        ["COLORTERM"] = "truecolor",
        ["LANG"] = "C.UTF-8",
        ["TZ"] = "UTC",
        ["ONBOARD_AS"] = "ada",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
    };

    /// <summary>A run without a terminal, with what it printed.</summary>
    public static FinishedRun Run(string program, string folder, string home, params string[] arguments)
    {
        using var process = Start(program, folder, home, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new FinishedRun(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts a run without a terminal; its input is at its end.</summary>
    public static Process Start(string program, string folder, string home, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Surroundings(home)) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Onboarding.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("This runs outside of the repository.");
        return folder.FullName;
    }
}
