using System.Collections.Immutable;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>Who is added to the roster.</summary>
internal sealed record InitPlan(Person Trainee, ImmutableArray<string> UnknownMentors)
{
    /// <summary>The trainee, and the mentors that the roster lacks; a mentor's name is the id until somebody writes more.</summary>
    public IEnumerable<Person> People => UnknownMentors.Select(id => new Person(id, id, null, null, null, [])).Prepend(Trainee);
}
