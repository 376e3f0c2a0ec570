namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Ways into the workbench that many stories begin with.</summary>
internal static class WorkbenchOf
{
    /// <summary>With the page of a goal in front, found by some of its words.</summary>
    public static Bench Goal(Bench bench, string words) => bench.Press("Ctrl+P").Type(words).Press("Enter");
}
