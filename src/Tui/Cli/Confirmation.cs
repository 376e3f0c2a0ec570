namespace Onboarding.Tui.Cli;

/// <summary>A question that is answered with yes or no, on a terminal.</summary>
internal static class Confirmation
{
    /// <summary>Whether there is somebody to ask.</summary>
    public static bool IsPossible(CliInvocation invocation) => invocation.Services.Console is { IsInputTerminal: true, IsOutputTerminal: true };

    /// <summary>Asks where somebody can answer; elsewhere the answer is no.</summary>
    public static bool IsGiven(CliInvocation invocation, string question) => IsPossible(invocation) && Ask(invocation, question);

    /// <summary>Asks; anything but a yes is a no.</summary>
    public static bool Ask(CliInvocation invocation, string question)
    {
        var console = invocation.Services.Console;
        console.Out.Write(invocation.Out.Shown($"{question} [y/N]: "));
        console.Out.Flush();
        return console.In.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }
}
