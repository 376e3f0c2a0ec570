using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>The <c>GOAL</c> of a verb: an id, the beginning of one, or words of the title.</summary>
internal static class GoalArgument
{
    private const int CandidatesShown = 12;

    public static Argument<string[]> Create(VerbBuilder builder, bool isRequired = true)
    {
        var goal = new Argument<string[]>("GOAL")
        {
            Description = "The goal's id, the beginning of its id, or words of its title.",
            Arity = isRequired ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        };
        builder.AddGoals(goal);
        return goal;
    }

    /// <summary>The one goal that is meant.</summary>
    /// <exception cref="CliRefusal">None or several are.</exception>
    public static Goal Resolve(CliInvocation invocation, string words)
    {
        var found = GoalMatch.Find(invocation.Current.Curriculum, words);
        if (found.Length == 1) return found[0];
        if (found.IsEmpty) throw None(invocation, words);
        throw new CliRefusal($"“{words}” could be any of {found.Length} goals:", Candidates(found, invocation.Errors));
    }

    /// <summary>The goals that are meant: all words together where they mean one, else each for itself.</summary>
    /// <exception cref="CliRefusal">One of them means none or several.</exception>
    public static Goal[] ResolveEach(CliInvocation invocation, string[] words)
    {
        if (words.Length > 1 && GoalMatch.Find(invocation.Current.Curriculum, string.Join(' ', words)) is [var only]) return [only];
        return [.. words.Select(word => Resolve(invocation, word)).Distinct()];
    }

    private static CliRefusal None(CliInvocation invocation, string words)
    {
        if (invocation.Current.Curriculum.Goals.IsEmpty)
            return new CliRefusal($"There are no goals in {invocation.Current.Paths.Curriculum} yet.", "onboard check says what is in the folder.");
        var near = words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => word.Length > 3 ? GoalMatch.Find(invocation.Current.Curriculum, word) : [])
            .Distinct()
            .Take(CandidatesShown)
            .ToImmutableArray();
        return near.IsEmpty
            ? new CliRefusal($"No goal has the id or the title “{words}”.", "onboard goals lists them all.")
            : new CliRefusal($"No goal has the id or the title “{words}”. Perhaps one of these:", Candidates(near, invocation.Errors));
    }

    private static string[] Candidates(ImmutableArray<Goal> goals, Printer printer)
    {
        var shown = goals.Take(CandidatesShown).ToArray();
        var widest = shown.Max(goal => goal.Id.Value.Length);
        var lines = shown.Select(goal => $"{goal.Id.Value.PadRight(widest)}  {LineFitter.Cut(goal.Title, printer.Width - widest - 4, printer.Glyphs.Ellipsis)}");
        return goals.Length > CandidatesShown ? [.. lines, $"and {goals.Length - CandidatesShown} more"] : [.. lines];
    }
}
