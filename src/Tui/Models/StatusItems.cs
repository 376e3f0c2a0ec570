using System.Collections.Immutable;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>What the status bar says, from the left; the least important stand last and are the first to go where it is narrow.</summary>
internal static class StatusItems
{
    public static ImmutableArray<StatusItem> Of(WorkspaceSnapshot snapshot, string saved, GlyphSet glyphs)
    {
        var review = snapshot.Review;
        var items = ImmutableArray.CreateBuilder<StatusItem>();
        items.Add(new("trainee", ShownText.Line(snapshot.Trainee.Name)));
        items.Add(new("week", DayWords.Week(review.Week)));
        if (review.Total.Required > 0) items.Add(new("progress", $"{review.Total.Complete}/{review.Total.Required} {review.Total.Percent}%"));
        if (review.AwaitingSignOff.Length is > 0 and var waiting) items.Add(new("signOff", $"{glyphs.AwaitsSignOff} {waiting} to sign off"));
        if (review.OpenQuestions.Length is > 0 and var questions) items.Add(new("questions", $"{glyphs.Question} {questions}"));
        var (errors, warnings) = (CountOf(Severity.Error), CountOf(Severity.Warning));
        if (errors > 0 || warnings > 0)
        {
            string[] parts = [errors > 0 ? $"{glyphs.Error} {errors}" : "", warnings > 0 ? $"{glyphs.Warning} {warnings}" : ""];
            items.Add(new("problems", string.Join(' ', parts.Where(part => part.Length > 0)), errors > 0 ? Tone.Error : Tone.Warning));
        }
        items.Add(new("saved", ShownText.Line(saved)));
        return items.ToImmutable();

        int CountOf(Severity severity) => snapshot.Problems.Count(problem => problem.Severity == severity);
    }
}
