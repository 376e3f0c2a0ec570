using System.CommandLine;
using System.CommandLine.Completions;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Cli;

/// <summary>
/// The hidden <c>onboard complete -- words…</c> that completion scripts call: candidates for the last word, which may be empty, each with its meaning behind
/// a tab. It never fails: a broken workspace completes to nothing.
/// </summary>
internal static class CompleteVerb
{
    public const string Name = "complete";

    public static Command Create(VerbBuilder builder)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore };
        var verb = new Verb(Name, VerbGroup.SetUp, "Candidates for the last of the words.") { Hidden = true };
        verb.Arguments.Add(words);
        verb.SetAction(builder.Run(invocation =>
        {
            var root = verb.Parents.OfType<RootCommand>().First();
            foreach (var (value, meaning) in Candidates(root, invocation.Get(words) ?? []))
                invocation.Services.Console.Out.Write(SafeText.Show(value) + (meaning.Length > 0 ? "\t" + SafeText.Show(meaning) : "") + "\n");
            return ExitCodes.Ok;
        }));
        return verb;
    }

    private static IEnumerable<(string Value, string Meaning)> Candidates(RootCommand root, string[] words)
    {
        var before = words.Length == 0 ? [] : words[..^1];
        var current = words.Length == 0 ? "" : words[^1];
        var asked = root.Parse(before);
        var verb = asked.CommandResult.Command;
        return All(root, verb, asked, before, current)
            .Where(candidate => candidate.Value.StartsWith(current, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(candidate => candidate.Value);
    }

    private static IEnumerable<(string Value, string Meaning)> All(RootCommand root, Command verb, ParseResult asked, string[] before, string current)
    {
        var options = verb == root ? root.Options : verb.Options.Concat(root.Options.Where(option => option.Recursive));
        if (before.Length > 0 && options.FirstOrDefault(option => IsNamed(option, before[^1])) is { } pending && pending.ValueType != typeof(bool))
            return Values(pending.CompletionSources, root.Parse(before[..^1]));
        if (current.StartsWith("--", StringComparison.Ordinal) && current.IndexOf('=') is > 0 and var equals)
        {
            var name = current[..equals];
            return Values(options.FirstOrDefault(option => IsNamed(option, name))?.CompletionSources ?? [], asked).Select(value => ($"{name}={value.Value}", value.Meaning));
        }
        if (current.StartsWith('-')) return options.Where(option => !option.Hidden).Select(option => (option.Name, option.Description ?? ""));
        var verbs = asked.UnmatchedTokens.Count > 0 ? [] : verb.Subcommands.Where(command => !command.Hidden).Select(command => (command.Name, command.Description ?? ""));
        return verbs.Concat(verb.Arguments.SelectMany(argument => Values(argument.CompletionSources, asked)));
    }

    private static bool IsNamed(Option option, string word) => option.Name == word || option.Aliases.Contains(word);

    private static IEnumerable<(string Value, string Meaning)> Values(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, ParseResult asked) =>
        sources.SelectMany(source => source(asked.GetCompletionContext())).Select(item => (item.InsertText ?? item.Label, item.Detail ?? ""));
}
