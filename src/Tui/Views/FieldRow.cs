using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>Paints a field that is typed into, over a whole row: the one look of all fields.</summary>
internal static class FieldRow
{
    private const int SwitchColumns = 3;

    /// <summary>What is typed, else the hint; returns the column of the caret.</summary>
    /// <param name="painter">The field's row.</param>
    /// <param name="edit">What is typed.</param>
    /// <param name="hint">What the empty field says.</param>
    /// <param name="right">What stands at its right.</param>
    /// <param name="switches">Switches at its right edge.</param>
    public static int Paint(CellPainter painter, LineEdit edit, string hint, string right = "", ImmutableArray<FieldSwitch> switches = default)
    {
        switches = switches.IsDefault ? [] : switches;
        painter.Clear();
        var room = painter.Width - (SwitchColumns * switches.Length);
        var forText = room - 2 - (right.Length > 0 ? DisplayWidth.Of(right) + 1 : 0);
        var (text, caret) = edit.Visible(Math.Max(1, forText));
        var shown = edit.Text.Length > 0 ? new Span(text) : new Span(hint, Tone.Faint);
        painter.Inside(new Rectangle(0, 0, room, 1)).Row(0, new Line([shown], [new Span(right, Tone.Faint)]), inset: 1);
        for (var i = 0; i < switches.Length; i++) PaintSwitch(painter, room + (i * SwitchColumns), switches[i]);
        return 1 + caret;
    }

    /// <summary>The columns for text in a field of a width.</summary>
    public static int RoomIn(int width, ImmutableArray<FieldSwitch> switches) => Math.Max(1, width - (SwitchColumns * switches.Length) - 2);

    /// <summary>The switch at a column of the field; null where there is none.</summary>
    public static FieldSwitch? SwitchAt(ImmutableArray<FieldSwitch> switches, int column, int width)
    {
        var index = (int)Math.Floor((column - width + (SwitchColumns * switches.Length)) / (double)SwitchColumns);
        return index >= 0 && index < switches.Length ? switches[index] : null;
    }

    /// <summary>Lit as a badge is, and underlined where there are no colours.</summary>
    private static void PaintSwitch(CellPainter painter, int x, FieldSwitch one)
    {
        var area = new Rectangle(x, 0, SwitchColumns - 1, 1);
        if (one.IsOn) painter.Inside(area, Surface.Badge).Text(0, 0, one.Sign, Tone.Strong, Emphasis.Underline);
        else painter.Inside(area).Text(0, 0, one.Sign, Tone.Dim);
    }
}
