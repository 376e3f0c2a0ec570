using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Demo;

/// <summary>Writes a workspace with the curriculum that comes with the program, a team, and the better part of a year: real files, by the journal's own means.</summary>
internal static class DemoWorkspace
{
    /// <summary>Who the demo is about.</summary>
    public const string Trainee = "ada";

    public const string Mentor = "grace";

    private const string SecondMentor = "barbara";
    private const string SecondTrainee = "margaret";
    private const string CurriculumPrefix = "curriculum/";
    private const int WeeksSoFar = 39;
    private const int WeeksOfTheSecond = 9;
    private const int Seed = 1815;

    /// <summary>Writes it into a folder that need not exist.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="time">Today, and where the demo's people live.</param>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void Write(string root, TimeProvider time)
    {
        var now = time.GetUtcNow();
        var monday = MondayOf(DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        var (start, secondStart) = (monday.AddDays(-7 * WeeksSoFar), monday.AddDays(-7 * WeeksOfTheSecond));
        WriteCurriculum(Path.Combine(root, OnboardingFile.DefaultCurriculum));
        OnboardingEdit.Apply(root, file => People(start, secondStart).Aggregate(file, OnboardingWriter.Add));
        var curriculum = CurriculumReader.Read(Path.Combine(root, OnboardingFile.DefaultCurriculum));
        var journal = Path.Combine(root, OnboardingFile.DefaultJournal);
        var roster = new Roster([.. People(start, secondStart)]);
        Live(Trainee, [Mentor, SecondMentor], start, DemoStory.Read(), Seed);
        Live(SecondTrainee, [SecondMentor], secondStart, DemoStory.PartTime, Seed + 1);
        var seed = Seed + 1;
        foreach (var person in DemoCohort.People(start, SecondMentor)) Live(person.Id, person.Mentors, person.Start!.Value, DemoCohort.StoryOf(curriculum, ++seed), seed);

        void Live(string trainee, ImmutableArray<string> mentors, DateOnly first, DemoStory story, int seed)
        {
            var until = new DateTimeOffset(first.AddYears(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            var calendar = new DemoCalendar(first, now < until ? now : until, time.LocalTimeZone);
            var year = DemoYear.Of(trainee, mentors, curriculum, calendar, story, seed);
            var meetings = DemoMeetings.Of(year, roster.Find(trainee)!, mentors[0], curriculum, roster, calendar, story, seed);
            Record(journal, trainee, [.. year.Concat(meetings).OrderBy(happened => happened.Stamp.At)]);
        }
    }

    private static void WriteCurriculum(string folder)
    {
        Directory.CreateDirectory(folder);
        var assembly = typeof(DemoWorkspace).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(CurriculumPrefix, StringComparison.Ordinal)))
        {
            using var text = assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(Path.Combine(folder, name[CurriculumPrefix.Length..]));
            text.CopyTo(file);
        }
    }

    private static IEnumerable<Person> People(DateOnly start, DateOnly secondStart) =>
    [
        new(Trainee, "Ada Byron", "ada@example.org", null, start, [Mentor, SecondMentor]),
        new(SecondTrainee, "Margaret Heafield", "margaret@example.org", null, secondStart, [SecondMentor]),
        new(Mentor, "Grace Murray", "grace@example.org", "lead", null, []),
        new(SecondMentor, "Barbara Huberman", "barbara@example.org", null, null, []),
        .. DemoCohort.People(start, SecondMentor),
        new("radia", "Radia Joy", "radia@example.org", null, null, []),
        new("tony", "Tony Charles", "tony@example.org", null, null, []),
        new("katherine", "Katherine Coleman", "katherine@example.org", null, null, []),
    ];

    /// <summary>Everybody writes into a file of their own, as on machines of their own.</summary>
    private static void Record(string folder, string trainee, IReadOnlyList<ProgressEvent> events)
    {
        foreach (var author in events.GroupBy(happened => happened.Stamp.By))
        {
            new FileJournal(new FileJournalOptions
            {
                JournalFolder = folder,
                ShownFolder = OnboardingFile.DefaultJournal,
                Trainee = trainee,
                Device = () => author.Key == trainee ? "laptop-7f3a" : "work-91c2",
            }).Append([.. author]);
        }
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
