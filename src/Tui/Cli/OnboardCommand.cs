using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Diagnostics;

namespace Onboarding.Tui.Cli;

/// <summary>The root of the command line: <c>onboard</c> and its verbs.</summary>
internal static class OnboardCommand
{
    /// <summary>Runs a command line and returns its exit code; output is flushed.</summary>
    public static int Run(IReadOnlyList<string> words, CliServices services)
    {
        // Making every verb takes longer than most of them run. The one that is named is made; all of them where that isn't enough to understand the words.
        var parsed = Parse(words, services, verb => words.Contains(verb));
        if (parsed.Errors.Count > 0 || parsed.Action is VerbHelp || words.Contains(CompleteVerb.Name)) parsed = Parse(words, services, _ => true);
        try
        {
            if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action is not VerbHelp)) return UsageReport.Print(parsed, services);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = services.Console.Out,
                Error = services.Console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        finally
        {
            services.Console.Out.Flush();
            services.Console.Error.Flush();
        }
    }

    private static ParseResult Parse(IReadOnlyList<string> words, CliServices services, Func<string, bool> isMade) =>
        Create(services, isMade).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static RootCommand Create(CliServices services, Func<string, bool> isMade)
    {
        var options = new GlobalOptions();
        var root = new RootCommand("Your onboarding year: what to learn next, what you did, what you asked.");
        var builder = new VerbBuilder(options, services);
        foreach (var (name, create) in Verbs) if (isMade(name)) root.Subcommands.Add(Called(name, create(builder)));
        root.Options.Add(options.Workspace);
        root.Options.Add(options.Actor);
        root.Options.Add(options.Trainee);
        root.Options.Add(options.Plain);
        root.Options.Add(options.Demo);
        root.Options.Add(options.Keep);
        builder.AddCompletions();
        foreach (var help in root.Options.OfType<HelpOption>()) (help.Action, help.Description) = (new VerbHelp(services), "Show this.");
        foreach (var version in root.Options.OfType<VersionOption>()) version.Description = "Show the version.";
        root.SetAction(builder.Run(OpenDashboard, isLasting: _ => true));
        return root;
    }

    private static Command Called(string name, Command verb) => verb.Name == name ? verb : throw new UnreachableException($"The verb '{verb.Name}' stands in the table as '{name}'.");

    private static int OpenDashboard(CliInvocation invocation)
    {
        var services = invocation.Services;
        var hasTerminal = services.Console is { IsOutputTerminal: true, IsInputTerminal: true };
        return hasTerminal && services.OpenDashboard is { } open ? open(new DashboardRequest(services.OptionsFor(invocation.Request), services.ConfigFolderFor(invocation.Request), invocation.IsDemo)) : StatusVerb.Print(invocation, isJson: false);
    }

    /// <summary>Each verb's name, and what makes it.</summary>
    private static readonly (string Name, Func<VerbBuilder, Command> Create)[] Verbs =
    [
        ("status", StatusVerb.Create),
        ("next", NextVerb.Create),
        ("show", ShowVerb.Create),
        ("history", HistoryVerb.Create),
        ("readiness", ReadinessVerb.Create),
        ("search", SearchVerb.Create),
        ("start", StartVerb.Create),
        ("log", LogVerb.Create),
        ("done", DoneVerb.Create),
        ("block", BlockVerb.Create),
        ("unblock", UnblockVerb.Create),
        ("skip", SkipVerb.Create),
        ("reopen", ReopenVerb.Create),
        ("undo", UndoVerb.Create),
        ("absence", AbsenceVerb.Create),
        ("work-week", WorkWeekVerb.Create),
        ("note", NoteVerb.Create),
        ("ask", AskVerb.Create),
        ("reviews", ReviewsVerb.Create),
        ("one-on-one", OneOnOneVerb.Create),
        ("minutes", MinutesVerb.Create),
        ("action", ActionVerb.Create),
        ("sign-off", SignOffVerb.Create),
        ("return", ReturnVerb.Create),
        ("rate", RateVerb.Create),
        ("questions", QuestionsVerb.Create),
        ("answer", AnswerVerb.Create),
        ("resolve", ResolveVerb.Create),
        ("defer", DeferVerb.Create),
        ("hand-over", HandOverVerb.Create),
        ("goals", GoalsVerb.Create),
        ("check", CheckVerb.Create),
        ("explain", ExplainVerb.Create),
        ("diff", DiffVerb.Create),
        ("new", NewVerb.Create),
        ("fix", FixVerb.Create),
        ("fmt", FmtVerb.Create),
        ("ids", IdsVerb.Create),
        ("import", ImportVerb.Create),
        ("relink", RelinkVerb.Create),
        ("propose", ProposeVerb.Create),
        ("health", HealthVerb.Create),
        ("init", InitVerb.Create),
        ("demo", DemoVerb.Create),
        ("settings", SettingsVerb.Create),
        ("theme", ThemeVerb.Create),
        ("completion", CompletionVerb.Create),
        (CompleteVerb.Name, CompleteVerb.Create),
    ];
}
