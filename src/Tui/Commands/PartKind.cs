namespace Onboarding.Tui.Commands;

/// <summary>The parts of the workbench that can hold the focus, in the order of F6.</summary>
internal enum PartKind
{
    SideBar,
    Editor,
    Panel,
}
