namespace Onboarding.Tui.Commands;

/// <summary>What the side bar shows; one icon of the activity bar each.</summary>
internal enum ActivityKind
{
    Curriculum,
    Search,
    Today,
    Questions,
    Reviews,
}
