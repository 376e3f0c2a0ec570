namespace Onboarding.Tui.Cli;

/// <summary>
/// A run of a command that reads, answers and ends: nearly all that it makes lives until then, so that looking for garbage in between takes longer than anything
/// else and finds little. The dashboard, which stays, collects often instead.
/// </summary>
internal static class ShortRun
{
    /// <summary>Enough for checking a curriculum of 5,000 files. Only what is used is taken, and where that isn't enough the runtime collects as ever.</summary>
    private const long MostBytes = 480_000_000;

    /// <summary>Begins it, for the whole process.</summary>
    public static void Begin()
    {
        try
        {
            GC.TryStartNoGCRegion(Math.Min(MostBytes, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4));
        }
        catch (ArgumentOutOfRangeException)
        {
            // A limit on the heap that is lower still: then it is collected as ever.
        }
    }
}
