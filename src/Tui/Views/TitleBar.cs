using System.Collections.Immutable;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The title bar: menu, the workspace's name, who it is about and who is acting.</summary>
internal sealed class TitleBar() : Pane(Surface.TitleBar)
{
    private const int FirstMenu = 4;

    public string Center { get; set; } = "";

    public ImmutableArray<Span> Right { get; set; } = [];

    /// <summary>The menu that is open; null for none.</summary>
    public string? OpenMenu { get; set; }

    public event Action<string>? MenuClicked;

    /// <summary>What a word at the right leads to was clicked.</summary>
    public event Action<Target>? Clicked;

    /// <summary>The column where a menu's name begins.</summary>
    public static int ColumnOf(string menu) => FirstMenu + CommandTable.Menus.TakeWhile(name => name != menu).Sum(name => name.Length + 2);

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        painter.Text(1, 0, Icons.Current.Menu, Tone.Dim);
        var end = FirstMenu;
        foreach (var menu in CommandTable.Menus)
        {
            if (menu == OpenMenu) painter.Fill(ColumnOf(menu) - 1, 0, menu.Length + 2, RowState.Selected);
            end = painter.Text(ColumnOf(menu), 0, menu, Tone.Text, state: menu == OpenMenu ? RowState.Selected : RowState.Plain) + 2;
        }
        var right = painter.Width - 2 - DisplayWidth.Of(Right.AsSpan());
        if (right > end) painter.Spans(right, 0, Right);
        var center = (painter.Width - DisplayWidth.Of(Center)) / 2;
        if (center > end && center + DisplayWidth.Of(Center) < right - 1) painter.Text(center, 0, Center, Tone.Dim);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return false;
        var column = at.X - (Frame.Width - 2 - DisplayWidth.Of(Right.AsSpan()));
        foreach (var span in Right)
        {
            var columns = DisplayWidth.Of(span.Text);
            if (column >= 0 && column < columns && span.Target is { } target)
            {
                Clicked?.Invoke(target);
                return true;
            }
            column -= columns;
        }
        var menu = at.X < FirstMenu - 1
            ? CommandTable.Menus[0]
            : CommandTable.Menus.FirstOrDefault(name => at.X >= ColumnOf(name) - 1 && at.X <= ColumnOf(name) + name.Length);
        if (menu is not null) MenuClicked?.Invoke(menu);
        return true;
    }
}
