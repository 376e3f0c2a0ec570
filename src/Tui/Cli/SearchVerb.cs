using System.CommandLine;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard search WORDS</c>: full text over curriculum, notes and questions.</summary>
internal static class SearchVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words that stand together in one paragraph; \"quotes\" keep words together.", Arity = ArgumentArity.OneOrMore };
        var matchCase = new Option<bool>("--case") { Description = "Case counts. Without it, it counts as soon as a capital is among the words." };
        var wholeWord = new Option<bool>("--word") { Description = "Only whole words." };
        var isRegex = new Option<bool>("--regex") { Description = "The words are one regular expression." };
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("search", VerbGroup.Look, "Search titles, texts, notes, questions and answers.")
        {
            Examples =
            [
                ("onboard search alert phone", "Both words, in any order."),
                ("onboard search '\"first route\"'", "These words, as they stand."),
                ("onboard search --regex 'rout(e|ing)' --format json", "With the place of each match."),
            ],
        };
        verb.Arguments.Add(words);
        verb.Options.Add(matchCase);
        verb.Options.Add(wholeWord);
        verb.Options.Add(isRegex);
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation =>
        {
            var options = new SearchOptions(invocation.Get(matchCase), invocation.Get(wholeWord), invocation.Get(isRegex));
            return Run(invocation, invocation.Words(words)!, options, invocation.IsJson(format));
        }));
        return verb;
    }

    private static int Run(CliInvocation invocation, string typed, SearchOptions options, bool isJson)
    {
        if (SearchPattern.Parse(typed, options, out var error) is not { } pattern) throw new CliRefusal(error ?? "Two letters or more are needed to search.");
        var results = SearchResults.Find(SearchCorpus.Of(invocation.Current), pattern);
        if (isJson) return JsonOutput.Write(invocation, [.. FoundJson.Of(results)], CliJson.Default.FoundJsonArray);
        if (results.Count == 0) throw new CliRefusal($"Nothing has “{typed}” in it.");
        Print(invocation.Out, invocation.Current, results);
        return ExitCodes.Ok;
    }

    private static void Print(Printer page, WorkspaceSnapshot snapshot, SearchResults results)
    {
        page.Text(results.InWords(), Tone.Dim);
        foreach (var (place, hits) in results.Places)
        {
            page.Blank();
            if (place.Goal is { } goal) GoalRow.Print(page, snapshot.Review.Of(goal), indent: 0);
            else page.WriteWhole([new Span(place.Title, Tone.Strong), new Span(place.Key is TrackKey track ? "  " + track.TrackPath : "", Tone.Dim)]);
            foreach (var hit in hits) Print(page, place.Passages[hit], place.TextOf(place.Passages[hit]), results.Pattern);
        }
    }

    private static void Print(Printer page, Passage passage, string text, SearchPattern pattern)
    {
        var mark = passage.IsPrivate ? "private: " : passage.Kind is PassageKind.Title or PassageKind.Text ? "" : $"{FoundJson.NameOf(passage.Kind)}: ";
        var width = page.IsPlain ? int.MaxValue : page.Width - mark.Length - 4;
        page.WriteCut([new Span("    " + mark, Tone.Dim), .. Excerpt.Of(text, pattern.MatchesIn(text), width, new Span(""))]);
    }
}
