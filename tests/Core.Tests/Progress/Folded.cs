using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Progress;

/// <summary>Events written to real files, read and added up.</summary>
internal static class Folded
{
    public static TraineeProgress From(params ProgressEvent[] events) => From(Curriculum.Empty, events);

    public static TraineeProgress From(Curriculum curriculum, params ProgressEvent[] events)
    {
        using var folder = new TempFolder();
        foreach (var author in events.GroupBy(happened => happened.Stamp.By))
        {
            Directory.CreateDirectory(folder.At("ada"));
            File.WriteAllBytes(folder.At("ada", $"{author.Key}.laptop-7f3a.jsonl"), [.. author.SelectMany(JournalFormat.Write)]);
        }
        return From(folder, curriculum);
    }

    public static TraineeProgress From(TempFolder folder, Curriculum? curriculum = null) =>
        TraineeProgress.Fold("ada", JournalIn(folder).ReadAll(), curriculum ?? Curriculum.Empty, new People());

    public static FileJournal JournalIn(TempFolder folder, string device = "laptop-7f3a") =>
        new(new FileJournalOptions { JournalFolder = folder.Path, ShownFolder = "progress", Trainee = "ada", Device = () => device });

    public static Curriculum CurriculumOf(string markdown) =>
        CurriculumReader.Read([new SourceFile("track.md", System.Text.Encoding.UTF8.GetBytes(markdown))]);
}
