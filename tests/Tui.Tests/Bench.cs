using System.Drawing;
using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;
using Onboarding.Tui.Views;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace Onboarding.Tui.Tests;

/// <summary>The real workbench on a real workspace in a temporary folder, on a screen in memory: press keys, look at regions.</summary>
internal sealed class Bench : IDisposable
{
    /// <summary>When it is, where a test doesn't say otherwise: Tuesday of week 11.</summary>
    public static readonly DateTimeOffset Usual = new(2026, 3, 17, 9, 0, 0, TimeSpan.Zero);

    private readonly VirtualTimeProvider _time = new();
    private readonly SessionToken _token;
    private readonly bool _ownsFolder;

    private Bench(string folder, bool ownsFolder, Size size, FirstRunAnswers? firstRun, string? settings, ColorDepth colors, string actor = "ada", DateTimeOffset? now = null)
    {
        if (settings is not null) Put(Path.Combine(folder, ".config", SettingsFile.Name), settings);
        Folder = folder;
        _ownsFolder = ownsFolder;
        Clock = new FakeTimeProvider(now ?? Usual);
        Workspace = Workspace.Open(new WorkspaceOptions
        {
            StartFolder = folder,
            StateFolder = Path.Combine(folder, ".state"),
            HostName = "bench",
            Time = Clock,
            Identity = IdentityCandidates.None with { Option = actor },
        });
        Themes = new ThemeCatalog(Path.Combine(folder, ".config"));
        Drafts = new DraftStore(Path.Combine(folder, ".state", "drafts"), actor);
        App = Application.Create(_time).Init(DriverRegistry.Names.ANSI);
        App.Driver!.SetScreenSize(size.Width, size.Height);
        Window = new WorkbenchWindow(new WorkbenchServices
        {
            Workspace = Workspace,
            Keybindings = Keybindings = new KeybindingStore(Path.Combine(folder, ".config"), Workspace.Current.Paths.Show),
            Themes = Themes,
            Colors = colors,
            Settings = Settings = SettingsStore.Open(Path.Combine(folder, ".config"), Workspace.Current.Paths),
            Drafts = Drafts,
            Lessons = new LessonStore(Path.Combine(folder, ".state")),
            Time = Clock,
            Sessions = new SessionStore(Path.Combine(folder, ".state")),
            FirstRun = firstRun,
            AcceptFirstRun = answers =>
            {
                FirstRun = answers;
                return null;
            },
            OpenAddress = address =>
            {
                Opened.Add(address);
                return true;
            },
            OpenFile = (path, line) =>
            {
                if (HasEditor) Opened.Add($"{Path.GetFileName(path)}:{line}");
                return HasEditor;
            },
        });
        _token = App.Begin(Window)!;
        Pump();
    }

    public string Folder { get; }

    public FakeTimeProvider Clock { get; }

    public Workspace Workspace { get; }

    public DraftStore Drafts { get; }

    public SettingsStore Settings { get; }

    public KeybindingStore Keybindings { get; }

    public ThemeCatalog Themes { get; }

    public IApplication App { get; }

    public WorkbenchWindow Window { get; }

    /// <summary>Addresses and files that were opened.</summary>
    public List<string> Opened { get; } = [];

    /// <summary>Whether there is an editor with a window of its own.</summary>
    public bool HasEditor { get; set; } = true;

    public FirstRunAnswers? FirstRun { get; private set; }

    public Region SideBar => new(this, "side bar", () => Window.Parts.SideBar);

    public Region Editor => new(this, "editor", () => Window.Parts.Groups.Length == 0 ? Rectangle.Empty : Window.Parts.Groups[Window.Editors.ActiveIndex].Editor);

    /// <summary>The page on the other side of the split.</summary>
    public Region OtherEditor => new(this, "other editor", () => Window.Parts.Groups[1 - Window.Editors.ActiveIndex].Editor);

    public Region Tabs => new(this, "tabs", () => Window.Parts.Groups[Window.Editors.ActiveIndex].TabStrip);

    public Region Crumbs => new(this, "breadcrumbs", () => Window.Parts.Groups[Window.Editors.ActiveIndex].Breadcrumbs);

    public Region Panel => new(this, "panel", () => Window.Parts.Panel);

    public Region Status => new(this, "status line", () => Window.Parts.StatusLine);

    public Region Screen => new(this, "screen", () => App.Screen);

    /// <summary>The kind of the pane that has the keys.</summary>
    public string Focused => App.TopRunnableView!.MostFocused is { } view ? view.GetType().Name : "";

    /// <summary>A workbench on the sample curriculum, on Tuesday of week 11.</summary>
    public static Bench Open(int width = 140, int height = 42, FirstRunAnswers? firstRun = null, string? theme = null, string? settings = null, ColorDepth colors = ColorDepth.TrueColor)
    {
        var folder = Directory.CreateTempSubdirectory("onboarding-bench-").FullName;
        SampleWorkspace.Write(folder);
        if (theme is not null) settings = $$"""{ "workbench.colorTheme": "{{theme}}" }""";
        return new Bench(folder, ownsFolder: true, new Size(width, height), firstRun, settings, colors);
    }

    /// <summary>A workbench on a folder that the test made, and keeps.</summary>
    /// <param name="folder">The workspace.</param>
    /// <param name="width">In columns.</param>
    /// <param name="height">In rows.</param>
    /// <param name="actor">Who uses it.</param>
    /// <param name="now">Another day than the usual one.</param>
    public static Bench OpenOn(string folder, int width = 140, int height = 42, string actor = "ada", DateTimeOffset? now = null) =>
        new(folder, ownsFolder: false, new Size(width, height), null, null, ColorDepth.TrueColor, actor, now);

    /// <summary>Presses keys by their names in the table of commands.</summary>
    public Bench Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            App.InjectKey(TestKeys.Of(key));
            Pump();
        }
        return this;
    }

    /// <summary>Types a text, key by key.</summary>
    public Bench Type(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            App.InjectKey(rune.Value == '\n' ? Key.Enter : new Key(rune.Value));
        }
        Pump();
        return this;
    }

    public Bench Click(int x, int y)
    {
        App.InjectMouse(new Mouse { ScreenPosition = new Point(x, y), Flags = MouseFlags.LeftButtonPressed });
        App.InjectMouse(new Mouse { ScreenPosition = new Point(x, y), Flags = MouseFlags.LeftButtonReleased });
        Pump();
        return this;
    }

    /// <summary>Clicks the first place where a text stands.</summary>
    public Bench Click(string text)
    {
        var (x, y) = PlaceOf(text);
        return Click(x, y);
    }

    private (int X, int Y) PlaceOf(string text)
    {
        var lines = Screen.Lines;
        for (var y = 0; y < lines.Length; y++)
        {
            var at = lines[y].IndexOf(text, StringComparison.Ordinal);
            if (at >= 0) return (DisplayWidth.Of(lines[y].AsSpan(0, at)), y);
        }
        throw new InvalidOperationException($"'{text}' is not on the screen:\n{Screen.Text}");
    }

    /// <summary>Presses at one place, moves to another, and lets go.</summary>
    public Bench Drag(int fromX, int fromY, int toX, int toY)
    {
        App.InjectMouse(new Mouse { ScreenPosition = new Point(fromX, fromY), Flags = MouseFlags.LeftButtonPressed });
        App.InjectMouse(new Mouse { ScreenPosition = new Point(toX, toY), Flags = MouseFlags.LeftButtonPressed | MouseFlags.PositionReport });
        App.InjectMouse(new Mouse { ScreenPosition = new Point(toX, toY), Flags = MouseFlags.LeftButtonReleased });
        Pump();
        return this;
    }

    /// <summary>Clicks the first place where a text stands with the right button.</summary>
    public Bench RightClick(string text)
    {
        var (x, y) = PlaceOf(text);
        App.InjectMouse(new Mouse { ScreenPosition = new Point(x, y), Flags = MouseFlags.RightButtonPressed });
        App.InjectMouse(new Mouse { ScreenPosition = new Point(x, y), Flags = MouseFlags.RightButtonReleased });
        Pump();
        return this;
    }

    public Bench CtrlClick(string text) => ClickWith(text, MouseFlags.Ctrl);

    public Bench ShiftClick(string text) => ClickWith(text, MouseFlags.Shift);

    private Bench ClickWith(string text, MouseFlags modifier)
    {
        var (x, y) = PlaceOf(text);
        App.InjectMouse(new Mouse { ScreenPosition = new Point(x, y), Flags = MouseFlags.LeftButtonPressed | modifier });
        App.InjectMouse(new Mouse { ScreenPosition = new Point(x, y), Flags = MouseFlags.LeftButtonReleased | modifier });
        Pump();
        return this;
    }

    public Bench Wheel(int x, int y, bool down)
    {
        App.InjectMouse(new Mouse { ScreenPosition = new Point(x, y), Flags = down ? MouseFlags.WheeledDown : MouseFlags.WheeledUp });
        Pump();
        return this;
    }

    public Bench Resize(int width, int height)
    {
        App.Driver!.SetScreenSize(width, height);
        Pump();
        return this;
    }

    public Bench Wait(TimeSpan time)
    {
        _time.Advance(time);
        Pump();
        return this;
    }

    /// <summary>Changes the user's own settings from outside, as an editor would.</summary>
    public Bench WriteSettings(string json)
    {
        Put(Settings.UserFile, json);
        Settings.Reload();
        Pump();
        return this;
    }

    /// <summary>Changes the user's keys from outside, as an editor would.</summary>
    public Bench WriteKeys(string json)
    {
        Put(Keybindings.FilePath, json);
        Keybindings.Reload();
        Pump();
        return this;
    }

    public Cell CellAt(int x, int y) => App.Driver!.Contents![y, x];

    /// <summary>Lets timers and invokes run, and draws.</summary>
    public void Pump()
    {
        for (var i = 0; i < 2; i++)
        {
            App.TimedEvents!.RunTimers();
            App.LayoutAndDraw();
        }
    }

    public void Dispose()
    {
        App.End(_token);
        Window.Dispose();
        App.Dispose();
        Workspace.Dispose();
        if (_ownsFolder) Directory.Delete(Folder, recursive: true);
    }

    private static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
