using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Tests.Progress;

/// <summary>What holds of the bytes of a journal, whatever they are. A form feed begins a second file: the first is Ada's, the second nobody's by its name.</summary>
internal static class JournalLaws
{
    public const char SecondFile = '\f';
    private static readonly string[] Names = ["ada.laptop-7f3a.jsonl", "merged.jsonl"];

    /// <summary>Checks all; gives what it adds up to, and the files as they were read.</summary>
    public static (TraineeProgress Progress, IReadOnlyList<JournalFile> Files) Check(byte[] bytes)
    {
        var parts = Split(bytes);
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.At("ada"));
        for (var i = 0; i < parts.Length; i++) File.WriteAllBytes(folder.At("ada", Names[i]), parts[i]);
        var files = Folded.JournalIn(folder).ReadAll();
        for (var i = 0; i < parts.Length; i++)
        {
            EveryLineIsAnEventOrTold(parts[i], files[i]);
            EveryLineIsReadAsIfItWereAlone(parts[i], files[i]);
        }
        var progress = Fold(files);
        PlacesLieInTheFiles(progress, files);
        OrderAndDoublesMakeNoDifference(progress, files);
        OneAfterTheOtherIsAllAtOnce(progress, files);
        NobodyConfirmsWhoMayNot(progress);
        NothingPrivateIsMadeUp(progress);
        EveryDayCanBeReviewed(progress);
        return (progress, files);
    }

    /// <summary>In what ways it was read: which problems came together, how lines are damaged, which events count, and what they make of a goal and a year.</summary>
    public static IEnumerable<object> WaysOf((TraineeProgress Progress, IReadOnlyList<JournalFile> Files) read)
    {
        var problems = read.Files.SelectMany(file => file.Problems).Concat(read.Progress.Problems).ToArray();
        var codes = problems.Select(problem => problem.Code).Distinct().ToArray();
        foreach (var code in codes)
            foreach (var other in codes) yield return (code, other);
        foreach (var problem in problems.Where(problem => problem.Code == JournalRules.DamagedLine.Code)) yield return problem.Message;
        foreach (var happened in read.Progress.Recorded()) yield return (happened.Kind, read.Progress.Events.Contains(happened), read.Progress.IsRetracted(happened.Stamp.Id));
        foreach (var goal in read.Progress.Goals) yield return (goal.Status, goal.Confidence, goal.MentorConfidence, goal.Log.IsEmpty, goal.Notes.IsEmpty, goal.ReturnedReason is null);
        foreach (var note in read.Progress.Notes) yield return (note.Kind, note.IsResolved, note.With.IsEmpty);
    }

    private static byte[][] Split(byte[] bytes)
    {
        var at = Array.IndexOf(bytes, (byte)SecondFile);
        return at < 0 ? [bytes] : [bytes[..at], bytes[(at + 1)..]];
    }

    private static TraineeProgress Fold(IReadOnlyList<JournalFile> files) => TraineeProgress.Fold("ada", files, GeneratedHistory.Curriculum, new People());

    private static void EveryLineIsAnEventOrTold(byte[] bytes, JournalFile file)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n');
        Assert.Equal(bytes.Length, file.Length);
        Assert.Equal(lines[^1].Length == 0 ? lines.Length - 1 : lines.Length, file.LineCount);
        Assert.All(file.Problems, problem => Assert.InRange(problem.Location.Line, 1, lines.Length));
        Assert.Equal(file.Problems.OrderBy(problem => problem.Location), file.Problems);
        Assert.Equal(file.Lines.Distinct().Order(), file.Lines);
        var told = file.Problems.Where(problem => problem.Code is not "JRN0004" and not "JRN0007").Select(problem => problem.Location.Line).ToArray();
        Assert.Empty(told.Intersect(file.Lines));
        var blank = lines[..^1].Select((line, index) => index == 0 && line.StartsWith("ï»¿", StringComparison.Ordinal) ? line[3..] : line).Count(line => line.AsSpan().Trim(" \t\r").IsEmpty);
        if (!file.Problems.Any(problem => problem.Code == "JRN0007")) Assert.Equal(file.LineCount - blank, file.Lines.Length + told.Length + file.UnknownLines);
    }

    /// <summary>What a file's lines have in common is remembered to save memory, and must not show; and an independent reader of JSON finds the same in each.</summary>
    private static void EveryLineIsReadAsIfItWereAlone(byte[] bytes, JournalFile file)
    {
        var events = file.Lines.Zip(file.Events).ToDictionary(pair => pair.First, pair => pair.Second);
        if (bytes.AsSpan().StartsWith("\ufeff"u8)) bytes = [.. "   "u8, .. bytes[3..]];
        var (start, number) = (0, 0);
        for (var end = Array.IndexOf(bytes, (byte)'\n'); end >= 0; end = Array.IndexOf(bytes, (byte)'\n', start))
        {
            var line = bytes[start..end];
            var alone = JournalFormat.Read(line, new JournalLineContext("ada", isPrivate: false, new GoalReferenceTable()));
            JournalJson.Agrees(line, alone);
            if (events.TryGetValue(++number, out var happened)) Assert.Equal(JournalFormat.Write(alone.Event!), JournalFormat.Write(happened));
            if (alone.Event is { } written) Assert.Equal(JournalFormat.Write(written), JournalFormat.Write(JournalFormat.Read(JournalFormat.Write(written).AsSpan()[..^1], new JournalLineContext("ada", isPrivate: false, new GoalReferenceTable())).Event!));
            start = end + 1;
        }
    }

    private static void PlacesLieInTheFiles(TraineeProgress progress, IReadOnlyList<JournalFile> files)
    {
        foreach (var problem in progress.Problems) Assert.Contains(problem.Location.Line, Assert.Single(files, file => file.Path == problem.Location.Path).Lines);
        foreach (var happened in progress.Recorded()) Assert.NotNull(progress.LocationOf(happened.Stamp.Id));
    }

    private static void OrderAndDoublesMakeNoDifference(TraineeProgress progress, IReadOnlyList<JournalFile> files)
    {
        var expected = ProgressText.Of(progress);
        var turned = Fold([.. files.Reverse()]);
        Assert.Equal(expected, ProgressText.Of(turned));
        Assert.Equal(progress.Problems.Select(problem => problem.Message).Order(), turned.Problems.Select(problem => problem.Message).Order());
        Assert.Equal(expected, ProgressText.Of(Fold([.. files, .. files])));
        Assert.Equal(expected, ProgressText.Of(Fold([.. files, .. Enumerable.Repeat(files[0], 20)])));
    }

    private static void OneAfterTheOtherIsAllAtOnce(TraineeProgress progress, IReadOnlyList<JournalFile> files)
    {
        ProgressEvent[] events = [.. files.SelectMany(file => file.Events)];
        // Which of two events with one id counts is decided where all are known.
        if (events.DistinctBy(happened => happened.Stamp.Id).Count() < events.Length) return;
        var (step, review) = (Fold([]), Review(Fold([])));
        foreach (var happened in events)
        {
            step.RefusalOf(happened);
            step = step.With(happened);
            review = review.After(step);
        }
        Assert.Equal(ProgressText.Of(progress), ProgressText.Of(step));
        Assert.Equal(Review(progress).Standings.Select(TextOf), review.Standings.Select(TextOf));
    }

    private static void NobodyConfirmsWhoMayNot(TraineeProgress progress)
    {
        foreach (var goal in progress.Goals.Where(goal => goal.Status == GoalStatus.SignedOff)) Assert.True(goal.StatusBy == "grace" || (goal.StatusBy == "linus" && goal.Goal.Value != "b"));
        Assert.All(progress.Goals.Where(goal => goal.ReturnedReason is not null), goal => Assert.Contains(goal.Events, happened => happened is GoalReturned { Stamp.By: "grace" or "linus" }));
        Assert.All(progress.Goals.Where(goal => goal.MentorConfidence is not null), goal => Assert.Contains(goal.Events, happened => happened is GoalRated { Stamp.By: "grace" or "linus" }));
        Assert.All(progress.Year.Signatures, signature => Assert.True(signature.Stamp.By is "grace" or "linus"));
        Assert.All(progress.Year.OneOnOnes, held => Assert.True(held.Stamp.IsByTrainee || held.Stamp.By is "grace" or "linus"));
    }

    private static void NothingPrivateIsMadeUp(TraineeProgress progress)
    {
        Assert.Equal(ProgressText.Of(progress), ProgressText.Of(progress.Shared()));
        var texts = progress.Recorded().Select(happened => happened switch { NoteWritten written => written.Text, NoteEdited edited => edited.Text, _ => null }).ToHashSet();
        Assert.All(progress.Notes, note => Assert.Contains(note.Text, texts));
        foreach (var happened in progress.Recorded())
        {
            Assert.False(progress.IsPrivate(happened));
            progress.GoalOf(happened);
        }
    }

    private static void EveryDayCanBeReviewed(TraineeProgress progress)
    {
        var review = Review(progress);
        Assert.Equal(review.Standings.Length, GeneratedHistory.Curriculum.Goals.Length);
        _ = (review.Next, review.ThisWeek, review.DueSoon, review.Expected, review.Calendar.NextAway(review.Today));
        progress.Under(Curriculum.Empty);
    }

    private static TraineeReview Review(TraineeProgress progress) =>
        TraineeReview.Build(GeneratedHistory.Curriculum, progress, new DateOnly(2026, 3, 2), new DateOnly(2026, 7, 10), TimeZoneInfo.Utc);

    private static string TextOf(GoalStanding standing) => $"{standing.Goal.Id} {standing.Status} {standing.DueOn} {standing.AwaitsSignOff} {ProgressText.Of(standing.Progress)}";
}
