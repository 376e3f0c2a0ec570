namespace Onboarding.Tui.Cli;

/// <summary>A verb could not do what was asked. The root prints it to the error stream; the exit code is <see cref="ExitCodes.Refused"/> unless given.</summary>
internal sealed class CliRefusal(string message, params string[] advice) : Exception(message)
{
    /// <summary>What to do instead, one sentence or command a line.</summary>
    public IReadOnlyList<string> Advice { get; } = advice;

    public int ExitCode { get; init; } = ExitCodes.Refused;
}
