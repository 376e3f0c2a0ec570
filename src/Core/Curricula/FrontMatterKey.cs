namespace Onboarding.Core.Curricula;

/// <summary>What front matter can say.</summary>
internal enum FrontMatterKey
{
    Title,
    Track,
    Order,
    Due,
    Level,
    Owner,
    SignOff,
    Roles,
    Goals,
    GoalHeadings,
    GoalColumn,
    RoleLeadIns,
    Reviewed,
    Onboarding,
    Gate,
    GateTitle,
    GateGoals,
    GateSessions,
    GateSignatures,
}
