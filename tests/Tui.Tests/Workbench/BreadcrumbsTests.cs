namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Breadcrumbs: curriculum › track › topic › goal, with drop-downs.</summary>
[Collection(nameof(Bench))]
public class BreadcrumbsTests
{
    [Fact]
    public void A_click_on_a_topic_offers_the_topics_beside_it_and_opens_the_track_there()
    {
        using var bench = Bench.Open(100, 16);
        TabsTests.Open(bench, "alert becomes").Crumbs.Shows("Monitoring and alerting › Paging › Explain how an alert");
        bench.Click("Paging ›").Screen.Shows("Type to narrow", "Why it exists");
        bench.Press("Enter").Tabs.Shows("Monitoring and alerting").Editor.Shows("Paging").Editor.DoesNotShow("Why it exists");
    }

    [Fact]
    public void A_key_offers_the_goals_beside_this_one_with_itself_selected()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "noisy").Press(".").Screen.Shows("Shadow an on-call shift", "Build a dashboard of your own");
        bench.Press("Down", "Enter").Editor.Shows("Shadow an on-call shift", "0 of 4");
    }

    [Fact]
    public void Typing_narrows_what_is_offered()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "noisy").Click("Monitoring and alerting ›").Type("kub").Press("Enter").Editor.Shows("Drain a node");
    }

    [Fact]
    public void The_steps_of_a_goal_stand_beside_each_other()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "silence it").Crumbs.Shows("› Explain how an alert becomes a page › Silence it").Press(".").Screen.Shows("Find the rule and its");
    }

    [Fact]
    public void A_page_without_a_path_says_so()
    {
        using var bench = Bench.Open();
        bench.Press(".").Status.Shows("Only goals and tracks have a path.");
    }
}
