namespace Onboarding.Core.Progress;

/// <summary>Where a journal of files is, and who writes there.</summary>
public sealed record FileJournalOptions
{
    /// <summary>The folder that has a folder for each trainee; need not exist.</summary>
    public required string JournalFolder { get; init; }

    /// <summary>The same as problems show it, with <c>/</c>.</summary>
    public required string ShownFolder { get; init; }

    /// <summary>Whose year it is about.</summary>
    public required string Trainee { get; init; }

    /// <summary>Gives this machine's name in the journal; asked for when something is written.</summary>
    public required Func<string> Device { get; init; }

    /// <summary>Whether the journal is kept in the user's own state folder, and notes in it are the author's own.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The author whose files are read; null for all.</summary>
    public string? OnlyAuthor { get; init; }
}
