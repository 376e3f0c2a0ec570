namespace Onboarding.Tui.Cli;

/// <summary>What a verb tells the shell.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>Problems were found, or what was asked for could not be done.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The question was understood, and the answer is: not yet.</summary>
    public const int NotYet = 3;

    /// <summary>What was to be failed on was found.</summary>
    public const int Found = 4;
}
