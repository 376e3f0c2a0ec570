namespace Onboarding.Tui.Models.Search;

/// <summary>How a search reads what is typed.</summary>
/// <param name="MatchCase">Case counts; without it, it counts as soon as a capital is typed.</param>
/// <param name="WholeWord">Only whole words match.</param>
/// <param name="IsRegex">What is typed is a regular expression.</param>
internal readonly record struct SearchOptions(bool MatchCase = false, bool WholeWord = false, bool IsRegex = false);
