using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Forms;

/// <summary>A new goal, beside or in what is selected.</summary>
internal static class GoalForm
{
    private const string Title = "title";
    private const string Step = "step";
    private const string Due = "due";
    private const string Effort = "effort";
    private const string SignOff = "signOff";

    /// <summary>Where a goal would stand that is begun at a target: after the goal, or at the end of the topic; null where there is no such place.</summary>
    public static GoalPlace? PlaceAt(Target? target, WorkspaceSnapshot snapshot) => target switch
    {
        GoalTarget { Goal: var id } => snapshot.Curriculum.Find(id) is { } goal ? new GoalPlace.After(goal) : null,
        TrackTarget { TrackPath: var path, Topic: { } topic } => TopicPlace.In(snapshot.Curriculum).FirstOrDefault(place => place.Location.Path == path && place.Id == topic) is { } place ? new GoalPlace.In(place) : null,
        TrackTarget { TrackPath: var path } => snapshot.Curriculum.Tracks.FirstOrDefault(track => track.Path == path && !track.Goals.IsEmpty) is { } track ? new GoalPlace.AtTop(track) : null,
        YearTarget year => PlaceAt(year.Of, snapshot),
        _ => null,
    };

    /// <summary>Under which the answers are kept.</summary>
    public static string KeyOf(GoalPlace place) => $"goal {place.Path} {(place as GoalPlace.After)?.Goal.Id} {(place as GoalPlace.In)?.Topic.Id}";

    /// <summary>The place that a form was opened for; null where it is gone.</summary>
    public static GoalPlace? PlaceOf(string key, WorkspaceSnapshot snapshot) =>
        snapshot.Curriculum.Goals.Select(goal => (GoalPlace)new GoalPlace.After(goal))
            .Concat(TopicPlace.In(snapshot.Curriculum).Select(topic => new GoalPlace.In(topic)))
            .Concat(snapshot.Curriculum.Tracks.Where(track => !track.Goals.IsEmpty).Select(track => new GoalPlace.AtTop(track)))
            .FirstOrDefault(place => KeyOf(place) == key);

    /// <param name="snapshot">The workspace.</param>
    /// <param name="place">Where it is to stand; next to a goal it may also be a step of that one.</param>
    /// <param name="withTeam">The workspace with every trainee's year, when the goal is written: its id is to be none of theirs.</param>
    /// <param name="write">Takes what would be written, the title, the command line that writes the same, and the form's key.</param>
    public static Form Of(WorkspaceSnapshot snapshot, GoalPlace place, Func<WorkspaceSnapshot> withTeam, Action<PlannedAddition, string, string, string> write)
    {
        var isRow = IsInTable(place, snapshot);
        var key = KeyOf(place);
        ImmutableArray<FormField> fields =
        [
            new(Title, "What is to be achieved?", "One line of Markdown; its id is made of it") { Check = text => text.Trim().Length == 0 ? "A goal has a title." : null },
            .. place is GoalPlace.After { Goal.IsRow: false } ? [YesOrNo(Step, "Is it a step of that goal?")] : Array.Empty<FormField>(),
            new(Due, "When is it due?", "d10, w2, m3 or a date; nothing is fine") { Check = text => Fault("due", text) },
            new(Effort, "How long does it take?", "30m, 2h, 1d or 1w; nothing is fine") { Check = text => Fault("effort", text) },
            YesOrNo(SignOff, "Does a mentor confirm it?"),
        ];
        return new Form(key, "New goal", fields, answers =>
        {
            var where = place is GoalPlace.After { Goal: { IsRow: false } beside } && IsYes(answers[Step]) ? new GoalPlace.Under(beside) : place;
            var draft = DraftOf(answers);
            try
            {
                var plan = PlannedAddition.Goal(withTeam(), draft, where);
                if (plan.Refusal is { } refusal) return $"Not written: {ShownText.Line(refusal)}.";
                write(plan, draft.Title, CommandLine(draft, where), key);
                return null;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return $"{ShownText.Line(place.Path)} can't be read: {fault.Message}";
            }
        })
        {
            Intro = Intro(place) + (isRow ? ", as a row of the table" : ""),
            Verb = "look at the diff",
            Preview = answers => [ShownText.Line($"{(isRow ? "" : "- [ ] ")}{string.Join(' ', [answers[Title], .. DraftOf(answers).Chips.Select(chip => $"`{chip}`")])}")],
            PreviewHeight = 1,
        };
    }

    /// <summary>Whether the goals at a place are rows of a table, so that a new one is too: what is said of it stands in columns then.</summary>
    private static bool IsInTable(GoalPlace place, WorkspaceSnapshot snapshot) => place switch
    {
        GoalPlace.After(var goal) => goal.IsRow,
        GoalPlace.In(var topic) => snapshot.Curriculum.Goals.LastOrDefault(goal => goal.Topic?.Location == topic.Location) is { IsRow: true },
        GoalPlace.AtTop(var track) => track.Goals is [.., { IsRow: true }],
        _ => false,
    };

    private static FormField YesOrNo(string id, string label) => new(id, label, "y or n; nothing is no")
    {
        Check = text => text.Trim().ToLowerInvariant() is "" or "y" or "yes" or "n" or "no" ? null : "Say yes or no.",
        Means = text => IsYes(text.Trim()) ? "yes" : "no",
    };

    private static bool IsYes(string text) => text.ToLowerInvariant() is "y" or "yes";

    private static string? Fault(string chip, string text) => text.Trim().Length == 0 ? null : new GoalDraft("", [$"{chip}:{text.Trim()}"]).Fault();

    private static GoalDraft DraftOf(FormAnswers answers)
    {
        var chips = ImmutableArray.CreateBuilder<string>();
        if (answers[Due].Length > 0) chips.Add($"due:{answers[Due]}");
        if (answers[Effort].Length > 0) chips.Add($"effort:{answers[Effort]}");
        if (IsYes(answers[SignOff])) chips.Add("sign-off");
        return new GoalDraft(answers[Title], chips.ToImmutable());
    }

    private static string Intro(GoalPlace place) => place switch
    {
        GoalPlace.After(var goal) => $"After: {ShownText.Line(goal.Title)}",
        GoalPlace.In(var topic) => $"In: {ShownText.Line(topic.Title)}",
        GoalPlace.AtTop(var track) => $"In: {ShownText.Line(track.Title)}",
        _ => "",
    };

    private static string CommandLine(GoalDraft draft, GoalPlace place)
    {
        var where = place switch
        {
            GoalPlace.After(var goal) => $"--after {ShellWord.Of(goal.Id.Value)}",
            GoalPlace.Under(var goal) => $"--under {ShellWord.Of(goal.Id.Value)}",
            GoalPlace.In(var topic) => $"--in {ShellWord.Of($"{topic.Track?.Id ?? topic.Location.Path}#{topic.Id}")}",
            GoalPlace.AtTop(var track) => $"--in {ShellWord.Of(track.Path)}",
            _ => "",
        };
        var chips = string.Concat(draft.Chips.Select(chip => chip.Split(':', 2) is [var name, var value] ? $" --{name} {ShellWord.Of(value)}" : $" --{chip}"));
        return $"onboard new goal {ShellWord.Of(draft.Title)} {where}{chips} --yes";
    }
}
