using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Side;

/// <summary>A part at the foot of the side bar that folds. It goes along with the front tab.</summary>
internal abstract class SideSection
{
    private WorkspaceSnapshot? _snapshot;
    private FrontPage? _front;
    private IRowSource? _rows;

    /// <summary>What it is remembered by.</summary>
    public abstract string Id { get; }

    public abstract string Title { get; }

    /// <summary>What stands in place of the rows where there are none.</summary>
    public abstract string EmptyText { get; }

    /// <summary>What stands at the right of the title; empty for nothing.</summary>
    public virtual string Summary => "";

    /// <summary>What the rows are about; null before anything was shown. Those about something else begin at their top.</summary>
    public virtual object? Subject => _front?.Key;

    /// <summary>Made when they are looked at: a folded section costs nothing.</summary>
    public IRowSource Rows => _rows ??= _snapshot is { } snapshot && _front is { } front ? RowsOf(snapshot, front) : EmptyRows.Instance;

    public virtual void Show(WorkspaceSnapshot snapshot, FrontPage front) => (_snapshot, _front, _rows) = (snapshot, front, null);

    protected abstract IRowSource RowsOf(WorkspaceSnapshot snapshot, FrontPage front);
}
