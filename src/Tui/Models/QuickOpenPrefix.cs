using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>What quick open looks for after a first character.</summary>
/// <param name="Text">The character, or two; empty for goals and tracks.</param>
/// <param name="Title">What is found.</param>
/// <param name="Word">The same in one word.</param>
internal sealed record QuickOpenPrefix(string Text, string Title, string Word)
{
    public const string Commands = ">";
    public const string Headings = "@";
    public const string AllHeadings = "@:";
    public const string Tags = "#";
    public const string Problems = "!";
    public const string Help = "?";

    public static ImmutableArray<QuickOpenPrefix> All { get; } =
    [
        new("", "Go to a goal or track, by words of its title, its id or its track", "goals"),
        new(Commands, "Run a command", "commands"),
        new(Headings, "Go to a heading of the track in front", "headings"),
        new(AllHeadings, "Go to a heading of any track", "all headings"),
        new(Tags, "Find goals by their tags", "tags"),
        new(Problems, "Go to a problem", "problems"),
        new(Help, "Show what can be typed first", "help"),
    ];

    /// <summary>The prefix that a text begins with, the longest first.</summary>
    public static QuickOpenPrefix Of(string text) => All.OrderByDescending(prefix => prefix.Text.Length).First(prefix => text.StartsWith(prefix.Text, StringComparison.Ordinal));
}
