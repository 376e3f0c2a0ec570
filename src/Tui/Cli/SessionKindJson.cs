using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Cli;

/// <summary>A kind of session, and how often it was held; its goals are those that want more of it.</summary>
internal sealed record SessionKindJson(string Kind, string Name, int Count, DateOnly? Last, string[] Goals)
{
    public static SessionKindJson Of(SessionLog log, SessionKind kind)
    {
        var held = log.Of(kind).ToArray();
        return new(kind.Id, kind.Name, held.Length, held.Length == 0 ? null : held[^1].On, [.. log.OpenGoals(kind).Select(goal => goal.Id.Value)]);
    }
}
