namespace Onboarding.Core.Progress;

/// <summary>A fact about the year as a whole: meetings, agreements, absences. It may name a goal, and belongs to the year all the same.</summary>
public abstract record YearEvent(EventStamp Stamp) : ProgressEvent(Stamp);
