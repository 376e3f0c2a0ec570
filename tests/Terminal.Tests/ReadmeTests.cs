using System.Text.RegularExpressions;
using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

public sealed partial class ReadmeTests
{
    [Fact]
    public void The_commands_of_the_readme_work_one_after_the_other_on_the_shipped_curriculum()
    {
        using var workspace = TestWorkspace.WithShippedCurriculum();
        var commands = Command().Matches(File.ReadAllText(Path.Combine(OnboardProgram.Root, "README.md")))
            .Select(match => match.Value.Trim())
            // What asks on a terminal, and the dashboard, have tests of their own.
            .Where(command => command is not ("onboard init" or "onboard"))
            .ToArray();

        Assert.True(commands.Length >= 8, string.Join("\n", commands));
        Assert.All(commands, command =>
        {
            var run = OnboardProgram.Run("/bin/sh", workspace.Root, workspace.Home, "-c", $"PATH='{Path.GetDirectoryName(OnboardProgram.TestedPath)}':$PATH; {command}");
            Assert.True(run.ExitCode == 0, $"{command} ended with {run.ExitCode}:\n{run.Output}{run.Error}");
        });
    }

    /// <summary>A line of an example, up to its comment.</summary>
    [GeneratedRegex("^onboard\\b[^#\n]*", RegexOptions.Multiline)]
    private static partial Regex Command();
}
