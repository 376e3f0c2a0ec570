using System.Collections.Immutable;

namespace Onboarding.Core.Progress;

/// <summary>What is recorded about a trainee's year besides goals and notes: meetings, agreements, absences. Immutable.</summary>
public sealed record YearRecord
{
    /// <summary>A year of which nothing is recorded.</summary>
    public static YearRecord Empty { get; } = new();

    /// <summary>The one-on-ones, in order.</summary>
    public ImmutableArray<OneOnOneHeld> OneOnOnes { get; init; } = [];

    /// <summary>What somebody put on the agenda, settled or not, in order.</summary>
    public ImmutableArray<AgendaItem> Agenda { get; init; } = [];

    /// <summary>What was agreed, closed or not, in order.</summary>
    public ImmutableArray<AgreedAction> Actions { get; init; } = [];

    /// <summary>Sessions that no counted goal asks for, in order.</summary>
    public ImmutableArray<SessionLogged> Sessions { get; init; } = [];

    /// <summary>Who signed for the trainee at a gate, in order.</summary>
    public ImmutableArray<ReadinessSigned> Signatures { get; init; } = [];

    /// <summary>The days away that are not cancelled, in order of recording.</summary>
    public ImmutableArray<AbsencePlanned> Absences { get; init; } = [];

    /// <summary>The changes of the working week, in order of recording: of two for one day the later counts.</summary>
    public ImmutableArray<WorkWeekChanged> WorkWeeks { get; init; } = [];

    /// <summary>When trainee and mentor last met, as recorded; null if never.</summary>
    public OneOnOneHeld? LastOneOnOne => OneOnOnes.IsEmpty ? null : OneOnOnes[^1];
}
