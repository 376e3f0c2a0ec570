using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard hand-over TRAINEE --to MENTOR</c>: what a new mentor has to know, as Markdown; and the change itself.</summary>
internal static class HandOverVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var trainee = TraineeArgument.Create(builder, isRequired: true);
        var to = new Option<string>("--to") { Description = "The mentor who takes over.", HelpName = "MENTOR", Required = true };
        var from = new Option<string?>("--from") { Description = "The mentor who hands over; else you, or the only one.", HelpName = "MENTOR" };
        builder.AddPeople(to);
        builder.AddPeople(from);
        var apply = new Option<bool>("--apply") { Description = "Make the change in onboarding.json; what was confirmed before stays confirmed." };
        var verb = new Verb("hand-over", VerbGroup.Mentor, "Another mentor takes over: print what they have to know.")
        {
            Examples =
            [
                ("onboard hand-over ada --to linus > ada.md", "State, agreements, questions, minutes; nothing private."),
                ("onboard hand-over ada --from grace --to linus --apply", "And linus is a mentor of ada's from now on."),
            ],
        };
        verb.Arguments.Add(trainee);
        verb.Options.Add(to);
        verb.Options.Add(from);
        verb.Options.Add(apply);
        verb.SetAction(builder.Run(invocation =>
        {
            invocation.About(invocation.Get(trainee));
            return Run(invocation, invocation.Get(from), invocation.Get(to)!, invocation.Get(apply));
        }));
        return verb;
    }

    private static int Run(CliInvocation invocation, string? from, string to, bool isApplied)
    {
        var snapshot = invocation.Current;
        var successor = snapshot.Roster.Find(to) ?? throw new CliRefusal($"There is no person '{to}' in onboarding.json; nothing was changed.", "Add them to \"people\" first.");
        var mentor = MentorOf(snapshot, from);
        // What can't be done is told before the pack is read, and the file is still as it is.
        if (isApplied) invocation.Workspace.HandOver(snapshot.Trainee.Id, mentor, successor.Id);
        invocation.Out.Document(HandOver.Draft(snapshot.Curriculum, snapshot.Review, mentor, successor.Id, snapshot.Roster.NameOf));
        if (isApplied) invocation.Errors.Paragraph($"{successor.Name} is a mentor of {snapshot.Trainee.Name} now, in onboarding.json. Commit it with the journal.", tone: Tone.Dim);
        return ExitCodes.Ok;
    }

    private static string? MentorOf(WorkspaceSnapshot snapshot, string? named)
    {
        var mentors = snapshot.Trainee.Mentors;
        if (named is not null)
            return mentors.FirstOrDefault(id => PersonId.AreSame(id, named)) ?? throw new CliRefusal($"'{named}' is not a mentor of {snapshot.Trainee.Name}; nothing was changed.", mentors.IsEmpty ? "Nobody is." : $"Their mentors: {string.Join(", ", mentors)}.");
        if (mentors.FirstOrDefault(id => PersonId.AreSame(id, snapshot.Actor.Id)) is { } self) return self;
        return mentors.Length < 2 ? mentors.FirstOrDefault() : throw new CliRefusal($"Who hands over: {string.Join(" or ", mentors)}? Nothing was changed.", "--from MENTOR says it.");
    }
}
