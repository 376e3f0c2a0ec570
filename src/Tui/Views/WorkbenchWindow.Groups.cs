using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Views;

/// <summary>The two sides of the editor: split, joined, and which of them the keys go to.</summary>
internal sealed partial class WorkbenchWindow
{
    public void SplitEditor()
    {
        Editors.Split();
        ShowEditors();
        FocusPart(PartKind.Editor);
    }

    public void JoinEditors()
    {
        Editors.Join();
        ShowEditors();
        FocusPart(PartKind.Editor);
    }

    public void MoveTab()
    {
        Editors.MoveTab();
        ShowEditors();
        FocusPart(PartKind.Editor);
    }

    public void FocusOtherGroup() => FocusGroup(1 - Editors.ActiveIndex);

    private void FocusGroup(int group)
    {
        Editors.Activate(group);
        ShowEditors();
        FocusPart(PartKind.Editor);
    }

    /// <summary>The focus came to a group: it is the active one now, unless the focus only fled from a part that is being hidden, or came to one that is being shown.</summary>
    private void Enter(int group)
    {
        if (_isArranging || _isShowing || Editors.ActiveIndex == group || group >= Editors.Groups.Count) return;
        Editors.Activate(group);
        ShowEditors();
    }
}
