using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary>One recording of a counted or recurring goal.</summary>
internal sealed record LogJson(DateTimeOffset At, string By, DateOnly? On, string? Text, string[] With)
{
    public static LogJson Of(GoalLogged logged) =>
        new(logged.Stamp.At, logged.Stamp.By, logged.On, logged.Text, logged.With.IsDefaultOrEmpty ? [] : [.. logged.With]);
}
