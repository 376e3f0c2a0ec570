namespace Onboarding.Core.Curricula;

/// <summary>A value of a front matter key that has only a few.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Meaning">What it says, in a few words of Markdown.</param>
internal readonly record struct FrontMatterChoice(string Name, string Meaning);
