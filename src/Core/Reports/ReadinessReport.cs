using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Reports;

/// <summary>How far a trainee is with a gate, as Markdown with dates: to keep, to send, to attach to the decision.</summary>
public sealed class ReadinessReport
{
    private readonly Readiness _readiness;
    private readonly MarkdownSheet _sheet;

    private ReadinessReport(Readiness readiness, Func<string, string> nameOf) => (_readiness, _sheet) = (readiness, new MarkdownSheet(nameOf));

    /// <summary>The report.</summary>
    /// <param name="readiness">How far the trainee is.</param>
    /// <param name="nameOf">The name of a person, by id.</param>
    public static string Of(Readiness readiness, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        ArgumentNullException.ThrowIfNull(nameOf);
        return new ReadinessReport(readiness, nameOf).Write();
    }

    private string Write()
    {
        _sheet.Lines($"# {Text(_readiness.Gate.Title)}: {_sheet.Name(_readiness.Trainee)}", "");
        _sheet.Lines(Verdict(), "");
        if (!_readiness.IsReady) _sheet.Lines($"Missing: {Text(_readiness.Missing)}.", "");
        _sheet.Lines($"As of {MarkdownSheet.Date(_readiness.Today)}.");
        _sheet.Section("Goals", _readiness.Goals.Select(GoalLine));
        foreach (var demand in _readiness.Sessions) _sheet.Section($"{Capital(demand.Kind.Plural)}: {demand.Held.Length} of {demand.Count}", demand.Held.Select(SessionLine), "None yet.");
        _sheet.Section("Signatures", _readiness.Signatures.Select(SignatureLine));
        return _sheet.ToString();
    }

    private string Verdict() => _readiness switch
    {
        { Since: { } since } => $"**Ready** since {MarkdownSheet.Date(since)}.",
        { IsReady: true } => "**Ready.**",
        { IsOpenAgain: true } => "**Signed, and open again.**",
        _ => $"**Not yet**: {_readiness.Done.Complete} of {_readiness.Done.Required}.",
    };

    private static string GoalLine(GoalDemand demand)
    {
        var standing = demand.Standing;
        var state = standing switch
        {
            { AwaitsSignOff: true } => "done, waiting for a sign-off",
            { Status: GoalStatus.SignedOff } => "signed off",
            { Status: GoalStatus.Done } => "done",
            { Status: GoalStatus.Skipped } => "skipped",
            { Status: GoalStatus.Blocked } => "blocked",
            { Goal.Count: { } count } => $"{standing.Progress.Log.Length} of {count}",
            { Status: GoalStatus.InProgress } => "in progress",
            _ => "not started",
        };
        var day = demand.On is { } on && standing.Status != GoalStatus.NotStarted ? $" {MarkdownSheet.Date(on)}" : "";
        return $"[{Box(demand)}] {Text(standing.Goal.Title)}: {state}{day}";
    }

    private string SessionLine(HeldSession session)
    {
        var with = session.With.IsEmpty ? "" : $", with {string.Join(", ", session.With.Select(_sheet.Name))}";
        return $"{MarkdownSheet.Date(session.On)}{with}{MarkdownSheet.Told(session.Text)}";
    }

    private string SignatureLine(SignatureDemand demand)
    {
        var role = demand.Role == Gate.AnyMentor ? "a mentor" : $"a {Text(demand.Role)}";
        if (demand.Signature is not { } signed) return $"[ ] {role}: still to come";
        return $"[x] {role}: {_sheet.Name(signed.Stamp.By)}, {MarkdownSheet.Date(demand.On!.Value)}{MarkdownSheet.Told(signed.Text)}";
    }

    private static string Text(string text) => MarkdownText.Line(text);

    private static char Box(ReadinessDemand demand) => demand.IsMet ? 'x' : ' ';

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + Text(text[1..]);
}
