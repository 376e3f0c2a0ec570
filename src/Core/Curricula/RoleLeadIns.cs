using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>Words that, before a colon at the beginning of a title, say whose the goal is: "Manager: Add them to the rota". Only those that a team lists mean that.</summary>
internal sealed class RoleLeadIns(ImmutableArray<string> roles)
{
    private readonly HashSet<string> _roles = new(roles.Select(role => role.Trim()), StringComparer.OrdinalIgnoreCase);

    /// <summary>The role that a title begins with, as the team writes it; null for none. The title keeps it, for progress hangs on titles.</summary>
    public string? Of(string title) => Find(title, mayStandAlone: false);

    /// <summary>The role that the plain bullet around goals begins with, which may say nothing else; null for none.</summary>
    public string? OfGroup(string? group) => group is null ? null : Find(group, mayStandAlone: true);

    private string? Find(string title, bool mayStandAlone)
    {
        if (_roles.Count == 0) return null;
        var colon = title.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0 || (!mayStandAlone && title.AsSpan(colon + 1).IsWhiteSpace())) return null;
        return _roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(title.AsSpan(0, colon).TrimEnd(), out var role) ? role : null;
    }
}
