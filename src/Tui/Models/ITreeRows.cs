namespace Onboarding.Tui.Models;

/// <summary>Rows of which some stand under others and can be folded away.</summary>
internal interface ITreeRows : IRowSource
{
    bool IsExpandable(int index);

    bool IsExpanded(int index);

    /// <summary>The row that this one stands under, or -1.</summary>
    int ParentOf(int index);

    /// <summary>Whether a click at this column of the row folds it instead of opening what it stands for.</summary>
    bool FoldsAt(int index, int column);

    void SetExpanded(int index, bool expanded);

    void ExpandAll();

    void CollapseAll();
}
