using System.CommandLine;

namespace Onboarding.Tui.Cli;

/// <summary>The options that every verb understands.</summary>
internal sealed class GlobalOptions
{
    public const string Text = "text";
    public const string Json = "json";

    public Option<string?> Workspace { get; } = new("--workspace", "-w")
    {
        Description = "The workspace folder; else the nearest one from here upwards.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public Option<string?> Actor { get; } = new("--as")
    {
        Description = "Who you are; else ONBOARD_AS, your settings, git's e-mail, your login.",
        HelpName = "PERSON",
        Recursive = true,
    };

    public Option<string?> Trainee { get; } = new("--trainee")
    {
        Description = "Whose year it is about; else yours.",
        HelpName = "PERSON",
        Recursive = true,
    };

    public Option<bool> Plain { get; } = new("--plain")
    {
        Description = "Words only, no colour and no glyphs: for screen readers.",
        Recursive = true,
    };

    public Option<bool> Demo { get; } = new("--demo")
    {
        Description = "A workspace for trying everything, with nine months of history, in a temporary folder.",
        Recursive = true,
    };

    public Option<bool> Keep { get; } = new("--keep")
    {
        Description = "With --demo: leave its folder there at the end.",
        Recursive = true,
    };

    /// <summary>What <c>--format</c> offers on verbs that print data.</summary>
    public static Option<string> NewFormat() => Choice.NewOption("--format", "text|json", "text for people, json for programs.", Text, Json);
}
