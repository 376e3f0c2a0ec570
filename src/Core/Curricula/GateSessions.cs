using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Onboarding.Core.Curricula;

/// <summary>How many sessions of a kind a gate asks for: <c>shadow:4</c>.</summary>
/// <param name="Kind">The kind's word.</param>
/// <param name="Count">At least one.</param>
public readonly record struct GateSessions(string Kind, int Count)
{
    private const int Most = 999;

    /// <summary>Reads <c>KIND:COUNT</c>. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out GateSessions sessions)
    {
        sessions = default;
        var colon = text?.IndexOf(':') ?? -1;
        if (colon < 0 || !GoalId.TryParse(text![..colon].Trim(), out var kind) || kind.IsDerived) return false;
        if (!int.TryParse(text.AsSpan(colon + 1), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count) || count is < 1 or > Most) return false;
        sessions = new GateSessions(kind.Value, count);
        return true;
    }
}
