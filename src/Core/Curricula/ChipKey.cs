namespace Onboarding.Core.Curricula;

/// <summary>What a chip can say.</summary>
internal enum ChipKey
{
    None,
    Due,
    Effort,
    Level,
    Tag,
    Owner,
    Needs,
    SignOff,
    Count,
    Every,
    Optional,
}
