using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Cli;

/// <summary>A text that is not in the journal (yet), kept in the user's state folder.</summary>
internal static class DraftFile
{
    /// <summary>A path for a new draft; its folder is made.</summary>
    public static string NewPath(CliServices services, GoalId? goal)
    {
        var folder = Path.Combine(services.StateFolder, "drafts");
        Directory.CreateDirectory(folder);
        var name = goal is { Value.Length: > 0 } id ? id.Value.TrimStart('~') : "note";
        return Path.Combine(folder, $"{name}-{services.Time.GetUtcNow():yyyyMMdd-HHmmssfff}.md");
    }

    /// <summary>Writes the text and returns the path; null where the state folder can't be written either.</summary>
    public static string? TryKeep(CliServices services, GoalId? goal, string text)
    {
        string? path = null;
        try
        {
            path = NewPath(services, goal);
            File.WriteAllText(path, text);
            return path;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Half a text is worse than none: it looks whole.
            TryDelete(path);
            return null;
        }
    }

    private static void TryDelete(string? path)
    {
        try
        {
            if (path is not null) File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A disk that takes nothing may not give up anything either.
        }
    }
}
