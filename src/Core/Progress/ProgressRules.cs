using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>Who may do what. The fold asks for every event, whoever wrote it; so does whoever is about to record one.</summary>
internal sealed class ProgressRules(Curriculum curriculum, ISignOffAuthority authority)
{
    // A confirmation is asked for again and again for the same few people.
    private readonly Dictionary<(string Mentor, string Trainee), bool> _mentors = [];

    public static bool IsSame(string person, string other) => string.Equals(person, other, StringComparison.OrdinalIgnoreCase);

    public (DiagnosticRule Rule, object[] Arguments)? RefusalOfConfirmation(GoalId goal, EventStamp stamp, string what, bool asksForRole)
    {
        if (IsSame(stamp.By, stamp.Trainee)) return (JournalRules.OwnSignOff, [stamp.By, what]);
        if (!IsMentor(stamp)) return (JournalRules.NotAMentor, [stamp.By, stamp.Trainee, what]);
        if (!asksForRole || curriculum.Find(goal)?.SignOff?.Role is not { } role) return null;
        return authority.RoleOf(stamp.By) is { } own && IsSame(own, role) ? null : (JournalRules.RoleMissing, [role, stamp.By]);
    }

    public (DiagnosticRule Rule, object[] Arguments)? RefusalOfRating(EventStamp stamp) =>
        IsSame(stamp.By, stamp.Trainee) || IsMentor(stamp) ? null : (JournalRules.NotAMentor, [stamp.By, stamp.Trainee, "rating"]);

    private bool IsMentor(EventStamp stamp)
    {
        lock (_mentors)
        {
            if (!_mentors.TryGetValue((stamp.By, stamp.Trainee), out var isMentor))
            {
                _mentors[(stamp.By, stamp.Trainee)] = isMentor = authority.IsMentorOf(stamp.By, stamp.Trainee);
            }
            return isMentor;
        }
    }
}
