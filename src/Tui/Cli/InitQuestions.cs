using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>Completes what <c>onboard init</c> was not told: on a terminal it asks, each time with a sensible answer filled in; else it takes that answer.</summary>
internal sealed class InitQuestions(CliServices services, Printer page, Roster roster, IdentityCandidates user)
{
    private readonly bool _asks = services.Console is { IsInputTerminal: true, IsOutputTerminal: true };

    public InitPlan Complete(InitAnswers given)
    {
        var git = user.Git?.Invoke() ?? GitUser.Unknown;
        var name = given.Name ?? Ask("Your name", given.Trainee ?? git.Name ?? services.LoginName, text => text.Length > 0 ? null : "A name, please.");
        var id = given.Trainee ?? Ask("Your id, short", IdFor(name, isTold: given.Name is not null || git.Email is not null), WhyNotNew);
        if (WhyNotAnId(id) is { } fault) throw new CliRefusal(fault);
        var start = given.Start ?? AskStart();
        var mentors = given.Mentors is { Length: > 0 } said ? said : SplitIds(Ask("Your mentor's id, if you have one", LikelyMentor(id), WhyNoMentors));
        if (mentors.Select(WhyNotAnId).FirstOrDefault(why => why is not null) is { } mentorFault) throw new CliRefusal(mentorFault);
        if (mentors.Contains(id, StringComparer.OrdinalIgnoreCase)) throw new CliRefusal("Nobody is their own mentor.");
        var email = given.Trainee is null || PersonId.From(git.Email) == id || git.Name == name ? git.Email : null;
        var isKnownEmail = roster.People.Any(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase));
        var known = mentors.Select(mentor => roster.Find(mentor)?.Id ?? mentor).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        var trainee = new Person(id, name, isKnownEmail ? null : email, null, start, known);
        return new InitPlan(trainee, [.. known.Where(mentor => roster.Find(mentor) is null)]);
    }

    // Who the user said they are; else a short form of the name, where git will tell tomorrow who it is; else the login name has to.
    private string IdFor(string name, bool isTold) =>
        user.Resolve(roster) is { IsNamed: true, IsKnown: false } said ? said.Person.Id : PersonId.From(isTold ? name.Split(' ')[0] : services.LoginName);

    // Suggested to a person who can say no; never decided for a script.
    private string LikelyMentor(string id) =>
        _asks && roster.People.Where(person => !person.IsTrainee && !PersonId.AreSame(person.Id, id)).ToArray() is [var only] ? only.Id : "";

    private DateOnly AskStart()
    {
        var today = DateOnly.FromDateTime(services.Time.GetLocalNow().Date);
        var answer = Ask("Your first day", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), text => DateOption.TryParse(text, services.Time, out _) ? null : "Write it as 2026-03-17.");
        return DateOption.TryParse(answer, services.Time, out var day) ? day : today;
    }

    private string Ask(string question, string answer, Func<string, string?> whyNot)
    {
        while (_asks)
        {
            services.Console.Out.Write(page.Shown($"{question} [{(answer.Length > 0 ? answer : "none")}]: "));
            services.Console.Out.Flush();
            if (services.Console.In.ReadLine() is not { } line) throw new CliRefusal("Nothing was written.");
            var typed = line.Trim();
            if (typed.Length == 0) return answer;
            if (whyNot(typed) is not { } fault) return typed;
            page.Paragraph(fault, indent: 2, Tone.Dim);
        }
        return answer;
    }

    private string? WhyNotNew(string id) => WhyNotAnId(id) ?? (roster.Find(id) is { } known ? $"{known.Name} has this id already." : null);

    private static string? WhyNotAnId(string id) => PersonId.IsValid(id) ? null : $"“{id}” is no id: letters and digits, with - _ or . between them.";

    private static string? WhyNoMentors(string text) => SplitIds(text).Select(WhyNotAnId).FirstOrDefault(why => why is not null);

    private static string[] SplitIds(string text) => text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
}
