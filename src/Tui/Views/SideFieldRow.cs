using System.Drawing;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>Paints the field of a side view: what is typed, and its switches at the right edge.</summary>
internal static class SideFieldRow
{
    private const int SwitchColumns = 3;

    /// <summary>Paints it over a whole row, empty with the key that leads into it; returns the column of the caret.</summary>
    public static int Paint(CellPainter painter, SideField field, string key)
    {
        painter.Clear();
        var room = painter.Width - (SwitchColumns * field.Switches.Length);
        var (text, caret) = field.Edit.Visible(room - 2);
        if (field.Edit.Text.Length > 0) painter.Text(1, 0, text);
        else painter.Inside(new Rectangle(0, 0, room, 1)).Row(0, new Line([new Span(field.Hint, Tone.Faint)], [new Span(field.Switches.IsEmpty ? key : "", Tone.Faint)]), inset: 1);
        for (var i = 0; i < field.Switches.Length; i++) PaintSwitch(painter, room + (i * SwitchColumns), field.Switches[i]);
        return 1 + caret;
    }

    /// <summary>The switch at a column of the field; null where there is none.</summary>
    public static FieldSwitch? SwitchAt(SideField field, int column, int width)
    {
        var index = (int)Math.Floor((column - width + (SwitchColumns * field.Switches.Length)) / (double)SwitchColumns);
        return index >= 0 && index < field.Switches.Length ? field.Switches[index] : null;
    }

    /// <summary>Lit as a badge is, and underlined where there are no colours.</summary>
    private static void PaintSwitch(CellPainter painter, int x, FieldSwitch one)
    {
        var area = new Rectangle(x, 0, SwitchColumns - 1, 1);
        if (one.IsOn) painter.Inside(area, Surface.Badge).Text(0, 0, one.Sign, Tone.Strong, Emphasis.Underline);
        else painter.Inside(area).Text(0, 0, one.Sign, Tone.Dim);
    }
}
