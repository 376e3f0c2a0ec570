using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Demo;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Cli;

/// <summary>One run of a verb: what was asked, and what it is answered with.</summary>
internal sealed class CliInvocation(ParseResult asked, GlobalOptions options, CliServices services) : IDisposable
{
    private Workspace? _workspace;
    private string? _trainee;
    private WorkspaceRequest? _request;
    private DemoFolder? _demo;

    public CliServices Services { get; } = services;

    public Printer Out { get; } = NewPrinter(services, asked.GetValue(options.Plain), isError: false);

    public Printer Errors { get; } = NewPrinter(services, asked.GetValue(options.Plain), isError: true);

    /// <summary>Opened at the first use.</summary>
    public Workspace Workspace => _workspace ??= Open();

    public WorkspaceSnapshot Current => Workspace.Current;

    /// <summary>Which workspace is asked for; the demo's is made when it is first asked for.</summary>
    public WorkspaceRequest Request => _request ??= IsDemo ? RequestOfDemo() : new(asked.GetValue(options.Workspace), Actor, Trainee);

    public bool IsDemo { get; } = asked.GetValue(options.Demo);

    private string? Actor => asked.GetValue(options.Actor);

    private string? Trainee => _trainee ?? asked.GetValue(options.Trainee);

    /// <summary>Says whose year it is about, before the workspace is first used; null leaves it as <c>--trainee</c> says.</summary>
    public void About(string? trainee) => _trainee = trainee;

    public T? Get<T>(Option<T> option) => asked.GetValue(option);

    public T? Get<T>(Argument<T> argument) => asked.GetValue(argument);

    /// <summary>The words of an argument as one text; null where there are none.</summary>
    public string? Words(Argument<string[]> argument)
    {
        var words = asked.GetValue(argument);
        return words is null or [] ? null : string.Join(' ', words);
    }

    public bool IsJson(Option<string> format) => asked.GetValue(format) == GlobalOptions.Json;

    /// <summary>Refuses what does not count, with its reason, before anything is recorded.</summary>
    /// <exception cref="CliRefusal">It does not count.</exception>
    public void RefuseUnlessAllowed(ProgressEvent happened, params string[] advice)
    {
        if (Workspace.RefusalOf(happened) is { } refusal) throw new CliRefusal(refusal, advice);
    }

    /// <summary>Writes events to disk; a broken disk says what was not saved.</summary>
    public void Record(params ReadOnlySpan<ProgressEvent> events)
    {
        WhoseYear.RefuseIfUnclear(this);
        foreach (var happened in events)
        {
            try
            {
                Workspace.Record(happened);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new UnsavedException(happened, fault);
            }
        }
        WhoseYear.Tell(this);
    }

    /// <summary>Takes back the actor's last event with its batch, the newest first; empty where there is none.</summary>
    public ImmutableArray<ProgressEvent> Undo()
    {
        WhoseYear.RefuseIfUnclear(this);
        var taken = Workspace.UndoBatch();
        if (!taken.IsEmpty) WhoseYear.Tell(this);
        return taken;
    }

    /// <summary>Closes the workspace, and says what became of a demo.</summary>
    public void Dispose()
    {
        _workspace?.Dispose();
        if (_demo is null) return;
        _demo.Dispose();
        Errors.WriteWhole([new Span(_demo.IsKept ? $"The demo is kept in {_demo.Workspace}" : $"The demo was in {_demo.Workspace}; it is deleted (--keep leaves it there).", Tone.Dim)]);
    }

    private Workspace Open()
    {
        var workspace = Core.Workspaces.Workspace.Open(Services.OptionsFor(Request));
        workspace.DueSoonDays = SettingsStore.Open(Services.ConfigFolderFor(Request), workspace.Current.Paths).Values.Of(SettingsTable.DueSoonDays);
        return workspace;
    }

    private WorkspaceRequest RequestOfDemo()
    {
        _demo = new DemoFolder(Services.Time, asked.GetValue(options.Keep));
        DemoSettings.Copy(Services.ConfigFolder, _demo.Config);
        return new WorkspaceRequest(_demo.Workspace, Actor ?? DemoWorkspace.Trainee, Trainee, _demo.State, _demo.Config);
    }

    public static Printer NewPrinter(CliServices services, bool isPlain, bool isError)
    {
        var console = services.Console;
        var isTerminal = isError ? console.IsErrorTerminal : console.IsOutputTerminal;
        var hasColour = isTerminal && !isPlain && string.IsNullOrEmpty(services.Variable("NO_COLOR")) && services.Variable("TERM") != "dumb";
        return new Printer(isError ? console.Error : console.Out, console.Width, hasColour, console.IsUtf8, isPlain);
    }
}
