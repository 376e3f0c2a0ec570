using System.CommandLine;
using System.CommandLine.Completions;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>What each verb is made with: the shared options, the way to run, what completes people and goals.</summary>
internal sealed class VerbBuilder(GlobalOptions options, CliServices services)
{
    public GlobalOptions Options { get; } = options;

    public TimeProvider Time { get; } = services.Time;

    /// <summary>Turns a verb's work into an action: faults become messages, the workspace is closed.</summary>
    /// <param name="work">The work, which gives the exit code.</param>
    /// <param name="isLasting">Whether it stays until the user ends it; null for a verb that answers and ends.</param>
    public Func<ParseResult, int> Run(Func<CliInvocation, int> work, Predicate<CliInvocation>? isLasting = null) => asked =>
    {
        using var invocation = new CliInvocation(asked, Options, services);
        if (isLasting?.Invoke(invocation) is not true) services.OnShortRun();
        try
        {
            return work(invocation);
        }
        catch (Exception fault) when (FaultReport.Covers(fault))
        {
            services.Console.Out.Flush();
            return FaultReport.Print(fault, invocation.Errors, services);
        }
    };

    /// <summary>The option for people who are credited; may be repeated.</summary>
    public Option<string[]> NewWith()
    {
        var with = new Option<string[]>("--with")
        {
            Description = "Somebody who was there or helped; repeat it for more.",
            HelpName = "PERSON",
        };
        AddPeople(with);
        return with;
    }

    public void AddPeople(Option option) =>
        option.CompletionSources.Add(context => CompletionValues.People(OpenFor(context.ParseResult)));

    public void AddPeople(Argument argument) =>
        argument.CompletionSources.Add(context => CompletionValues.People(OpenFor(context.ParseResult)));

    public void AddGoals(Argument argument) =>
        argument.CompletionSources.Add(context => CompletionValues.Goals(OpenFor(context.ParseResult)));

    public void AddSessionKinds(Argument argument) =>
        argument.CompletionSources.Add(context => CompletionValues.SessionKinds(OpenFor(context.ParseResult)));

    public void AddGates(Argument argument) =>
        argument.CompletionSources.Add(context => CompletionValues.Gates(OpenFor(context.ParseResult)));

    public void AddGoals(Option option) =>
        option.CompletionSources.Add(context => CompletionValues.Goals(OpenFor(context.ParseResult)));

    /// <summary>What a word may be, asked of the workspace that the rest of the command line leads to.</summary>
    public Func<CompletionContext, IEnumerable<CompletionItem>> Completing(Func<WorkspaceSnapshot?, IEnumerable<CompletionItem>> values) =>
        context => values(OpenFor(context.ParseResult));

    public void AddCompletions()
    {
        AddPeople(Options.Actor);
        AddPeople(Options.Trainee);
    }

    /// <summary>The workspace for completing what is asked; null where there is none.</summary>
    public WorkspaceSnapshot? OpenFor(ParseResult asked)
    {
        try
        {
            using var invocation = new CliInvocation(asked, Options, services);
            return invocation.Current;
        }
        catch (Exception fault) when (FaultReport.Covers(fault))
        {
            return null;
        }
    }
}
