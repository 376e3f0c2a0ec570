using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Onboarding.Tui.Cli;

/// <summary>The root of the command line: <c>onboard</c> and its verbs.</summary>
internal static class OnboardCommand
{
    /// <summary>Runs a command line and returns its exit code; output is flushed.</summary>
    public static int Run(IReadOnlyList<string> words, CliServices services)
    {
        var parsed = Create(services).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
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

    public static RootCommand Create(CliServices services)
    {
        var options = new GlobalOptions();
        var root = new RootCommand("Your onboarding year: what to learn next, what you did, what you asked.");
        var builder = new VerbBuilder(options, services);
        foreach (var verb in Verbs(builder)) root.Subcommands.Add(verb);
        root.Options.Add(options.Workspace);
        root.Options.Add(options.Actor);
        root.Options.Add(options.Trainee);
        root.Options.Add(options.Plain);
        root.Options.Add(options.Demo);
        root.Options.Add(options.Keep);
        builder.AddCompletions();
        foreach (var help in root.Options.OfType<HelpOption>()) (help.Action, help.Description) = (new VerbHelp(services), "Show this.");
        foreach (var version in root.Options.OfType<VersionOption>()) version.Description = "Show the version.";
        root.SetAction(builder.Run(OpenDashboard));
        return root;
    }

    private static int OpenDashboard(CliInvocation invocation)
    {
        var services = invocation.Services;
        var hasTerminal = services.Console is { IsOutputTerminal: true, IsInputTerminal: true };
        return hasTerminal && services.OpenDashboard is { } open ? open(new DashboardRequest(services.OptionsFor(invocation.Request), services.ConfigFolderFor(invocation.Request), invocation.IsDemo)) : StatusVerb.Print(invocation, isJson: false);
    }

    private static IEnumerable<Command> Verbs(VerbBuilder builder) =>
    [
        StatusVerb.Create(builder),
        NextVerb.Create(builder),
        ShowVerb.Create(builder),
        HistoryVerb.Create(builder),
        ReadinessVerb.Create(builder),
        SearchVerb.Create(builder),
        StartVerb.Create(builder),
        LogVerb.Create(builder),
        DoneVerb.Create(builder),
        BlockVerb.Create(builder),
        UnblockVerb.Create(builder),
        SkipVerb.Create(builder),
        ReopenVerb.Create(builder),
        UndoVerb.Create(builder),
        AbsenceVerb.Create(builder),
        WorkWeekVerb.Create(builder),
        NoteVerb.Create(builder),
        AskVerb.Create(builder),
        ReviewsVerb.Create(builder),
        OneOnOneVerb.Create(builder),
        MinutesVerb.Create(builder),
        ActionVerb.Create(builder),
        SignOffVerb.Create(builder),
        ReturnVerb.Create(builder),
        RateVerb.Create(builder),
        QuestionsVerb.Create(builder),
        AnswerVerb.Create(builder),
        ResolveVerb.Create(builder),
        DeferVerb.Create(builder),
        HandOverVerb.Create(builder),
        GoalsVerb.Create(builder),
        CheckVerb.Create(builder),
        ExplainVerb.Create(builder),
        DiffVerb.Create(builder),
        FixVerb.Create(builder),
        IdsVerb.Create(builder),
        RelinkVerb.Create(builder),
        ProposeVerb.Create(builder),
        InitVerb.Create(builder),
        DemoVerb.Create(builder),
        SettingsVerb.Create(builder),
        ThemeVerb.Create(builder),
        CompletionVerb.Create(builder),
        CompleteVerb.Create(builder),
    ];
}
