using System.CommandLine;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Cli;

/// <summary>The <c>GATE</c> of a verb: its id, the beginning of one, or words of its title; without a word all of them.</summary>
internal static class GateArgument
{
    public static Argument<string[]> Create(VerbBuilder builder)
    {
        var gate = new Argument<string[]>("GATE") { Description = "The gate's id, the beginning of its id, or words of its title.", Arity = ArgumentArity.ZeroOrMore };
        builder.AddGates(gate);
        return gate;
    }

    /// <summary>The gates that are meant; at least one.</summary>
    /// <exception cref="CliRefusal">There is none.</exception>
    public static Gate[] Resolve(CliInvocation invocation, string? words)
    {
        var gates = invocation.Current.Curriculum.Gates;
        if (gates.IsEmpty) throw new CliRefusal("The curriculum declares no gate.", "A gate is declared in a track's front matter: docs/curriculum-format.md shows how.");
        if (words is null) return [.. gates];
        if (invocation.Current.Curriculum.FindGate(words) is { } exact) return [exact];
        Gate[] found = [.. gates.Where(gate => gate.Id.StartsWith(words, StringComparison.OrdinalIgnoreCase) || gate.Title.Contains(words, StringComparison.OrdinalIgnoreCase))];
        return found.Length > 0 ? found : throw new CliRefusal($"There is no gate “{words}”. There are:", [.. gates.Select(gate => $"{gate.Id}  {gate.Title}")]);
    }

    /// <summary>The one gate that is meant.</summary>
    /// <exception cref="CliRefusal">None or several are.</exception>
    public static Gate ResolveOne(CliInvocation invocation, string? words)
    {
        var found = Resolve(invocation, words);
        return found is [var only] ? only : throw new CliRefusal("Which gate is it?", [.. found.Select(gate => $"{gate.Id}  {gate.Title}")]);
    }
}
