using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Cli;

/// <summary>A session that was held; without a kind one more time of a goal that counts no sessions.</summary>
internal sealed record SessionJson(Guid Id, string? Kind, DateOnly On, DateTimeOffset At, string By, string? Goal, string? Text, string[] With)
{
    public static SessionJson Of(HeldSession held) =>
        new(held.Recorded.Stamp.Id, held.Kind.Id, held.On, held.Recorded.Stamp.At, held.Recorded.Stamp.By, held.Goal?.Id.Value, held.Text, [.. held.With]);
}
