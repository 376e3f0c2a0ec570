using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>A word at the beginning of a title that says whose the goal is: "Manager: Add them to the rota". Only the words that a team lists mean that.</summary>
internal static class RoleLeadIn
{
    /// <summary>The role that a title begins with, as the team writes it; null for none. The title keeps it, for progress hangs on titles.</summary>
    public static string? Of(string title, ImmutableArray<string> roles) => Find(title, roles, mayStandAlone: false);

    /// <summary>The role that the plain bullet around goals begins with, which may say nothing else; null for none.</summary>
    public static string? OfGroup(string? group, ImmutableArray<string> roles) => group is null ? null : Find(group, roles, mayStandAlone: true);

    private static string? Find(string title, ImmutableArray<string> roles, bool mayStandAlone)
    {
        foreach (var role in roles)
        {
            if (role.Length == 0 || !title.StartsWith(role, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = title.AsSpan(role.Length).TrimStart();
            if (rest is [':' or '：', ..] && (mayStandAlone || !rest[1..].IsWhiteSpace())) return role;
        }
        return null;
    }
}
