using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary>A one-on-one that took place.</summary>
/// <param name="Id">The event.</param>
/// <param name="On">The day they met.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="With">Who was there besides.</param>
/// <param name="Minutes">Markdown; null where nobody wrote it down.</param>
internal sealed record MinutesJson(Guid Id, DateOnly On, DateTimeOffset At, string By, string[] With, string? Minutes)
{
    public static MinutesJson Of(OneOnOneHeld held, DateOnly day) => new(held.Stamp.Id, day, held.Stamp.At, held.Stamp.By, held.With.IsDefaultOrEmpty ? [] : [.. held.With], held.Minutes);
}
