using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The list of what was said, above the bell.</summary>
internal sealed class NotificationsOverlay : Overlay
{
    private const int Widest = 76;
    private const int MostRows = 14;

    private readonly NotificationList _notifications;
    private readonly Func<NotificationRows> _rows;
    private readonly ImmutableArray<KeyHint> _hints;
    private readonly RowList _list = new() { EmptyText = "Nothing was said yet." };

    /// <param name="notifications">What was said.</param>
    /// <param name="rows">Makes its rows as they are now.</param>
    /// <param name="hints">What can be done here.</param>
    public NotificationsOverlay(NotificationList notifications, Func<NotificationRows> rows, ImmutableArray<KeyHint> hints)
    {
        (_notifications, _rows, _hints) = (notifications, rows, hints);
        _list.Moved += SetNeedsDraw;
        Refresh();
    }

    /// <summary>The selected one; null in an empty list.</summary>
    public Notification? Selected => _list.Cursor is { Index: >= 0 and var index, Rows: NotificationRows rows } ? rows.At(index) : null;

    public override bool ShowsKeys => true;

    public override IReadOnlyList<Scope> Scopes => [Scope.Notifications, Scope.Overlay];

    public override Rectangle FrameIn(Size screen)
    {
        var width = Math.Min(Widest, screen.Width - 2);
        var height = Math.Min(Math.Clamp(_list.Cursor.Rows.Count, 1, MostRows) + HeadRows + KeysRows, screen.Height - 2);
        return new Rectangle(screen.Width - width - 1, screen.Height - 1 - height, width, height);
    }

    public override void Move(Movement movement) => _list.Move(movement switch
    {
        Movement.NextTarget => Movement.Down,
        Movement.PreviousTarget => Movement.Up,
        _ => movement,
    });

    public override void Accept() => Close();

    /// <summary>Shows the list as it is now.</summary>
    public void Refresh()
    {
        _list.Show(_rows());
        SetNeedsDraw();
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        var state = _notifications.DoNotDisturb ? "do not disturb" : "";
        painter.Row(1, new Line([new Span("NOTIFICATIONS", Tone.Strong, Emphasis.Bold), new Span(_notifications.All.Count > 0 ? $"  {_notifications.All.Count}" : "", Tone.Dim)], [new Span(state, Tone.Waiting)]), inset: Edge, insetRight: Edge);
        PlaceList(_list, HeadRows, painter.Height - HeadRows - KeysRows);
        _list.Paint(painter, focused: true);
        PaintKeys(painter, _hints);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is { } at && _list.Mouse(mouse, at)) SetNeedsDraw();
        return true;
    }
}
