namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Ways into the workbench that many stories begin with.</summary>
internal static class WorkbenchOf
{
    /// <summary>With the page of a goal in front, found by some of its words.</summary>
    public static Bench Goal(Bench bench, string words) => bench.Press("Ctrl+P").Type(words).Press("Enter");

    /// <summary>With the keys on the first goal of a topic in the tree: how an alert becomes a page.</summary>
    public static Bench PagingInTree(Bench bench) => bench.Press("1", "<", "Home", "Right", "Down", "Down", "Right", "Down");
}
