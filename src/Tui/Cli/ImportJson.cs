using System.Text.Json;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>A checked box: its place and title, the goal that it is, what becomes of it.</summary>
internal sealed record ImportJson
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required string Title { get; init; }

    /// <summary>The goal's id; null where it is none of the curriculum's.</summary>
    public string? Goal { get; init; }

    /// <summary><c>new</c>, <c>doneAlready</c>, <c>skipped</c>, <c>openAgain</c>, <c>counted</c>, <c>recurs</c>, <c>noGoal</c> or <c>ambiguous</c>.</summary>
    public required string Finding { get; init; }

    /// <summary>Why it is not recorded; null where it is.</summary>
    public string? Reason { get; init; }

    public required bool Recorded { get; init; }

    public static ImportJson Of(ImportedBox box, string file, bool isRecorded) => new()
    {
        File = file,
        Line = box.Box.Location.Line,
        Column = box.Box.Location.Column,
        Title = box.Box.Title,
        Goal = box.Goal?.Id.Value,
        Finding = JsonNamingPolicy.CamelCase.ConvertName(box.Finding.ToString()),
        Reason = ImportPage.ReasonOf(box.Finding),
        Recorded = isRecorded && box.Finding == ImportFinding.New,
    };
}
