using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>The topics of a one-on-one, as headings.</summary>
internal static class AgendaWords
{
    public static string TitleOf(AgendaTopic topic) => topic switch
    {
        AgendaTopic.Win => "Wins, to be said aloud",
        AgendaTopic.Moved => "Done and moved",
        AgendaTopic.Added => "Put on the agenda",
        AgendaTopic.Action => "Agreed and open",
        AgendaTopic.SignOff => "Waiting for a sign-off",
        AgendaTopic.Question => "Questions open",
        AgendaTopic.Stuck => "Where help is welcome",
        AgendaTopic.Confidence => "Rated differently",
        _ => "Planned for now or soon",
    };
}
