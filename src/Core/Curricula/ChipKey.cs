namespace Onboarding.Core.Curricula;

/// <summary>What a chip can say, in the order in which chips stand.</summary>
internal enum ChipKey
{
    None,
    Due,
    Effort,
    Level,
    Owner,
    Needs,
    Count,
    Every,
    SignOff,
    Optional,
    Tag,
}
