namespace Onboarding.Core.Curricula;

/// <summary>What a file may be read as differently after a quick fix: that, and nothing else.</summary>
internal enum FixEffect
{
    /// <summary>Only what is written changes, not what it means.</summary>
    Spelling,

    /// <summary>The goal gets an attribute, or gives one to the goals below.</summary>
    Attribute,

    /// <summary>The goal is known by one more former id.</summary>
    FormerId,

    /// <summary>The goal, with its steps, becomes a step of the item above.</summary>
    Nesting,

    /// <summary>Text becomes a goal.</summary>
    NewGoal,

    /// <summary>Text from here on becomes goals.</summary>
    NewGoals,
}
