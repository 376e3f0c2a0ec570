namespace Onboarding.Tui.Models;

/// <summary>The goal that a lesson of getting started is tried with.</summary>
internal enum LessonGoal
{
    None,

    /// <summary>The next step.</summary>
    Next,

    /// <summary>One that is done after several recordings.</summary>
    Counted,
}
