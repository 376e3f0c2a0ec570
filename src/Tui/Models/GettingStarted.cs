using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The first things to do, and which of them are done: by the roster, by the journal, else by what was remembered.</summary>
/// <param name="snapshot">The roster and the journal.</param>
/// <param name="remembered">The ids of lessons that leave no trace there.</param>
/// <param name="since">What was recorded before doesn't count; null where all of it does.</param>
internal sealed class GettingStarted(WorkspaceSnapshot snapshot, IReadOnlySet<string> remembered, DateTimeOffset? since = null)
{
    public const string Introduce = "introduce";
    public const string Find = "find";
    public const string Theme = "theme";

    public static ImmutableArray<Lesson> Lessons { get; } =
    [
        new(Introduce, "Say who you are", "Your progress is kept under your name, and your mentor finds it there.", "person.introduce"),
        new("start", "Open the next step, and start it", "There is always one next step, and Today says why it is the one. Its page says what it asks for.", "goal.start")
        {
            Shows = happened => happened is GoalStarted,
            Goal = LessonGoal.Next,
        },
        new("note", "Write a note", "In March nobody remembers what was clear in January. A note stays with its goal.", "note.write")
        {
            Shows = happened => happened is NoteWritten { NoteKind: not (NoteKind.Question or NoteKind.Evidence) },
            Goal = LessonGoal.Next,
        },
        new("ask", "Ask a question", "Write it down before it is gone. It waits for the next one-on-one, and the answer stays beside it.", "question.ask")
        {
            Shows = happened => happened is NoteWritten { NoteKind: NoteKind.Question },
        },
        new("log", "Log one of several", "Shadow shifts, postmortems, pairing: some goals are practice. Each time is logged with a line about it.", "goal.log")
        {
            Shows = happened => happened is GoalLogged,
            Goal = LessonGoal.Counted,
        },
        new("done", "Mark something done", "The year's curve goes up, and what needed it can begin.", "goal.markDone")
        {
            Shows = happened => happened is GoalDone,
            Goal = LessonGoal.Next,
        },
        new("undo", "Take something back", "Nothing is lost by trying: what was recorded last no longer counts, and the history knows both.", "event.undo")
        {
            Shows = happened => happened is EventRetracted,
        },
        new(Find, "Find a goal by some of its letters", "Any goal or track is a few keys away. ? in the empty field shows what else can be found.", "goal.find"),
        new(Theme, "Choose a theme", "Dark or light: what your eyes like at this hour.", "theme.select"),
    ];

    public int DoneCount => Lessons.Count(IsDone);

    public bool IsComplete => DoneCount == Lessons.Length;

    public bool IsDone(Lesson lesson) => remembered.Contains(lesson.Id) || (lesson.Id == Introduce && !snapshot.IsFirstRun) || (lesson.Shows is { } shows && Own().Any(shows));

    /// <summary>The goal to try a lesson with; null where it needs none, or there is none.</summary>
    public Goal? GoalFor(Lesson lesson) => lesson.Goal switch
    {
        LessonGoal.Next => snapshot.Review.Next?.Standing.Goal,
        LessonGoal.Counted => snapshot.Review.Standings.FirstOrDefault(standing => standing is { Goal.Count: > 1, IsComplete: false })?.Goal,
        _ => null,
    };

    /// <summary>What the user recorded, taken back or not: it was done.</summary>
    private IEnumerable<ProgressEvent> Own() => snapshot.Progress.Recorded()
        .Where(happened => since is not { } from || happened.Stamp.At >= from)
        .Where(happened => PersonId.AreSame(happened.Stamp.By, snapshot.Actor.Id));
}
