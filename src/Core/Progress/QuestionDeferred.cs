namespace Onboarding.Core.Progress;

/// <summary>A question waits for a session: there was no time for it, or somebody else knows better.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Session">The kind of session it waits for, for example <c>coffee</c> (see <see cref="SessionKind"/>); null for the next one-on-one.</param>
public sealed record QuestionDeferred(EventStamp Stamp, Guid Question, string? Session = null) : ProgressEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "question.deferred";
}
