using System.CommandLine;
using System.Globalization;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard questions</c>: what waits for an answer, of one trainee or of the team.</summary>
internal static class QuestionsVerb
{
    private const int FewestColumns = 4;

    public static Command Create(VerbBuilder builder)
    {
        var team = new Option<bool>("--team") { Description = "Of all trainees, the oldest first: for a Coffee and Q&A." };
        var all = new Option<bool>("--all") { Description = "Answered ones too, with their answers." };
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("questions", VerbGroup.Mentor, "What waits for an answer: of one trainee, or of the team.")
        {
            Examples =
            [
                ("onboard questions", "The open ones, the oldest first. The number is what answer, defer and propose take; it stays."),
                ("onboard questions --team", "Everybody's, for the next Coffee and Q&A."),
                ("onboard questions --all --format json", "With the answers, for a program."),
            ],
        };
        verb.Options.Add(team);
        verb.Options.Add(all);
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Get(team), invocation.Get(all), invocation.IsJson(format))));
        return verb;
    }

    private static int Run(CliInvocation invocation, bool isTeam, bool isAll, bool isJson)
    {
        if (isTeam) invocation.Workspace.FollowTeam();
        var snapshot = invocation.Current;
        var years = isTeam ? snapshot.Team!.Years : [snapshot.Year];
        ListedQuestion[] questions = [.. years.SelectMany(year => Of(year, isTeam, isAll)).OrderBy(question => question.Note.At)];
        if (isJson) return JsonOutput.Write(invocation, [.. questions.Select(QuestionJson.Of)], CliJson.Default.QuestionJsonArray);
        Print(invocation.Out, snapshot, questions, isTeam);
        return ExitCodes.Ok;
    }

    // A private question is for its author's eyes, and no matter for the team.
    private static IEnumerable<ListedQuestion> Of(TraineeYear year, bool isTeam, bool isAll)
    {
        var numbered = Numbered.Questions(year.Progress);
        return (isAll ? numbered.All : numbered.Open).Where(row => !isTeam || !row.Item.IsPrivate).Select(row => new ListedQuestion(year, row.Number, row.Item));
    }

    private static void Print(Printer page, WorkspaceSnapshot snapshot, ListedQuestion[] questions, bool isTeam)
    {
        var open = questions.Count(question => !question.Note.IsResolved);
        page.Write(new Line([new Span(isTeam ? "Questions of the team" : $"Questions of {snapshot.Trainee.Name}", Tone.Heading)], [new Span($"{open} open", Tone.Dim)]));
        if (questions.Length == 0) page.Text("No question waits. onboard ask writes one down.", Tone.Dim);
        var labels = questions.Select(question => isTeam ? $"{question.Year.Trainee.Id} {Number(question)}" : Number(question)).ToArray();
        var columns = page.IsPlain ? 0 : labels.Select(label => label.Length).Append(FewestColumns).Max();
        for (var i = 0; i < questions.Length; i++) Print(page, snapshot, questions[i], labels[i].PadLeft(columns));
    }

    private static string Number(ListedQuestion question) => question.Number.ToString(CultureInfo.InvariantCulture);

    private static void Print(Printer page, WorkspaceSnapshot snapshot, ListedQuestion question, string label)
    {
        var note = question.Note;
        page.Write(new Line(
            [new Span(label + "  ", Tone.Strong), new Span(NoteWords.FirstLine(note.Text), note.IsResolved ? Tone.Dim : Tone.Text)],
            [new Span(note.IsResolved ? "answered" : question.AgeInWords, Tone.Dim)]));
        page.Paragraph(string.Join(page.Between, Facts(snapshot, question)), indent: label.Length + 2, Tone.Dim);
        foreach (var answer in question.Answers) page.Paragraph($"{snapshot.NameOf(answer.By)}: {answer.Text}", indent: label.Length + 2);
    }

    private static IEnumerable<string> Facts(WorkspaceSnapshot snapshot, ListedQuestion question)
    {
        var note = question.Note;
        if (note.Goal is { } goal) yield return goal.Id.Value;
        yield return $"asked by {snapshot.NameOf(note.By)} {DayWords.Past(question.Year.Review.DayOf(note.At), snapshot.Review.Today)}";
        if (note.IsPrivate) yield return "private";
        if (note is { IsResolved: false, Deferred: { } deferred }) yield return $"waits for the next {SessionNameOf(deferred)}";
    }

    /// <summary>What a question was put off to, in words.</summary>
    public static string SessionNameOf(QuestionDeferred deferred) => deferred.Session is { } session ? SessionKind.Of(session).Name : "one-on-one";
}
