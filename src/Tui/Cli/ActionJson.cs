using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary>An agreed action.</summary>
internal sealed record ActionJson(int Number, Guid Id, DateTimeOffset At, string By, string Text, string Owner, DateOnly? Due, string? Goal, bool Closed, DateTimeOffset? ClosedAt, string? Outcome)
{
    public static ActionJson Of(int number, AgreedAction action) => new(
        number, action.Id, action.Agreed.Stamp.At, action.Agreed.Stamp.By, action.Agreed.Text, action.Agreed.Owner, action.Agreed.Due, action.Agreed.Goal?.Id.Value,
        action.Closed is not null, action.Closed?.Stamp.At, action.Closed?.Outcome);
}
