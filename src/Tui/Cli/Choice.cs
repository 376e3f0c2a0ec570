using System.CommandLine;

namespace Onboarding.Tui.Cli;

/// <summary>An option or argument that takes one of a few words; they complete, and another word is answered with them.</summary>
internal static class Choice
{
    /// <summary>The first word is what it is without the option.</summary>
    public static Option<string> NewOption(string name, string helpName, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => words[0] };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value)) result.AddError($"{name} is {OneOf(words)}, not '{token.Value}'.");
        });
        return option;
    }

    /// <summary>An option that may be repeated; none of the words without it.</summary>
    public static Option<string[]> NewOptions(string name, string helpName, string description, params string[] words)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => [] };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value)) result.AddError($"{name} is {OneOf(words)}, not '{token.Value}'.");
        });
        return option;
    }

    public static Argument<string> NewArgument(string name, string description, params string[] words)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value)) result.AddError($"{name} is {OneOf(words)}, not '{token.Value}'.");
        });
        return argument;
    }

    private static string OneOf(string[] words) => $"{string.Join(", ", words[..^1])} or {words[^1]}";
}
