using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>A gate as a file's front matter declares it; what it names is not looked up yet. Offsets are those of the file.</summary>
internal sealed class GateDraft(int start)
{
    /// <summary>Null where the file only says what its gate asks for, and not which gate that is.</summary>
    public string? Id { get; private set; }

    /// <summary>Whether the file has the key at all.</summary>
    public bool IsNamed { get; private set; }

    public string? Title { get; private set; }

    /// <summary>Where the gate is declared; without an id, where the first of its other keys stands.</summary>
    public int Offset { get; private set; } = -1;

    /// <summary>The first of the other keys; null for none.</summary>
    public string? OtherKey { get; private set; }

    public ImmutableArray<FrontMatterValue> Goals { get; private set; } = [];

    public ImmutableArray<GateSessions> Sessions { get; private set; } = [];

    public ImmutableArray<string> Signatures { get; private set; } = [];

    /// <summary>Takes a key with its values; offsets are those of the YAML, which begins at <c>start</c>.</summary>
    public void Set(TrackFindings findings, FrontMatterRow row, IEnumerable<FrontMatterValue> values, int offset)
    {
        ImmutableArray<FrontMatterValue> words = [.. values.Select(value => value with { Text = value.Text.Trim(), Offset = start + value.Offset })];
        if (row.Key == FrontMatterKey.Gate)
        {
            SetId(findings, row, words, start + offset);
            return;
        }
        if (Id is null && OtherKey is null) Offset = start + offset;
        OtherKey ??= row.Name;
        switch (row.Key)
        {
            case FrontMatterKey.GateTitle: Title = string.Join(", ", words.Select(word => word.Text)); break;
            case FrontMatterKey.GateGoals: Goals = words; break;
            case FrontMatterKey.GateSessions: SetSessions(findings, words); break;
            case FrontMatterKey.GateSignatures: Signatures = [.. words.Select(word => word.Text)]; break;
        }
    }

    private void SetId(TrackFindings findings, FrontMatterRow row, ImmutableArray<FrontMatterValue> words, int offset)
    {
        (Offset, IsNamed) = (offset, true);
        if (words is [var id] && GoalId.TryParse(id.Text, out var valid) && !valid.IsDerived) Id = valid.Value;
        else findings.Report(CurriculumRules.UnknownFrontMatterValue, offset, string.Join(", ", words.Select(word => word.Text)), row.Name, row.Expected);
    }

    private void SetSessions(TrackFindings findings, ImmutableArray<FrontMatterValue> words)
    {
        var sessions = ImmutableArray.CreateBuilder<GateSessions>(words.Length);
        foreach (var word in words)
        {
            if (GateSessions.TryParse(word.Text, out var one)) sessions.Add(one);
            else findings.Report(CurriculumRules.InvalidGateSessions, word.Offset, word.Text);
        }
        Sessions = sessions.ToImmutable();
    }
}
