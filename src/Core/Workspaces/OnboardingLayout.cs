using System.Collections.Immutable;

namespace Onboarding.Core.Workspaces;

/// <summary>Where things are in the bytes of <c>onboarding.json</c>: half-open ranges, for edits that leave all else as it is.</summary>
/// <param name="Root">The whole object.</param>
/// <param name="LastRootValueEnd">The end of the root's last value; 0 where it has none.</param>
/// <param name="People">The array of people; null where there is none.</param>
/// <param name="LastEntry">The last entry of that array, whatever it is; null where it has none.</param>
/// <param name="Persons">Each person, in order.</param>
internal sealed record OnboardingLayout(Range Root, int LastRootValueEnd, Range? People, Range? LastEntry, ImmutableArray<PersonLayout> Persons);

/// <summary>Where a person is.</summary>
/// <param name="Id">Who.</param>
/// <param name="Object">The object.</param>
/// <param name="LastValueEnd">The end of its last value.</param>
/// <param name="Start">The value of <c>start</c>; null where there is none.</param>
/// <param name="Mentors">The list of mentors; null where there is none.</param>
/// <param name="FormerMentors">The list of those who were; null where there is none.</param>
internal sealed record PersonLayout(string Id, Range Object, int LastValueEnd, Range? Start, ListLayout? Mentors = null, ListLayout? FormerMentors = null);

/// <summary>Where a list of texts is.</summary>
/// <param name="Array">All of it, brackets included.</param>
/// <param name="Items">The texts, quotes included.</param>
internal sealed record ListLayout(Range Array, ImmutableArray<(string Text, Range Place)> Items);
