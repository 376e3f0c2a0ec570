namespace Onboarding.Core.Progress;

/// <summary>Who may confirm what: the roster, as far as the journal needs it.</summary>
public interface ISignOffAuthority
{
    /// <summary>Whether <paramref name="mentor"/> may confirm for <paramref name="trainee"/>; never for oneself.</summary>
    bool IsMentorOf(string mentor, string trainee);

    /// <summary>The role of a person; null for none.</summary>
    string? RoleOf(string person);
}
