using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;
using Onboarding.Tui.Models.Mentoring;

namespace Onboarding.Tui.Commands;

/// <summary>A condition with the sentence that tells a user what is missing.</summary>
internal sealed record When
{
    // Before the conditions, which put themselves in.
    private static readonly Dictionary<string, When> ByName = [];

    private readonly Func<CommandContext, string?> _missing;
    private readonly Func<GoalStanding, string?>? _missingOf;

    private When(string name, string reason, Func<CommandContext, string?> missing, Func<GoalStanding, string?>? missingOf = null)
    {
        Name = name;
        Reason = reason;
        _missing = missing;
        _missingOf = missingOf;
    }

    public static When Always { get; } = new("always", "", _ => null);

    public static When GoalSelected { get; } = Holds("goalSelected", c => !c.Goals.IsEmpty, "Select a goal first.");

    public static When GoalIsOpen { get; } = OfGoal("goalIsOpen", "It is done, signed off or skipped already; reopen it first.", goal => goal.Status switch
    {
        GoalStatus.Done => "It is done already; reopen it first.",
        GoalStatus.SignedOff => "It is signed off already; reopen it first.",
        GoalStatus.Skipped => "It is skipped; reopen it first.",
        _ => null,
    });

    public static When GoalIsClosed { get; } = OfGoal("goalIsClosed", "Only a goal that is done or skipped can be reopened.", goal => goal.Status is GoalStatus.Done or GoalStatus.SignedOff or GoalStatus.Skipped);

    public static When GoalCanStart { get; } = OfGoal("goalCanStart", "It is in progress already.", goal => goal.Status != GoalStatus.InProgress);

    public static When GoalIsNotBlocked { get; } = OfGoal("goalIsNotBlocked", "It is blocked already; start it to go on.", goal => goal.Status != GoalStatus.Blocked);

    public static When GoalOfAYearIsSelected { get; } = Holds("goalOfAYearSelected", c => !c.YearGoals.IsEmpty, "Select a goal first.");

    public static When SignOffIsSelected { get; } = Holds("signOffSelected", c => c.YearGoals.Any(goal => goal.Standing.AwaitsSignOff), "Select a goal that waits for a sign-off first.");

    public static When QuestionIsSelected { get; } = Holds("questionSelected", c => c.Question is { Note.IsResolved: false }, "Select an open question first.");

    public static When QuestionIsAnswered { get; } = Holds("questionAnswered", c => !AnsweredQuestions.At(c.Workbench.CurrentTarget, c.Snapshot).IsEmpty, "No question about a goal has a shared answer that the curriculum doesn't have yet.");

    public static When AgendaItemIsSelected { get; } = Holds("agendaItemSelected", c => c.Workbench.CurrentTarget is AgendaTarget or ActionTarget, "Select an item of the agenda, or an action, first.");

    public static When ProblemIsSelected { get; } = Holds("problemSelected", c => c.Problem is not null, "Select a problem first.");

    public static When SeveralCanBeSelected { get; } = Holds("severalCanBeSelected", c => c.Workbench.CanSelectSeveral, "Several can be selected in the curriculum's tree and in the reviews.");

    public static When NoteCanBePrivate { get; } = Holds("noteCanBePrivate", c => c.Workbench.NoteCanBePrivate, "Minutes are for both who met.");

    public static When HasMet { get; } = Holds("hasMet", c => c.Snapshot.Progress.Year.LastOneOnOne is not null, "There was no one-on-one yet.");

    public static When ActorIsMentor { get; } = Holds("actorIsMentor", c => c.YearGoals.All(goal => c.Snapshot.IsMentorOf(goal.Trainee)), "Only the trainee's mentor can do that.");

    public static When ActorTakesPart { get; } = Holds("actorTakesPart", c => c.Snapshot.IsShown(c.Snapshot.Actor.Id) || c.Snapshot.IsMentorOf(c.Snapshot.Trainee.Id), "That is between the trainee and their mentors.");

    public static When SomebodyCanTakeOver { get; } = Holds("somebodyCanTakeOver", c => HandOverPeople.Of(c.Snapshot).Takers.Length > 0, "Nobody else is in the roster who could take over.");

    public static When HandOverIsShown { get; } = Holds("handOverIsShown", c => c.HandOver is not null, "Open a hand-over first.");

    public static When HandOverIsToCome { get; } = Holds("handOverIsToCome", c => c.HandOver is { } shown && HandOverPeople.IsToCome(c.Snapshot, shown), "It is handed over already.");

    public static When PlaceForGoalIsSelected { get; } = Holds("placeForGoalSelected", c => GoalForm.PlaceAt(c.Workbench.CurrentTarget, c.Snapshot) is not null, "Select a goal, or a topic that has room for one, first.");

    public static When GateIsDeclared { get; } = Holds("gateIsDeclared", c => !c.Snapshot.Curriculum.Gates.IsEmpty, "The curriculum declares no gate.");

    public static When CanSign { get; } = Says("canSign", "You can't sign for this gate now.", c => c.Gate is { } gate ? c.Snapshot.ReadinessFor(gate).RefusalOf(c.Snapshot.Actor.Id) : null);

    public static When TeamIsRead { get; } = Holds("teamIsRead", c => c.Snapshot.Team is not null, "The years of the team are not read yet: show the reviews, or the curriculum's health, first.");

    public static When CohortCanBeChosen { get; } = TeamIsRead & Holds("severalCohorts", c => c.Snapshot.Team?.CohortsFor(c.Snapshot.HealthPolicy).Length > 1, "There is only one cohort: for several, enough trainees have to have begun in several years.");

    public static When CommandIsShown { get; } = Holds("commandIsShown", c => c.Workbench.ShownCommand is not null, "There is no command line for it.");

    public static When HasAbsences { get; } = Holds("hasAbsences", c => !c.Snapshot.Progress.Year.Absences.IsEmpty, "No time away is planned.");

    public static When HasNotifications { get; } = Holds("hasNotifications", c => c.Workbench.Notifications.All.Count > 0, "There are no notifications.");

    public static When ProblemCanBeMended { get; } = Holds("problemCanBeMended", c => c.Problem is { } problem && QuickFixes.Mends(problem.Code), "Select a problem with a quick fix first.");

    public static When ProblemCanBeRelinked { get; } = Holds("problemCanBeRelinked", c => c.Problem?.Code == CurriculumRules.MaybeReworded.Code, "Select a goal that may be a reworded one first (CUR0209).");

    public static When IsUnknown { get; } = Holds("isUnknown", c => c.Workbench.IsFirstRun, "The roster knows you already.");

    public static When TabIsOpen { get; } = Holds("tabIsOpen", c => c.Workbench.Editors.Active.Active is not null, "No tab is open.");

    public static When TabIsNotPinned { get; } = Holds("tabIsNotPinned", c => c.Workbench.Editors.Active.Active?.IsPinned != true, "The tab is pinned; unpin it first.");

    public static When TabWasClosed { get; } = Holds("tabWasClosed", c => c.Workbench.Editors.CanReopen, "No tab was closed.");

    public static When TabCanMove { get; } = Holds("tabCanMove", c => c.Workbench.Editors.IsSplit || c.Workbench.Editors.Active.Tabs.Count > 1, "It is the only tab.");

    public static When PathIsShown { get; } = Holds("pathIsShown", c => c.Workbench.Editors.Active.Active?.Key is GoalTab or TrackTab, "Only goals and tracks have a path.");

    public static When EditorIsSplit { get; } = Holds("editorIsSplit", c => c.Workbench.Editors.IsSplit, "The editor is not split.");

    public static When EditorIsWhole { get; } = Holds("editorIsWhole", c => !c.Workbench.Editors.IsSplit, "The editor is split already.");

    /// <summary>Every condition by its name: what a user may write in <c>keybindings.json</c>.</summary>
    public static IReadOnlyDictionary<string, When> Named => ByName;

    /// <summary>What the condition is called in the documents.</summary>
    public string Name { get; }

    /// <summary>What is missing where it does not hold, in general.</summary>
    public string Reason { get; }

    /// <summary>Null where the condition holds, else a sentence that says what is missing. Of goals that are selected together one is enough.</summary>
    public string? Missing(CommandContext context)
    {
        if (_missing(context) is { } missing) return missing;
        return _missingOf is null || context.Goals is not [var first, ..] goals || goals.Any(Allows) ? null : _missingOf(first);
    }

    /// <summary>Whether the condition holds of one goal.</summary>
    public bool Allows(GoalStanding goal) => _missingOf?.Invoke(goal) is null;

    public static When operator &(When left, When right) => new(
        $"{left.Name} && {right.Name}",
        $"{left.Reason} {right.Reason}",
        c => left._missing(c) ?? right._missing(c),
        left._missingOf is { } one && right._missingOf is { } other ? goal => one(goal) ?? other(goal) : left._missingOf ?? right._missingOf);

    private static When OfGoal(string name, string reason, Func<GoalStanding, bool> holds) => OfGoal(name, reason, goal => holds(goal) ? null : reason);

    private static When OfGoal(string name, string reason, Func<GoalStanding, string?> missingOf) => ByName[name] = new When(name, reason, _ => null, missingOf);

    private static When Says(string name, string reason, Func<CommandContext, string?> missing) => ByName[name] = new When(name, reason, missing);

    private static When Holds(string name, Func<CommandContext, bool> holds, string reason) => ByName[name] = new When(name, reason, c => holds(c) ? null : reason);
}
