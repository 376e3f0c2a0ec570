namespace Onboarding.Tui.Cli;

/// <summary>A question with its answers.</summary>
internal sealed record QuestionJson
{
    /// <summary>What <c>answer</c>, <c>resolve</c>, <c>defer</c> and <c>propose</c> take, with <c>--trainee</c>.</summary>
    public required int Number { get; init; }

    public required string Trainee { get; init; }

    /// <summary>In days.</summary>
    public required int Age { get; init; }

    /// <summary>The kind of session that it was put off to, or <c>one-on-one</c>; null where it wasn't.</summary>
    public string? DeferredTo { get; init; }

    public required NoteJson Question { get; init; }

    public required NoteJson[] Answers { get; init; }

    public static QuestionJson Of(ListedQuestion question) => new()
    {
        Number = question.Number,
        Trainee = question.Year.Trainee.Id,
        Age = question.Age,
        DeferredTo = question.Note.Deferred is { } deferred ? deferred.Session ?? DeferVerb.OneOnOne : null,
        Question = NoteJson.Of(question.Note),
        Answers = [.. question.Answers.Select(NoteJson.Of)],
    };
}
