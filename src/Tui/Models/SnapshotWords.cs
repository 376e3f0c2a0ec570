using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>People and days of a snapshot, as its reader would say them.</summary>
internal static class SnapshotWords
{
    /// <summary><c>you</c> for the reader, else the name from the roster, else the id.</summary>
    public static string NameOf(this WorkspaceSnapshot snapshot, string? id)
    {
        if (id is null) return "somebody";
        if (PersonId.AreSame(id, snapshot.Actor.Id)) return "you";
        return ShownText.Line(snapshot.Roster.NameOf(id));
    }

    /// <summary>The year of a trainee: the one that is shown, or one of the team's; null where it isn't known.</summary>
    public static TraineeYear? YearOf(this WorkspaceSnapshot snapshot, string trainee) => snapshot.IsShown(trainee)
        ? snapshot.Year
        : snapshot.Team?.Find(trainee);

    /// <summary>Whether it is this trainee's year that is shown.</summary>
    public static bool IsShown(this WorkspaceSnapshot snapshot, string trainee) => PersonId.AreSame(trainee, snapshot.Trainee.Id);

    /// <summary>Whether the user is one of a trainee's mentors.</summary>
    public static bool IsMentorOf(this WorkspaceSnapshot snapshot, string trainee) => snapshot.Roster.IsMentorNow(snapshot.Actor.Id, trainee);

    /// <summary>The names, joined by commas; empty for none.</summary>
    public static string NamesOf(this WorkspaceSnapshot snapshot, ImmutableArray<string> ids) =>
        ids.IsDefaultOrEmpty ? "" : string.Join(", ", ids.Select(id => snapshot.NameOf(id)));

    /// <summary>Who confirms for the trainee: <c>grace</c>, or <c>a mentor</c> where nobody or several could.</summary>
    public static string MentorName(this WorkspaceSnapshot snapshot) =>
        snapshot.Trainee.Mentors is [var only] ? snapshot.NameOf(only) : "a mentor";

    /// <summary><c> for Ada Byron</c> where it is not the reader's own year that is changed; else nothing.</summary>
    public static string ForTrainee(this WorkspaceSnapshot snapshot) => snapshot.IsShown(snapshot.Actor.Id) ? "" : $" for {ShownText.Line(snapshot.Trainee.Name)}";

    /// <summary><c>today</c>, <c>yesterday</c>, <c>Friday</c>, <c>12 Mar</c>.</summary>
    public static string DayOf(this WorkspaceSnapshot snapshot, DateTimeOffset at) => DayWords.Past(snapshot.Review.DayOf(at), snapshot.Review.Today);

    /// <summary>Whole days from a moment to today.</summary>
    public static int DaysSince(this WorkspaceSnapshot snapshot, DateTimeOffset at) =>
        Math.Max(0, snapshot.Review.Today.DayNumber - snapshot.Review.DayOf(at).DayNumber);

    /// <summary>The sign and tone of a note.</summary>
    public static Span GlyphOf(this GlyphSet glyphs, NoteKind kind) => kind switch
    {
        NoteKind.Question => new(glyphs.Question, Tone.Waiting),
        NoteKind.Answer => new(glyphs.Reply, Tone.Done),
        NoteKind.Win => new(glyphs.Win, Tone.Done),
        NoteKind.Blocker => new(glyphs.Blocked, Tone.Blocked),
        NoteKind.Evidence => new(glyphs.Evidence, Tone.Link),
        _ => new(glyphs.Pencil, Tone.Note),
    };

    /// <summary>The sign of a severity.</summary>
    public static Span GlyphOf(this GlyphSet glyphs, Severity severity) => severity switch
    {
        Severity.Error => new(glyphs.Error, Tone.Error),
        Severity.Warning => new(glyphs.Warning, Tone.Warning),
        _ => new(glyphs.Information, Tone.Information),
    };
}
