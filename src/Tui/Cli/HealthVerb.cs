using System.CommandLine;
using System.CommandLine.Completions;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard health [PART]</c>: what the years of those who learn by the curriculum say about it, for the quarterly review.</summary>
internal static class HealthVerb
{
    private const string Markdown = "markdown";

    public static Command Create(VerbBuilder builder)
    {
        var part = new Argument<string?>("PART") { Description = "A file or folder of the curriculum; else all of it.", Arity = ArgumentArity.ZeroOrOne };
        var cohort = new Option<string?>("--cohort") { Description = "Only those whose years began in that calendar year.", HelpName = "YEAR" };
        cohort.CompletionSources.Add(context => CohortsOf(builder, context));
        var all = new Option<bool>("--all") { Description = $"Everything that was found, not only the worst {HealthPage.MostRows} of a kind." };
        var format = Choice.NewOption("--format", "text|json|markdown", "text for people, json for programs, markdown for a document.", GlobalOptions.Text, GlobalOptions.Json, Markdown);
        var verb = new Verb("health", VerbGroup.Curriculum, "Where people get stuck, what is stale: the curriculum, for its quarterly review.")
        {
            Examples =
            [
                ("onboard health", "Of all trainees. Figures only of groups in which nobody is recognised."),
                ("onboard health docs/curriculum/kubernetes.md --all", "One file, with everything that was found."),
                ("onboard health --cohort 2026 --format markdown", "Of those who began in 2026, to paste into a document."),
            ],
        };
        verb.Arguments.Add(part);
        foreach (var option in (Option[])[cohort, all, format]) verb.Options.Add(option);
        verb.SetAction(builder.Run(invocation => Run(invocation, HealthOf(invocation, invocation.Get(part), invocation.Get(cohort)), invocation.Get(format)!, invocation.Get(all) ? null : HealthPage.MostRows)));
        return verb;
    }

    private static int Run(CliInvocation invocation, CurriculumHealth health, string format, int? most)
    {
        if (format == GlobalOptions.Json) return JsonOutput.Write(invocation, HealthJson.Of(health, invocation.Current.Paths), CliJson.Default.HealthJson);
        if (format == Markdown) invocation.Out.Document(HealthReport.Of(health, most));
        else HealthText.Print(invocation.Out, health, invocation.Current.Paths, most);
        return ExitCodes.Ok;
    }

    private static CurriculumHealth HealthOf(CliInvocation invocation, string? path, string? calendarYear)
    {
        var part = path is null ? null : CurriculumPart.Of(invocation, path);
        if (part is not null && part.Folder != invocation.Current.Paths.Curriculum) throw new CliRefusal($"{path} is no part of this workspace's curriculum, {invocation.Current.Paths.Show(invocation.Current.Paths.Curriculum)}.");
        invocation.Workspace.FollowTeam();
        var health = invocation.Current.HealthOf(calendarYear is null ? null : CohortOf(invocation, calendarYear));
        return part is null ? health : health.Within(part.Holds);
    }

    private static Cohort CohortOf(CliInvocation invocation, string calendarYear)
    {
        var cohorts = invocation.Current.Team!.CohortsFor(invocation.Current.HealthPolicy);
        if (int.TryParse(calendarYear, out var year) && Cohort.Find(cohorts, year) is { } cohort) return cohort;
        throw new CliRefusal($"Nobody's year began in {calendarYear}.", cohorts.IsEmpty ? [] : [$"Cohorts: {string.Join(", ", cohorts)}."]);
    }

    private static IEnumerable<CompletionItem> CohortsOf(VerbBuilder builder, CompletionContext context) =>
        builder.OpenFor(context.ParseResult) is { } snapshot
            ? snapshot.Roster.People.Where(person => person.Start <= snapshot.Review.Today).Select(person => person.Start!.Value.Year).Distinct().Order().Select(year => new CompletionItem($"{year}"))
            : [];
}
