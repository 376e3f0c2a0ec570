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
    Reviewed,
    Onboarding,
    Gate,
    GateTitle,
    GateGoals,
    GateSessions,
    GateSignatures,
}
