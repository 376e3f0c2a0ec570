namespace Onboarding.Core.Progress;

/// <summary>What the lines of one file have in common. For one thread.</summary>
internal sealed class JournalLineContext(string trainee, bool isPrivate, GoalReferenceTable references)
{
    private byte[] _lastAuthorAsWritten = [];
    private string _lastAuthor = "";

    public string Trainee { get; } = trainee;

    public bool IsPrivate { get; } = isPrivate;

    public GoalReferenceTable References { get; } = references;

    public RepeatedTexts Texts { get; } = new();

    /// <summary>The author's name; one string for lines that follow each other.</summary>
    public string Author(JsonText written)
    {
        if (written.Is(_lastAuthorAsWritten)) return _lastAuthor;
        _lastAuthor = written.Decode()!;
        _lastAuthorAsWritten = written.Raw.ToArray();
        return _lastAuthor;
    }
}
