using System.Drawing;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using CommandContext = Onboarding.Tui.Commands.CommandContext;

namespace Onboarding.Tui.Views;

/// <summary>The workbench. It alone knows all views: it places them, shows them the snapshot, and runs commands for them.</summary>
internal sealed partial class WorkbenchWindow : Runnable
{
    private readonly WorkbenchServices _services;
    private readonly CommandContext _context;
    private readonly DayCounts _days = new();
    private readonly TitleBar _title = new();
    private readonly ActivityBar _activity = new() { GearCommand = "workbench.manage" };
    private readonly EditorGroup[] _editors;
    private readonly SplitLine _split = new();
    private readonly BottomPanel _panel = new();
    private readonly StatusLine _status = new();
    private readonly Toast _toast = new();
    private readonly Notice _notice = new();

    private WorkbenchLayout _layout = WorkbenchLayout.Of(new Size(0, 0));
    private bool _isArranging;
    private LayoutWishes _wishes = new();
    private KeyDispatcher? _dispatcher;
    private CellDiff? _diff;
    private int _changes;

    public WorkbenchWindow(WorkbenchServices services)
    {
        _services = services;
        _context = new CommandContext(this);
        ChooseGlyphs();
        _editors = [NewEditor(), NewEditor()];
        _curriculum = new CurriculumView(services.Glyphs);
        _search = new SearchView(services.Glyphs);
        _sideViews = SideViews(_curriculum, _search, services.Glyphs);
        _side = new SideBar(_curriculum, SectionFolding, services.Glyphs);
        Width = Dim.Fill();
        Height = Dim.Fill();
        CanFocus = true;
        Add(_title, _activity);
        foreach (var pane in _editors.SelectMany(editor => editor.Panes)) Add(pane);
        Add(_split, _panel, _side, _status, _toast, _chords, _notice);
        Wire();
        ShowNotePreviews();
        PlaceSideBar();
        DisturbAsSet();
    }

    /// <summary>What the parts' rectangles are, for tests and for the mouse.</summary>
    public WorkbenchLayout Parts => _layout;

    protected override bool OnClearingViewport() => true;

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        Arrange();
        base.OnSubViewLayout(args);
    }

    protected override void OnIsRunningChanged(bool newIsRunning)
    {
        base.OnIsRunningChanged(newIsRunning);
        if (newIsRunning) Start();
        else Stop();
    }

    private void Start()
    {
        _dispatcher = new KeyDispatcher(App!, () => Keymap, () => new KeyContext([.. Scopes()], _context), Run, Announce);
        _dispatcher.Pressed += () => Announce("");
        _dispatcher.Recorder = key => Top is null && ActiveEditor.List is ShortcutsEditor { HasFocus: true } shortcuts && shortcuts.Take(key);
        _dispatcher.Awaiting += ShowChords;
        _diff = new CellDiff(App!, this);
        App!.Mouse.MouseEvent += OnAnyMouse;
        _services.Workspace.Changed += OnWorkspaceChanged;
        _services.Settings.Changed += OnSettingsChanged;
        _services.Keybindings.Changed += OnKeysChanged;
        ShowKeys();
        WearChosenTheme();
        ReportSettings();
        _services.Workspace.DueSoonDays = Values.Of(SettingsTable.DueSoonDays);
        ShowActivity(ActivityKind.Curriculum);
        RestoreSession();
        Arrange();
        ShowSnapshot();
        FocusPart(PartKind.Editor);
        if (_services.FirstRun is not null)
        {
            AskWho();
            return;
        }
        RestoreDrafts();
        RestorePrompt();
        RestoreForm();
    }

    private void Stop()
    {
        _services.Workspace.Changed -= OnWorkspaceChanged;
        _services.Settings.Changed -= OnSettingsChanged;
        _services.Keybindings.Changed -= OnKeysChanged;
        Remember();
        if (App is not null) App.Mouse.MouseEvent -= OnAnyMouse;
        _dispatcher?.Dispose();
        _diff?.Dispose();
    }

    private void Wire()
    {
        _title.MenuClicked += OpenMenu;
        _title.Clicked += Open;
        _activity.Clicked += RunById;
        _status.Clicked += RunById;
        _side.Opened += OpenFromSide;
        _side.Switched += RunById;
        WireMenus();
        WireNotifications();
        for (var group = 0; group < _editors.Length; group++) WireEditor(_editors[group], group);
        _panel.TitleClicked += ShowPanel;
        _panel.List.Clicked += (_, _, twice) =>
        {
            if (twice) OpenPanelRow();
        };
    }

    /// <summary>Gives every part its rectangle.</summary>
    private void Arrange()
    {
        _isArranging = true;
        Place();
        _isArranging = false;
    }

    private void Place()
    {
        var size = Frame.Size;
        _layout = WorkbenchLayout.Of(size, _wishes);
        _title.Place(_layout.TitleBar);
        _activity.Place(_layout.ActivityBar);
        _side.Place(_layout.SideBar);
        _side.CoversNeighbor = _layout.SideBarCovers;
        for (var group = 0; group < _editors.Length; group++) _editors[group].Place(group < _layout.Groups.Length ? _layout.Groups[group] : default);
        _split.Place(_layout.Split);
        foreach (var pane in _editors[1].Panes) pane.IsBesideLine = _layout.Split.Width == 1;
        _panel.Place(_layout.Panel);
        _status.Place(_layout.StatusLine);
        _chords.Place(_layout.IsTooSmall ? Rectangle.Empty : _chords.FrameIn(size));
        _toast.Place(_layout.IsTooSmall ? Rectangle.Empty : _toast.FrameIn(size));
        _notice.Place(_layout.IsTooSmall ? new Rectangle(Point.Empty, size) : Rectangle.Empty);
        Top?.Place(_layout.IsTooSmall ? Rectangle.Empty : Top.FrameIn(size));
    }

    /// <summary>Arranges and draws everything again.</summary>
    private void Rearrange()
    {
        Arrange();
        SetNeedsDraw();
        foreach (var view in SubViews) view.SetNeedsDraw();
    }

    private void OnWorkspaceChanged(WorkspaceSnapshot snapshot)
    {
        var isOurs = _isRecording;
        if (!isOurs) PrepareHealth(snapshot);
        Interlocked.Increment(ref _changes);
        App?.Invoke(() =>
        {
            if (!isOurs) Output.Add(Now, "Something changed outside; everything was read again.");
            // Of many changes in a row only the last is shown.
            if (Interlocked.Decrement(ref _changes) == 0) ShowSnapshot();
        });
    }

    private void OnAnyMouse(object? sender, Mouse mouse)
    {
        if (mouse.IsPressed)
        {
            Announce("");
            App?.Invoke(ShowHints);
        }
        if (Top is null && DragSash(mouse))
        {
            mouse.Handled = true;
            return;
        }
        if (Top is not { } overlay || overlay.Frame.Contains(mouse.ScreenPosition)) return;
        // What lies below must not be reached while something lies on top; a click beside it closes it.
        mouse.Handled = true;
        if ((mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) || mouse.Flags.HasFlag(MouseFlags.RightButtonPressed)) && overlay.CanDismiss) CloseOverlay(overlay);
    }
}
