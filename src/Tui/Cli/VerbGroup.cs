namespace Onboarding.Tui.Cli;

/// <summary>The paragraphs of <c>onboard --help</c>, in their order.</summary>
internal enum VerbGroup
{
    Look,
    Work,
    Write,
    Mentor,
    Curriculum,
    SetUp,
}
