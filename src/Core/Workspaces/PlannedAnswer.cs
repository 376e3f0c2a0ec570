using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>An answered question as the end of its goal's description, to be shown before it is written.</summary>
public sealed class PlannedAnswer : PlannedEdit
{
    private PlannedAnswer(string file, string shownAs, byte[] before, DescriptionEdit edit)
        : base(file, shownAs, before, edit.Bytes) => Refusal = edit.Refusal;

    /// <summary>Why it can't be written, as the end of a sentence; null where it can.</summary>
    public string? Refusal { get; }

    /// <summary>The answers that the curriculum may have, the oldest first: private ones are nobody else's.</summary>
    public static ImmutableArray<Note> AnswersTo(Note question, TraineeProgress progress)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(progress);
        return [.. progress.Notes.Where(note => note.ReplyTo == question.Id && note is { Kind: NoteKind.Answer, IsPrivate: false })];
    }

    /// <summary>Whether a goal's description has the question already.</summary>
    public static bool IsIn(Goal goal, Note question)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return goal.Description.Contains(AnsweredQuestion.Markdown(question, []).Split('\n')[0], StringComparison.Ordinal);
    }

    /// <summary>Plans the addition. The question is not private and has an answer.</summary>
    /// <param name="snapshot">The workspace as it is shown.</param>
    /// <param name="question">The question.</param>
    /// <param name="answers">Its answers.</param>
    /// <param name="goal">The goal whose description gets them.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static PlannedAnswer Of(WorkspaceSnapshot snapshot, Note question, ImmutableArray<Note> answers, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(goal);
        var full = Path.Combine(snapshot.Paths.Curriculum, goal.Location.Path);
        var before = System.IO.File.ReadAllBytes(full);
        var edit = DescriptionWriter.Append(new SourceFile(goal.Location.Path, before), goal, AnsweredQuestion.Markdown(question, answers), snapshot.CurriculumOptions);
        return new PlannedAnswer(full, snapshot.Paths.Show(full), before, edit);
    }
}
