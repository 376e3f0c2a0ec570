using System.Globalization;

namespace Onboarding.Tui.Models;

/// <summary>The notifications as rows: what was said and when, and below it the command that does the same.</summary>
internal sealed class NotificationRows : IRowSource
{
    private readonly List<(Notification Notification, bool IsCommand)> _rows = [];
    private readonly GlyphSet _glyphs;
    private readonly TimeZoneInfo _zone;

    public NotificationRows(NotificationList list, TimeZoneInfo zone, GlyphSet glyphs)
    {
        (_zone, _glyphs) = (zone, glyphs);
        foreach (var notification in list.All)
        {
            _rows.Add((notification, false));
            if (notification.Command is not null) _rows.Add((notification, true));
        }
    }

    public int Count => _rows.Count;

    public Notification At(int index) => _rows[index].Notification;

    public bool IsSelectable(int index) => !_rows[index].IsCommand;

    public object KeyAt(int index) => _rows[index];

    public Target? TargetAt(int index) => null;

    public Line LineAt(int index, int width)
    {
        var (notification, isCommand) = _rows[index];
        if (isCommand) return new Line([new Span($"  {ShownText.Line(notification.Command!)}", Tone.Dim)], []);
        var time = TimeZoneInfo.ConvertTime(notification.At, _zone).ToString("HH:mm", CultureInfo.InvariantCulture);
        return new Line([new Span(_glyphs.Bullet + " ", notification.Tone == Tone.Text ? Tone.Active : notification.Tone), new Span(notification.Text)], [new Span(time, Tone.Dim)]);
    }
}
