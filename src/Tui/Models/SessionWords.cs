using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Models;

/// <summary>How often something was held, in words.</summary>
internal static class SessionWords
{
    /// <summary><c>4 times, last on Friday</c>; <c>not yet</c>.</summary>
    public static string Count(SessionLog log, SessionKind kind, DateOnly today)
    {
        var held = log.Of(kind).ToArray();
        if (held.Length == 0) return "not yet";
        var last = DayWords.Past(held[^1].On, today);
        return held.Length == 1 ? $"once, {last}" : $"{CountWords.Of(held.Length, "time")}, last {last}";
    }
}
