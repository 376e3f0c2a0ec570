using System.CommandLine;

namespace Onboarding.Tui.Cli;

/// <summary>A command of the command line, with what its help page says beyond its options.</summary>
internal sealed class Verb(string name, VerbGroup group, string description) : Command(name, description)
{
    public VerbGroup Group { get; } = group;

    /// <summary>Command lines that work, each with what it does.</summary>
    public IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; init; } = [];
}
