using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard init</c>: a workspace here, with the first trainee. What is there already stays as it is.</summary>
internal static class InitVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var name = new Option<string?>("--name") { Description = "The trainee's name; else git's user.name.", HelpName = "NAME" };
        var start = DateOption.Create("--start", "The first day of the year; else today.", builder.Time);
        var mentor = new Option<string[]>("--mentor") { Description = "The id of a mentor; repeat it for more.", HelpName = "ID" };
        var verb = new Verb("init", VerbGroup.SetUp, "Set up a workspace: who learns here, since when, with which mentor.")
        {
            Examples =
            [
                ("onboard init", "On a terminal it asks, with an answer filled in each time."),
                ("onboard init --trainee ada --name \"Ada Lovelace\" --start 2026-01-05 --mentor grace", "Without a question."),
                ("onboard init --trainee bob", "In a team's workspace: one more trainee. Nothing that is there is changed."),
            ],
        };
        verb.Options.Add(name);
        verb.Options.Add(start);
        verb.Options.Add(mentor);
        verb.SetAction(builder.Run(invocation => Run(invocation, new InitAnswers(invocation.Request.Trainee, invocation.Get(name), invocation.Get(start), invocation.Get(mentor)))));
        return verb;
    }

    private static int Run(CliInvocation invocation, InitAnswers given)
    {
        var services = invocation.Services;
        var folder = services.FullPath(invocation.Request.Folder ?? ".");
        if (!Directory.Exists(folder)) throw new CliRefusal($"There is no folder {folder}.");
        var file = Path.Combine(folder, OnboardingFile.Name);
        var roster = File.Exists(file) ? RosterOf(invocation, folder) : Roster.Empty;
        if (given.Trainee is { } asked && roster.Find(asked) is { } known) throw AlreadyThere(file, known);
        var plan = new InitQuestions(services, invocation.Out, roster, services.IdentityFor(invocation.Request)).Complete(given);
        if (roster.Find(plan.Trainee.Id) is { } same) throw AlreadyThere(file, same);
        var made = OnboardingEdit.Apply(folder, before => plan.People.Aggregate(before, OnboardingWriter.Add));
        Report(invocation, folder, file, made, plan);
        return ExitCodes.Ok;
    }

    private static CliRefusal AlreadyThere(string file, Person known) => new(
        $"{file} knows {known.Name} ({known.Id}) already; nothing was changed.",
        "Edit the file to change a name, a first day or a mentor.",
        "onboard init --trainee ID adds somebody else.");

    private static void Report(CliInvocation invocation, string folder, string file, IReadOnlyList<string> made, InitPlan plan)
    {
        var page = invocation.Out;
        using var workspace = Workspace.Open(invocation.Services.OptionsFor(new WorkspaceRequest(folder, plan.Trainee.Id, plan.Trainee.Id)));
        var snapshot = workspace.Current;
        if (made.Count == 0) page.WriteWhole([new Span("Added you to "), new Span(file, Tone.Strong)]);
        foreach (var path in made.Append(JournalFolder.WriteAttributes(snapshot.Paths.Journal)).OfType<string>()) page.WriteWhole([new Span("Wrote "), new Span(path, Tone.Strong)]);
        page.Blank();
        page.Paragraph($"Welcome, {plan.Trainee.Name}. Your year {(plan.Trainee.Start > snapshot.Review.Today ? "begins" : "began")} on {plan.Trainee.Start:yyyy-MM-dd}{(plan.Trainee.Mentors.IsEmpty ? "" : $", with {snapshot.MentorName()}")}.");
        if (!IsRecognised(invocation, folder))
            page.WriteWhole([new Span("So that you are known on this machine: "), new Span($"export ONBOARD_AS={plan.Trainee.Id}", Tone.Code)]);
        if (snapshot.Curriculum.Goals.IsEmpty)
            page.Paragraph($"There are no goals in {snapshot.Paths.Curriculum} yet. Any Markdown checklist in there is a curriculum; onboard new track TITLE begins one.");
        else
            NextVerb.Section(page, snapshot);
    }

    private static bool IsRecognised(CliInvocation invocation, string folder)
    {
        using var tomorrow = Workspace.Open(invocation.Services.OptionsFor(new WorkspaceRequest(folder)));
        return tomorrow.Current.Roster.Find(tomorrow.Current.Actor.Id) is not null;
    }

    private static Roster RosterOf(CliInvocation invocation, string folder)
    {
        using var workspace = Workspace.Open(invocation.Services.OptionsFor(new WorkspaceRequest(folder)));
        return workspace.Current.Roster;
    }
}
