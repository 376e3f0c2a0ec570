using Onboarding.Core.Curricula;
using Onboarding.Tui.Models.Health;

namespace Onboarding.Tui.Models;

/// <summary>What an editor tab shows; the page itself is made anew from each snapshot.</summary>
internal abstract record TabKey
{
    private const string GoalWord = "goal ";
    private const string TrackWord = "track ";
    private const string ReadinessWord = "readiness ";

    /// <summary>The key in words, from which <see cref="Parse"/> makes it again: what a session remembers.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it shows something of every trainee's year.</summary>
    public virtual bool NeedsTeam => false;

    /// <summary>The key of a name; null where nothing has it.</summary>
    public static TabKey? Parse(string name) => name switch
    {
        TodayTab.Word => new TodayTab(),
        YearTab.Word => new YearTab(),
        GettingStartedTab.Word => new GettingStartedTab(),
        ShortcutsTab.Word => new ShortcutsTab(),
        SettingsTab.Word => new SettingsTab(),
        OneOnOneTab.Word => new OneOnOneTab(),
        ReviewsTab.Word => new ReviewsTab(),
        _ when name.StartsWith(MinutesTab.Word, StringComparison.Ordinal) && Guid.TryParse(name[MinutesTab.Word.Length..], out var held) => new MinutesTab(held),
        _ when name.StartsWith(HandOverTab.Word, StringComparison.Ordinal) && name[HandOverTab.Word.Length..].Split(' ') is [var from, var to] => new HandOverTab(from.Length == 0 ? null : from, to),
        _ when name.StartsWith(ExplanationTab.Word, StringComparison.Ordinal) => new ExplanationTab(name[ExplanationTab.Word.Length..]),
        _ when name.StartsWith(GoalWord, StringComparison.Ordinal) && GoalId.TryParse(name[GoalWord.Length..], out var goal) => new GoalTab(goal),
        _ when name.StartsWith(TrackWord, StringComparison.Ordinal) => new TrackTab(name[TrackWord.Length..]),
        _ when name.StartsWith(ReadinessWord, StringComparison.Ordinal) => new ReadinessTab(name[ReadinessWord.Length..]),
        _ => HealthTab.Of(name),
    };

    /// <summary>The name of the tab of a gate.</summary>
    protected static string NameOfGate(string gate) => ReadinessWord + gate;

    /// <summary>The name of a goal's tab.</summary>
    protected static string NameOf(GoalId goal) => GoalWord + goal.Value;

    /// <summary>The name of a track's tab.</summary>
    protected static string NameOf(string trackPath) => TrackWord + trackPath;
}

/// <summary>The start page.</summary>
internal sealed record TodayTab : TabKey
{
    internal const string Word = "today";

    public override string Name => Word;
}

/// <summary>The whole year.</summary>
internal sealed record YearTab : TabKey
{
    internal const string Word = "year";

    public override string Name => Word;
}

/// <summary>The first steps.</summary>
internal sealed record GettingStartedTab : TabKey
{
    internal const string Word = "getting started";

    public override string Name => Word;
}

/// <summary>The keyboard shortcuts.</summary>
internal sealed record ShortcutsTab : TabKey
{
    internal const string Word = "keyboard shortcuts";

    public override string Name => Word;
}

/// <summary>What trainee and mentor have to talk about.</summary>
internal sealed record OneOnOneTab : TabKey
{
    internal const string Word = "one-on-one";

    public override string Name => Word;
}

/// <summary>The settings.</summary>
internal sealed record SettingsTab : TabKey
{
    internal const string Word = "settings";

    public override string Name => Word;
}

/// <summary>What was written down at a one-on-one.</summary>
/// <param name="Held">The id of the event that recorded it.</param>
internal sealed record MinutesTab(Guid Held) : TabKey
{
    internal const string Word = "minutes ";

    public override string Name => Word + Held;
}

/// <summary>What another mentor has to know who takes over.</summary>
/// <param name="From">The id of the mentor who hands over; null for none.</param>
/// <param name="To">The id of the mentor who takes over.</param>
internal sealed record HandOverTab(string? From, string To) : TabKey
{
    internal const string Word = "hand-over ";

    public override string Name => $"{Word}{From} {To}";
}

/// <summary>Every trainee at a glance.</summary>
internal sealed record ReviewsTab : TabKey
{
    internal const string Word = "reviews";

    public override string Name => Word;

    public override bool NeedsTeam => true;
}

/// <summary>How far the trainee is with a gate.</summary>
internal sealed record ReadinessTab(string Gate) : TabKey
{
    public override string Name => NameOfGate(Gate);
}

/// <summary>What a problem means.</summary>
/// <param name="Code">The problem's code.</param>
internal sealed record ExplanationTab(string Code) : TabKey
{
    internal const string Word = "problem ";

    public override string Name => Word + Code;
}

/// <summary>One goal.</summary>
internal sealed record GoalTab(GoalId Goal) : TabKey
{
    public override string Name => NameOf(Goal);
}

/// <summary>One track.</summary>
internal sealed record TrackTab(string Path) : TabKey
{
    public override string Name => NameOf(Path);
}
