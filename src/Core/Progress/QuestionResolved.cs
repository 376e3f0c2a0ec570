namespace Onboarding.Core.Progress;

/// <summary>A question needs no further answer.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Question">The question's id.</param>
public sealed record QuestionResolved(EventStamp Stamp, Guid Question) : ProgressEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "question.resolved";
}
