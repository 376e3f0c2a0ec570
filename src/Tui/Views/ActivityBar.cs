using System.Collections.Immutable;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>The bar of icons at the left: what the side bar shows, with counts of what waits.</summary>
internal sealed class ActivityBar() : Pane(Surface.ActivityBar)
{
    private const int RowsPerItem = 3;

    public ImmutableArray<ActivityItem> Items { get; set; } = [];

    /// <summary>The command of the gear at the foot.</summary>
    public string GearCommand { get; init; } = "";

    /// <summary>The command of the icon that was clicked.</summary>
    public event Action<string>? Clicked;

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        if (HasGear) painter.Text(1, painter.Height - 2, Icons.Current.Gear, Tone.Dim);
        for (var i = 0; i < Items.Length; i++)
        {
            var (item, y) = (Items[i], (i * RowsPerItem) + 1);
            if (item.IsActive)
            {
                for (var row = y - 1; row <= y + 1; row++) painter.Text(0, row, Icons.Current.Marker, Theme.Marker(Surface));
            }
            painter.Text(1, y, item.Icon, item.IsActive ? Tone.Strong : Tone.Dim);
            if (item.Badge == 0) continue;
            // Below at the right, as in VS Code, so that sign and number don't touch.
            var text = item.Badge > 99 ? "99" : item.Badge.ToString();
            painter.Inside(new System.Drawing.Rectangle(2, y + 1, text.Length, 1), Surface.Badge).Text(0, 0, text, Tone.Strong);
        }
    }

    /// <summary>The gear gives way where the icons need the room.</summary>
    private bool HasGear => GearCommand.Length > 0 && Viewport.Height >= (Items.Length + 1) * RowsPerItem;

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return false;
        var index = at.Y / RowsPerItem;
        if (HasGear && at.Y >= Viewport.Height - RowsPerItem) Clicked?.Invoke(GearCommand);
        else if (index < Items.Length) Clicked?.Invoke(Items[index].CommandId);
        return true;
    }
}
