using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>Who may do what. The fold asks for every event, whoever wrote it; so does whoever is about to record one.</summary>
internal sealed class ProgressRules(Curriculum curriculum, ISignOffAuthority authority)
{
    // A confirmation is asked for again and again for the same few people.
    private readonly Dictionary<(string Mentor, string Trainee), bool> _mentors = [];

    /// <summary>A sign-off: a mentor's, and of the role that the goal asks for.</summary>
    public (DiagnosticRule Rule, object[] Arguments)? RefusalOfSignOff(GoalId goal, EventStamp stamp)
    {
        if (RefusalOfConfirmation(stamp, "sign-off") is { } refusal) return refusal;
        if (curriculum.Find(goal)?.SignOff?.Role is not { } role) return null;
        return authority.RoleOf(stamp.By) is { } own && string.Equals(own, role, StringComparison.OrdinalIgnoreCase) ? null : (JournalRules.RoleMissing, [role, stamp.By]);
    }

    /// <summary>What a mentor alone may say, and never about themself.</summary>
    public (DiagnosticRule Rule, object[] Arguments)? RefusalOfConfirmation(EventStamp stamp, string what) =>
        stamp.IsByTrainee ? (JournalRules.OwnSignOff, [stamp.By, what]) : RefusalOfTakingPart(stamp, what);

    /// <summary>What is between a trainee and their mentors.</summary>
    public (DiagnosticRule Rule, object[] Arguments)? RefusalOfTakingPart(EventStamp stamp, string what) =>
        IsParty(stamp) ? null : (JournalRules.NotAMentor, [stamp.By, stamp.Trainee, what]);

    /// <summary>Whether it is by the trainee, or one of their mentors.</summary>
    public bool IsParty(EventStamp stamp) => stamp.IsByTrainee || IsMentor(stamp);

    /// <summary>Progress of a goal that is there stays with it: else one goal's sign-off could be made another's.</summary>
    public (DiagnosticRule Rule, object[] Arguments)? RefusalOfMove(GoalMoved moved) =>
        curriculum.Find(moved.Goal.Id) is null ? null : (JournalRules.GoalIsThere, [moved.Goal.Id]);

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
