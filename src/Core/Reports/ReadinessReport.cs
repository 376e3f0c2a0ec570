using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Reports;

/// <summary>How far a trainee is with a gate, as Markdown with dates: to keep, to send, to attach to the decision.</summary>
public sealed class ReadinessReport
{
    private readonly Readiness _readiness;
    private readonly Func<string, string> _nameOf;
    private readonly StringBuilder _text = new();

    private ReadinessReport(Readiness readiness, Func<string, string> nameOf) => (_readiness, _nameOf) = (readiness, nameOf);

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
        Line($"# {Text(_readiness.Gate.Title)}: {Name(_readiness.Trainee)}", "");
        Line(Verdict(), "");
        if (!_readiness.IsReady) Line($"Missing: {Text(_readiness.Missing)}.", "");
        Line($"As of {Day(_readiness.Today)}.");
        Section("Goals", _readiness.Goals.Select(GoalLine));
        foreach (var demand in _readiness.Sessions) Section($"{Capital(demand.Kind.Plural)}: {demand.Held.Length} of {demand.Count}", demand.Held.Select(SessionLine), "None yet.");
        Section("Signatures", _readiness.Signatures.Select(SignatureLine));
        return _text.ToString();
    }

    private string Verdict() => _readiness switch
    {
        { Since: { } since } => $"**Ready** since {Day(since)}.",
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
        var day = demand.On is { } on && standing.Status != GoalStatus.NotStarted ? $" {Day(on)}" : "";
        return $"[{Box(demand)}] {Text(standing.Goal.Title)}: {state}{day}";
    }

    private string SessionLine(HeldSession session)
    {
        var with = session.With.IsEmpty ? "" : $", with {string.Join(", ", session.With.Select(Name))}";
        return $"{Day(session.On)}{with}{(string.IsNullOrWhiteSpace(session.Text) ? "" : $": {Text(session.Text)}")}";
    }

    private string SignatureLine(SignatureDemand demand)
    {
        var role = demand.Role == Gate.AnyMentor ? "a mentor" : $"a {Text(demand.Role)}";
        if (demand.Signature is not { } signed) return $"[ ] {role}: still to come";
        return $"[x] {role}: {Name(signed.Stamp.By)}, {Day(demand.On!.Value)}{(string.IsNullOrWhiteSpace(signed.Text) ? "" : $": {Text(signed.Text)}")}";
    }

    private void Section(string heading, IEnumerable<string> items, string? none = null)
    {
        ImmutableArray<string> lines = [.. items];
        if (lines.IsEmpty && none is null) return;
        Line("", $"## {heading}", "");
        if (lines.IsEmpty) Line(none!);
        foreach (var item in lines) Line($"- {item}");
    }

    private void Line(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines) _text.Append(line).Append('\n');
    }

    private string Name(string person) => Text(_nameOf(person));

    private static string Text(string text) => MarkdownText.Line(text);

    private static char Box(ReadinessDemand demand) => demand.IsMet ? 'x' : ' ';

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + Text(text[1..]);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
