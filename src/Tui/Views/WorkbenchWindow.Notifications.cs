using Onboarding.Core.Progress;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>What is said to the user, and the log of what was done.</summary>
internal sealed partial class WorkbenchWindow
{
    private static readonly TimeSpan ToastTime = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan UrgentToastTime = TimeSpan.FromSeconds(10);

    private string? _lastCommand;
    private bool _isRecording;

    public NotificationList Notifications { get; } = new();

    public OutputLog Output { get; } = new();

    public string? ShownCommand
    {
        get
        {
            if (Top is NotificationsOverlay notifications) return notifications.Selected?.Command;
            if (!_panel.HasFocus) return _lastCommand;
            var index = _panel.List.Cursor.Index;
            return _panel.List.Cursor.Rows switch
            {
                HistoryRows rows when index >= 0 => CliEquivalent.Of(rows.EventAt(index)),
                OutputRows rows when index >= 0 => rows.At(index).Command,
                _ => _lastCommand,
            };
        }
    }

    private DateTimeOffset Now => _services.Time.GetUtcNow();

    public void Say(string text, Tone tone = Tone.Text) => Notify(new Notification(text, tone, Now));

    public void ShowNotifications()
    {
        if (Top is { CanDismiss: false }) return;
        if (Top is NotificationsOverlay open)
        {
            CloseOverlay(open);
            return;
        }
        Notifications.ReadAll();
        var hints = Hints.For([Scope.Notifications], _context, Keymap);
        Show(new NotificationsOverlay(Notifications, () => new NotificationRows(Notifications, _services.Time.LocalTimeZone, _services.Glyphs), hints));
    }

    public void ToggleDoNotDisturb()
    {
        var isWanted = !Notifications.DoNotDisturb;
        // Where it can't be remembered, it counts for now.
        if (!Try(() => _services.Settings.Set(SettingsTable.DoNotDisturb, isWanted, SettingOrigin.User), "It is not remembered") || Values.Of(SettingsTable.DoNotDisturb) != isWanted) Notifications.ToggleDoNotDisturb();
        else DisturbAsSet();
        Announce(isWanted ? "Do not disturb: only errors are shown; all else waits in the list." : "You are told again when something happens.");
    }

    public void ClearNotification()
    {
        if (Top is NotificationsOverlay { Selected: { } selected }) Notifications.Clear(selected);
    }

    public void CopyText(string text)
    {
        PutIntoClipboard(text);
        Say($"Copied: {ShownText.Line(text)}");
    }

    /// <summary>Copies a place that no editor could be opened at, and says how that is changed.</summary>
    private void CopyPlace(string path, string place)
    {
        PutIntoClipboard(path + place);
        Notify(new Notification($"Copied {ShownText.Line(Path.GetFileName(path))}{place}.", Tone.Text, Now)
        {
            Hint = new KeyHint("set an editor to open it", Keymap.ShortKeyOf("settings.chooseEditor"), "settings.chooseEditor"),
        });
    }

    /// <summary>OSC 52 reaches the clipboard of the terminal, over ssh too.</summary>
    private void PutIntoClipboard(string text) =>
        App?.Driver?.WriteRaw($"\u001b]52;c;{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text))}\a");

    /// <summary>Says and logs what was recorded, with the command line that does the same.</summary>
    private void Tell(string? command, string said, bool canUndo = true)
    {
        _lastCommand = command ?? _lastCommand;
        Output.Add(Now, said, Tone.Text, command);
        Notify(new Notification(ShownText.Line(said), Tone.Text, Now) { Command = command, Hint = canUndo ? new KeyHint("undo", Keymap.ShortKeyOf("event.undo"), "event.undo") : null });
    }

    /// <summary>Says once what was recorded together, and logs each with its command line.</summary>
    private void Tell(IReadOnlyList<ProgressEvent> happened, string said)
    {
        foreach (var one in happened) Output.Add(Now, $"{EventWords.Of(one)}: {ShownText.Line(one.About?.Title)}", Tone.Text, CliEquivalent.Of(one));
        _lastCommand = string.Join(" && ", happened.Select(CliEquivalent.Of).OfType<string>());
        Notify(new Notification(said, Tone.Text, Now) { Hint = new KeyHint("undo", Keymap.ShortKeyOf("event.undo"), "event.undo") });
    }

    private void Notify(Notification notification)
    {
        if (notification.Tone is Tone.Error or Tone.Warning) Output.Add(notification.At, notification.Text, notification.Tone);
        if (!Notifications.Add(notification)) return;
        var isOverAnother = !_toast.IsEmpty;
        _toast.Say(notification);
        if (isOverAnother) Rearrange();
        else Arrange();
        App?.AddTimeout(notification.IsUrgent ? UrgentToastTime : ToastTime, () =>
        {
            _toast.Expire(notification);
            Rearrange();
            return false;
        });
    }

    private void WireNotifications()
    {
        _toast.Clicked += RunById;
        Notifications.Changed += () =>
        {
            if (Top is NotificationsOverlay open)
            {
                open.Refresh();
                Rearrange();
            }
            ShowStatus();
        };
        Output.Changed += () =>
        {
            if (_panel is { Visible: true, Shown: PanelKind.Output }) ShowPanelRows();
        };
    }

    private StatusEntry Bell() => new(Notifications switch
    {
        { DoNotDisturb: true, Unread: 0 } => Icons.Current.BellOff,
        { DoNotDisturb: true, Unread: var unread } => $"{Icons.Current.BellOff} {unread}",
        { Unread: 0 } => Icons.Current.Bell,
        { Unread: var unread } => $"{Icons.Current.Bell} {unread}",
    }, "notifications.show");

    /// <summary>The last row stays selected while more come; whoever looks further up is left there.</summary>
    private void ShowOutput()
    {
        var cursor = _panel.List.Cursor;
        var follows = cursor.Rows is not OutputRows || cursor.Index >= cursor.Rows.Count - 1;
        var rows = new OutputRows(Output, _services.Time.LocalTimeZone);
        _panel.List.EmptyText = "Nothing was done yet. Each recording stands here with the command line that does the same.";
        _panel.List.Show(rows);
        if (follows) _panel.List.Select(rows.Count - 1);
    }
}
