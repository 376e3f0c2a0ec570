using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>Something that lies on top of the workbench and takes the keys until it is closed.</summary>
internal abstract class Overlay : Pane
{
    /// <summary>Columns before what it says, and behind it.</summary>
    protected const int Edge = 2;

    /// <summary>The rows of a title, with a free one above and below.</summary>
    protected const int HeadRows = 3;

    /// <summary>The rows of its keys, with a free one above and below.</summary>
    protected const int KeysRows = 3;

    private const int HintGap = 3;

    protected Overlay()
        : base(Surface.Overlay) => CanFocus = true;

    /// <summary>It has done its work, or was dismissed.</summary>
    public event Action<Overlay>? Closing;

    /// <summary>Whether Esc and a click beside it close it.</summary>
    public virtual bool CanDismiss => true;

    /// <summary>Closes what is open inside it; false where nothing is, and it is itself that Esc is about.</summary>
    public virtual bool CloseInner() => false;

    /// <summary>Where keys belong while it is on top, the narrowest first.</summary>
    public virtual IReadOnlyList<Scope> Scopes => [Scope.Overlay];

    /// <summary>Where it stands on a screen of this size.</summary>
    public abstract Rectangle FrameIn(Size screen);

    public abstract void Move(Movement movement);

    public abstract void Accept();

    /// <summary>It is gone, however that came about.</summary>
    public event Action? Closed;

    public void RaiseClosed() => Closed?.Invoke();

    /// <summary>The row of the foot, counted from below: it stands within a frame, not on its line.</summary>
    protected int FootRows => Theme.HasFrames ? 2 : 1;

    /// <summary>Whether it shows the keys itself, so that the status line need not.</summary>
    public virtual bool ShowsKeys => false;

    /// <summary>Gives a list its rows of the overlay, within the frame where there is one: what is selected never covers it.</summary>
    protected void PlaceList(RowList list, int top, int height)
    {
        var edge = Theme.HasFrames ? 1 : 0;
        list.Area = new Rectangle(edge, top, Frame.Width - (2 * edge), Math.Max(0, height));
        list.Inset = Edge - edge;
    }

    /// <summary>Paints what can be done here, each with its key, in the row for that.</summary>
    protected static void PaintKeys(CellPainter painter, IEnumerable<KeyHint> hints)
    {
        var x = Edge;
        foreach (var hint in hints) x = painter.Spans(x, painter.Height - 2, KeyCap.Of(hint, null)) + HintGap;
    }

    protected void Close() => Closing?.Invoke(this);
}
