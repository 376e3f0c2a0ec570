using System.CommandLine;
using System.Globalization;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard minutes [TRAINEE]</c>: what was written down at one-on-ones, as Markdown.</summary>
internal static class MinutesVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var trainee = TraineeArgument.Create(builder);
        var last = new Option<int?>("--last")
        {
            Description = "How many, the newest at the end; else one.",
            HelpName = "N",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, out var count) && count > 0) return count;
                result.AddError($"--last is a number from 1, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var on = DateOption.Create("--on", "Those of one day.", builder.Time);
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("minutes", VerbGroup.Mentor, "What was written down at one-on-ones, as Markdown.")
        {
            Examples =
            [
                ("onboard minutes", "Of the last one."),
                ("onboard minutes ada --last 3 > minutes.md", "Of the last three, in a file."),
                ("onboard minutes --on 2026-03-17", "Of a day."),
            ],
        };
        verb.Arguments.Add(trainee);
        verb.Options.Add(last);
        verb.Options.Add(on);
        verb.Options.Add(format);
        verb.Validators.Add(result =>
        {
            if (result.GetResult(last) is not null && result.GetResult(on) is not null) result.AddError("--last and --on are two choices; make one.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            invocation.About(invocation.Get(trainee));
            return Run(invocation, invocation.Get(last) ?? 1, invocation.Get(on), invocation.IsJson(format));
        }));
        return verb;
    }

    private static int Run(CliInvocation invocation, int last, DateOnly? on, bool isJson)
    {
        var review = invocation.Current.Review;
        var all = invocation.Current.Progress.Year.OneOnOnes;
        OneOnOneHeld[] chosen = [.. on is { } day ? all.Where(held => review.DayOf(held) == day) : all.TakeLast(last)];
        if (isJson) return JsonOutput.Write(invocation, [.. chosen.Select(held => MinutesJson.Of(held, review.DayOf(held)))], CliJson.Default.MinutesJsonArray);
        if (chosen.Length == 0) throw new CliRefusal(on is { } asked ? $"No one-on-one of {asked:yyyy-MM-dd} is recorded." : "No one-on-one is recorded yet.", "onboard one-on-one --close records one.");
        for (var i = 0; i < chosen.Length; i++)
        {
            if (i > 0) invocation.Out.Blank();
            invocation.Out.Document(chosen[i].Minutes ?? $"# One-on-one, {review.DayOf(chosen[i]).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}\n\nNobody wrote it down.");
        }
        return ExitCodes.Ok;
    }
}
