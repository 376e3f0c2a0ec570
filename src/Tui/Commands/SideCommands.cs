using Onboarding.Tui.Models.Side;

namespace Onboarding.Tui.Commands;

/// <summary>The side bar: its views, numbered as their icons stand, and what they hold.</summary>
internal static class SideCommands
{
    private const string Category = "View";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("curriculum.show", Category, "Show the curriculum", c => c.Workbench.ShowActivity(ActivityKind.Curriculum))
        {
            Keys = [new("1", Scope.Workbench)],
            Menu = Category,
        },
        new("today.show", Category, "Show today", c =>
        {
            c.Workbench.ShowActivity(ActivityKind.Today);
            c.Workbench.OpenToday();
        })
        {
            Keys = [new("3", Scope.Workbench), new("t", Scope.Workbench)],
            Menu = Category,
        },
        new("year.show", Category, "Show the year", c => c.Workbench.OpenYear())
        {
            Keys = [new("Y", Scope.Workbench), new("Ctrl+K y")],
            Menu = Category,
        },
        new("questions.show", Category, "Show open questions", c => c.Workbench.ShowActivity(ActivityKind.Questions))
        {
            Keys = [new("4", Scope.Workbench)],
            Menu = Category,
        },
        new("sideBar.toggle", Category, "Show or hide the side bar", c => c.Workbench.ToggleSideBar())
        {
            Keys = [new("Ctrl+B")],
            Menu = Category,
        },
        new("curriculum.filter", "Curriculum", "Filter the list", c => c.Workbench.FocusFilter())
        {
            Places = [MenuPlace.Topic],
            Keys = [new("Ctrl+F"), new("/", Scope.Workbench)],
            Hints = [new(Scope.Outline, 3, "filter")],
            Menu = Category,
        },
        new("curriculum.collapseAll", "Curriculum", "Collapse all", c => c.Workbench.FoldTree(isOpen: false)) { Places = [MenuPlace.Topic], Keys = [new("<", Scope.Outline)] },
        new("curriculum.expandAll", "Curriculum", "Expand all", c => c.Workbench.FoldTree(isOpen: true)) { Places = [MenuPlace.Topic], Keys = [new(">", Scope.Outline)] },
        new("outline.show", Category, "Show the outline of the page in front", c => c.Workbench.ShowSection(OutlineSection.Name)),
        new("timeline.show", Category, "Show the timeline of the goal in front", c => c.Workbench.ShowSection(TimelineSection.Name)),
    ];
}
