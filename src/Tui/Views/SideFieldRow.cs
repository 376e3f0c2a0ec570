using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>Paints the field of a side view.</summary>
internal static class SideFieldRow
{
    /// <summary>Paints it over a whole row, empty with the key that leads into it; returns the column of the caret.</summary>
    public static int Paint(CellPainter painter, SideField field, string key)
    {
        painter.Clear();
        var (text, caret) = field.Edit.Visible(painter.Width - 2);
        if (field.Edit.Text.Length > 0) painter.Text(1, 0, text);
        else painter.Row(0, new Line([new Span(field.Hint, Tone.Faint)], [new Span(key, Tone.Faint)]), inset: 1);
        return 1 + caret;
    }
}
