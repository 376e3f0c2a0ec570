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

    private string? Trainee => asked.GetValue(options.Trainee);

    public T? Get<T>(Option<T> option) => asked.GetValue(option);

    public T? Get<T>(Argument<T> argument) => asked.GetValue(argument);

    /// <summary>The words of an argument as one text; null where there are none.</summary>
    public string? Words(Argument<string[]> argument)
    {
        var words = asked.GetValue(argument);
        return words is null or [] ? null : string.Join(' ', words);
    }

    public bool IsJson(Option<string> format) => asked.GetValue(format) == GlobalOptions.Json;

    /// <summary>Writes the event to disk; a broken disk says what was not saved.</summary>
    public void Record(ProgressEvent happened)
    {
        WhoseYear.RefuseIfUnclear(this);
        try
        {
            Workspace.Record(happened);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnsavedException(happened, fault);
        }
        WhoseYear.Tell(this);
    }

    /// <summary>Takes back the actor's last event; null where there is none.</summary>
    public ProgressEvent? Undo()
    {
        WhoseYear.RefuseIfUnclear(this);
        var taken = Workspace.Undo();
        if (taken is not null) WhoseYear.Tell(this);
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
        return new WorkspaceRequest(_demo.Workspace, Actor ?? DemoWorkspace.Trainee, Trainee, _demo.State);
    }

    public static Printer NewPrinter(CliServices services, bool isPlain, bool isError)
    {
        var console = services.Console;
        var isTerminal = isError ? console.IsErrorTerminal : console.IsOutputTerminal;
        var hasColour = isTerminal && !isPlain && string.IsNullOrEmpty(services.Variable("NO_COLOR")) && services.Variable("TERM") != "dumb";
        return new Printer(isError ? console.Error : console.Out, console.Width, hasColour, console.IsUtf8, isPlain);
    }
}
