using System.Text;
using System.Text.Json;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Cli;

/// <summary>The journal's lines as they were written, one JSON object each, in the order in which they happened; a line that stands twice comes once.</summary>
internal static class JournalLines
{
    private readonly record struct Found(string At, string Id, string Text);

    public static int Write(CliInvocation invocation, Goal? goal)
    {
        var snapshot = invocation.Current;
        var about = goal is null ? null : HistoryVerb.Of(snapshot, goal).Select(happened => happened.Stamp.Id.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var goalIds = goal is null ? [] : goal.FormerIds.Append(goal.Id).Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lines = new List<Found>();
        foreach (var folder in (string[])[snapshot.Paths.Journal, snapshot.Paths.PrivateJournal])
        {
            var trainee = Path.Combine(folder, snapshot.Trainee.Id);
            if (!Directory.Exists(trainee)) continue;
            foreach (var file in Directory.EnumerateFiles(trainee, "*.jsonl"))
                foreach (var line in File.ReadLines(file, Encoding.UTF8))
                    if (Read(line) is var (found, lineGoal) && (about is null || about.Contains(found.Id) || goalIds.Contains(lineGoal)) && seen.Add(found.Id)) lines.Add(found);
        }
        var isTerminal = invocation.Services.Console.IsOutputTerminal;
        foreach (var line in lines.OrderBy(line => line.At, StringComparer.Ordinal).ThenBy(line => line.Id, StringComparer.Ordinal))
            invocation.Services.Console.Out.Write((isTerminal ? JsonOutput.Escaped(line.Text) : line.Text) + "\n");
        return ExitCodes.Ok;
    }

    // A line that is no event (torn, damaged) is a problem of onboard check and no history.
    private static (Found Line, string Goal)? Read(string line)
    {
        var (at, id, goal) = ("", "", "");
        try
        {
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(line));
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return null;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString();
                json.Read();
                if (json.TokenType == JsonTokenType.String && name is "at") at = json.GetString()!;
                else if (json.TokenType == JsonTokenType.String && name is "id") id = json.GetString()!;
                else if (json.TokenType == JsonTokenType.String && name is "goal") goal = json.GetString()!;
                else json.Skip();
            }
            while (json.Read()) continue;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
        return id.Length == 0 ? null : (new Found(at, id, line), goal);
    }
}
