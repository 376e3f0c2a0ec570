using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Models;

/// <summary>What Enter or a click on a piece of text leads to.</summary>
internal abstract record Target
{
    /// <summary>Whether it leads to a goal: rows that do can be selected together.</summary>
    public virtual bool IsGoal => false;
}

/// <summary>An address outside the workspace: opened in a browser, or copied where there is none.</summary>
internal sealed record AddressTarget(string Address) : Target;

/// <summary>A goal's page.</summary>
internal sealed record GoalTarget(GoalId Goal) : Target
{
    public override bool IsGoal => true;
}

/// <summary>A track's page, at one of its topics where <paramref name="Topic"/> is given.</summary>
internal sealed record TrackTarget(string TrackPath, string? Topic = null) : Target;

/// <summary>A heading of the page in front.</summary>
internal sealed record HeadingTarget(PageHeading Heading) : Target;

/// <summary>A match of a search, on the page that <paramref name="Page"/> leads to.</summary>
/// <param name="Page">The page.</param>
/// <param name="Text">The passage that was found.</param>
/// <param name="Match">The match in it.</param>
internal sealed record FoundTarget(Target Page, string Text, MatchRange Match) : Target;

/// <summary>A place in a file; its path is the workspace's, or absolute.</summary>
internal sealed record SourceTarget(SourceLocation Location) : Target;

/// <summary>A problem: leads to its place.</summary>
internal sealed record ProblemTarget(Diagnostic Problem) : Target;

/// <summary>What something leads to in the year of a trainee who may be another than the one that is shown.</summary>
internal sealed record YearTarget(string Trainee, Target Of) : Target
{
    public override bool IsGoal => Of.IsGoal;
}

/// <summary>A question, by the id of its note; on the page of its goal, or among the questions.</summary>
internal sealed record QuestionTarget(Guid Question, GoalId? Goal) : Target;

/// <summary>Something that somebody put on the agenda.</summary>
internal sealed record AgendaTarget(Guid Item, GoalId? Goal) : Target;

/// <summary>An agreed action.</summary>
internal sealed record ActionTarget(Guid Action, GoalId? Goal) : Target;

/// <summary>A page of its own.</summary>
internal sealed record TabTarget(TabKey Key) : Target;

/// <summary>A command of the table, run with <paramref name="Goal"/> selected where it is given.</summary>
internal sealed record CommandTarget(string CommandId, GoalId? Goal = null) : Target;
