using System.Runtime.InteropServices;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Cli;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;
using Onboarding.Tui.Views;
using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drivers;

namespace Onboarding.Tui;

/// <summary>The dashboard's life: from the first byte on the terminal to the terminal as it was. The main thread owns the loop; the host is beside it.</summary>
internal sealed class Dashboard : IDisposable
{
    private const int MostFaults = 8;
    private const int Failed = 1;

    /// <summary>Those that ask the program to end. The host takes them too, but not before the first frame.</summary>
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGHUP, PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGTERM];

    private readonly WorkspaceOptions _options;
    private readonly string _configFolder;
    private readonly FileLog _log;
    private readonly TerminalRescue _rescue = new();
    private readonly BesideHost _host;
    private IApplication? _app;
    private WorkbenchWindow? _window;
    private bool _isDemo;
    private int _faults;
    private volatile bool _isStopping;
    private volatile bool _isLost;

    private Dashboard(WorkspaceOptions options, string configFolder)
    {
        _options = options;
        _configFolder = configFolder;
        _log = new FileLog(Path.Combine(options.StateFolder, "onboard.log"), options.Time);
        _host = new BesideHost(_log, Stop);
    }

    /// <summary>Shows the dashboard until the user, a signal or a fault ends it; returns the exit code.</summary>
    public static int Run(DashboardRequest request)
    {
        using var dashboard = new Dashboard(request.Options, request.ConfigFolder) { _isDemo = request.IsDemo };
        return dashboard.Run();
    }

    public void Dispose()
    {
        _window?.Dispose();
        _log.Dispose();
    }

    private int Run()
    {
        var opening = Task.Run(() => Workspace.Open(_options));
        AppDomain.CurrentDomain.UnhandledException += OnUnhandled;
        PosixSignalRegistration[] signals = OperatingSystem.IsWindows() ? [] : Array.ConvertAll(Endings, signal => PosixSignalRegistration.Create(signal, OnSignal));
        var exitCode = 0;
        try
        {
            Neutralize();
            using var workspace = opening.GetAwaiter().GetResult();
            exitCode = Show(workspace);
        }
        catch (WorkspaceException)
        {
            throw;
        }
        catch (Exception fault)
        {
            _log.Write("The dashboard ended", fault);
            exitCode = Failed;
        }
        finally
        {
            // Another thread is ending the process, with its own exit code: this one must not be faster.
            if (_isLost) Thread.Sleep(System.Threading.Timeout.Infinite);
            _rescue.ArmWatchdog(exitCode);
            _host.Stop();
            TerminalRescue.Finish();
            foreach (var signal in signals) signal.Dispose();
            AppDomain.CurrentDomain.UnhandledException -= OnUnhandled;
        }
        if (exitCode != 0) Console.Error.WriteLine($"The dashboard ended because of a fault. The details are in {_log.FilePath}");
        return exitCode;
    }

    private int Show(Workspace workspace)
    {
        var traits = TerminalTraits.Detect(Environment.GetEnvironmentVariable);
        var settings = SettingsStore.Open(_configFolder, workspace.Current.Paths);
        var keys = new KeybindingStore(_configFolder, workspace.Current.Paths.Show);
        Driver.Force16Colors = traits.Colors == ColorDepth.Sixteen;
        using var wait = new LoopWait();
        using var app = _app = Application.Create();
        TerminalFactory.Install(app, wait, traits.Colors);
        app.Init(DriverRegistry.Names.ANSI);
        using var pace = new LoopPace(app, wait);
        using var window = _window = new WorkbenchWindow(ServicesOf(workspace, settings, keys, traits));
        using var goingOn = new TerminalReturn(app, window);
        if (_isStopping) return 0;
        SettingsWatcher? watcher = null;
        app.SessionBegun += (_, _) => app.Invoke(() =>
        {
            StopIfAsked();
            // Once the first frame is drawn. The workspace then looks at what changed since it was read.
            _host.Start();
            workspace.Watch();
            window.Follow();
            watcher ??= new SettingsWatcher(_options.Time, settings.Folders, () =>
            {
                settings.Reload();
                keys.Reload();
            });
        });
        app.Run(window, Survive);
        watcher?.Dispose();
        return _faults >= MostFaults ? Failed : 0;
    }

    private WorkbenchServices ServicesOf(Workspace workspace, SettingsStore settings, KeybindingStore keys, TerminalTraits traits) => new()
    {
        Workspace = workspace,
        Settings = settings,
        Keybindings = keys,
        Themes = new ThemeCatalog(_configFolder),
        Colors = traits.Colors,
        IsUtf8 = traits.IsUtf8,
        Sessions = new SessionStore(workspace.Current.Paths.PrivateJournal),
        Lessons = new LessonStore(_options.StateFolder),
        IsDemo = _isDemo,
        Time = _options.Time,
        Drafts = new DraftStore(Path.Combine(workspace.Current.Paths.PrivateJournal, "drafts"), workspace.Current.Actor.Id),
        OpenAddress = OutsidePrograms.OpenAddress,
        OpenFile = (path, line) => OutsidePrograms.OpenFile(path, line, settings.Values.Of(SettingsTable.ExternalEditor)),
        FirstRun = workspace.Current.IsFirstRun ? FirstRun.Propose(workspace.Current) : null,
        AcceptFirstRun = answers => FirstRun.Accept(workspace, answers),
        Log = fault => _log.Write("Shown to the user", fault),
    };

    /// <summary>The library reads configuration files of other programs when it loads; what they set is put back.</summary>
    private static void Neutralize()
    {
        ApplicationSettings.Defaults = new ApplicationSettings();
        DriverSettings.Defaults = new DriverSettings();
        KeySettings.Defaults = new KeySettings();
        Driver.SizeDetection = SizeDetectionMode.Polling;
    }

    /// <summary>A fault while drawing or handling a key is shown, and the program goes on, unless it comes again and again.</summary>
    private bool Survive(Exception fault)
    {
        _log.Write("While running", fault);
        if (++_faults >= MostFaults) return false;
        _window?.Say($"Something went wrong: {fault.Message}", Tone.Error);
        return true;
    }

    private void Stop()
    {
        _isStopping = true;
        _rescue.ArmWatchdog(0);
        try
        {
            _app?.Invoke(StopIfAsked);
        }
        catch (NotInitializedException)
        {
            // It has not begun, or has ended: there is nothing to stop.
        }
    }

    private void StopIfAsked()
    {
        if (_isStopping && _window is { } window) _app?.RequestStop(window);
    }

    /// <summary>Ends in order, with the terminal as it was; where that was closed, a program that goes on would write into nothing.</summary>
    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        Stop();
    }

    private void OnUnhandled(object sender, UnhandledExceptionEventArgs e)
    {
        _isLost = true;
        _log.Write("Unhandled", e.ExceptionObject as Exception);
        var disposing = Task.Run(() => _app?.Dispose());
        try
        {
            disposing.Wait(TimeSpan.FromSeconds(1));
        }
        catch (AggregateException)
        {
            // What the library could not restore, we do.
        }
        _rescue.Restore();
        Console.Error.WriteLine($"onboard ended because of a fault. The details are in {_log.FilePath}");
        Environment.Exit(Failed);
    }
}
