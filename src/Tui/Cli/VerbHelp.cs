using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>The page of <c>--help</c>: what the verb is for, how it is written, examples that work.</summary>
internal sealed class VerbHelp(CliServices services) : SynchronousCommandLineAction
{
    private const int Gap = 3;

    private static readonly (VerbGroup Group, string Title)[] Groups =
    [
        (VerbGroup.Look, "Look"), (VerbGroup.Work, "Work on a goal"), (VerbGroup.Write, "Write and ask"), (VerbGroup.Mentor, "Mentor and one-on-one"),
        (VerbGroup.Curriculum, "The curriculum"),
        (VerbGroup.SetUp, "Set up"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var page = CliInvocation.NewPrinter(services, isPlain: false, isError: false);
        var command = parseResult.CommandResult.Command;
        page.Paragraph(command.Description ?? "");
        page.Blank();
        page.WriteWhole([new Span("Usage: ", Tone.Strong), new Span(Usage(command))]);
        if (command is RootCommand) Verbs(page, command);
        if (command is not RootCommand) Rows(page, "Verbs", command.Subcommands.Select(below => (below.Name, below.Description ?? "")));
        Examples(page, command as Verb);
        Rows(page, "Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Rows(page, "Options", Visible(command.Options).Select(Row));
        if (command is not RootCommand) Rows(page, "Everywhere", Visible(parseResult.RootCommandResult.Command.Options).Where(IsShared).Select(Row));
        return ExitCodes.Ok;
    }

    public static string Usage(Command command)
    {
        if (command is RootCommand) return "onboard [verb] [options]";
        var arguments = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? argument.HelpName ?? argument.Name : $"[{argument.Name}]");
        var options = Visible(command.Options).Any() ? ["[options]"] : Array.Empty<string>();
        return string.Join(' ', [NameOf(command), .. arguments, .. options]);
    }

    /// <summary>The words that call it.</summary>
    public static string NameOf(Command command) =>
        string.Join(' ', ["onboard", .. command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Append(command).Where(named => named is not RootCommand).Select(named => named.Name)]);

    private static void Verbs(Printer page, Command root)
    {
        var verbs = root.Subcommands.OfType<Verb>().Where(verb => !verb.Hidden).ToArray();
        var widest = verbs.Max(verb => verb.Name.Length);
        foreach (var (group, title) in Groups)
            Rows(page, title, verbs.Where(verb => verb.Group == group).Select(verb => (verb.Name, verb.Description ?? "")), widest);
        page.Blank();
        page.Paragraph("Without a verb the dashboard opens. onboard VERB --help shows how a verb is used. GOAL is an id, the beginning of an id, or words of the title.");
    }

    private static void Examples(Printer page, Verb? verb)
    {
        if (verb is null || verb.Examples.Count == 0) return;
        page.Blank();
        page.Text("Examples", Tone.Heading);
        foreach (var (line, meaning) in verb.Examples)
        {
            page.WriteWhole([new Span("  "), new Span(line, Tone.Code)]);
            page.Paragraph(meaning, indent: 6, Tone.Dim);
        }
    }

    private static void Rows(Printer page, string title, IEnumerable<(string Name, string Meaning)> rows, int narrowest = 0)
    {
        var all = rows.ToArray();
        if (all.Length == 0) return;
        page.Blank();
        page.Text(title, Tone.Heading);
        var column = Math.Max(narrowest, Math.Min(all.Max(row => row.Name.Length), 28)) + Gap;
        foreach (var (name, meaning) in all)
        {
            var lines = TextWrap.Lines(meaning, page.Width - column - 2).ToArray();
            var isBeside = name.Length + Gap <= column;
            page.WriteWhole([new Span("  "), new Span(name.PadRight(column), Tone.Strong), new Span(isBeside ? lines[0] : "")]);
            foreach (var line in lines.Skip(isBeside ? 1 : 0)) page.WriteWhole([new Span(new string(' ', column + 2)), new Span(line)]);
        }
    }

    private static IEnumerable<Option> Visible(IEnumerable<Option> options) => options.Where(option => !option.Hidden);

    private static bool IsShared(Option option) => option is { Recursive: true } || option is HelpOption;

    private static (string Name, string Meaning) Row(Option option)
    {
        var names = option.Aliases.Where(alias => alias.StartsWith('-') && alias.Length == 2 && alias != "-?").Append(option.Name);
        var value = option.ValueType == typeof(bool) || option.HelpName is null ? "" : " " + option.HelpName;
        return (string.Join(", ", names) + value, option.Description ?? "");
    }
}
