using System.Text;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Health;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Where signs are to be ASCII, everything that we say is, on every page and in everything that opens.</summary>
[Collection(nameof(Bench))]
public sealed class AsciiTests : IDisposable
{
    private const int EachGoal = 6;

    private readonly AsciiYear _year = new();

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 42)]
    public void Every_page_is_ascii(int width, int height)
    {
        using var bench = Open(width, height);
        foreach (var key in Pages(bench))
        {
            bench.Window.Open(new TabTarget(key));
            bench.Pump();
            IsAscii(bench, key.Name);
            bench.Press("PgDn", "PgDn", "End");
            IsAscii(bench, key.Name);
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("4")]
    [InlineData("8")]
    [InlineData("5")]
    [InlineData("Ctrl+P")]
    [InlineData("F1")]
    [InlineData("F10")]
    [InlineData("?")]
    [InlineData("n")]
    [InlineData("L")]
    [InlineData("Ctrl+K n")]
    [InlineData("Ctrl+K Ctrl+T")]
    [InlineData("Ctrl+K")]
    public void Whatever_a_key_opens_is_ascii(string keys)
    {
        using var bench = Open(140, 42);
        bench.Press(keys.Split(' '));
        IsAscii(bench, keys);
        bench.Press("Down", "Right").Wait(TimeSpan.FromSeconds(2));
        IsAscii(bench, keys);
    }

    [Fact]
    public void No_command_has_a_title_or_a_reason_in_other_signs()
    {
        foreach (var command in CommandTable.All) Assert.True(Ascii.IsValid(AsciiPunctuation.Of(command.Title)), command.Title);
    }

    [Fact]
    public void What_people_wrote_keeps_its_letters()
    {
        using var bench = Open(140, 42);
        bench.Press("n").Type("Grüße, 漢字").Screen.Shows("Grüße, 漢字");
    }

    public void Dispose() => _year.Dispose();

    private Bench Open(int width, int height)
    {
        Directory.CreateDirectory(Path.Combine(_year.Folder, ".config"));
        File.WriteAllText(Path.Combine(_year.Folder, ".config", "settings.json"), """{ "workbench.glyphs": "ascii" }""");
        var bench = Bench.OpenOn(_year.Folder, width, height, "grace", AsciiYear.Now);
        bench.Workspace.FollowTeam();
        bench.Pump();
        return bench;
    }

    private static IEnumerable<TabKey> Pages(Bench bench)
    {
        var snapshot = bench.Workspace.Current;
        return
        [
            new TodayTab(), new YearTab(), new GettingStartedTab(), new ShortcutsTab(), new SettingsTab(), new OneOnOneTab(), new ReviewsTab(),
            .. snapshot.Progress.Year.OneOnOnes.Select(held => new MinutesTab(held.Stamp.Id)),
            new HandOverTab("grace", "barbara"),
            // That one is about a tick that somebody wrote.
            .. Explanations.All.Where(explanation => explanation.Code != "CUR0301").Select(explanation => new ExplanationTab(explanation.Code)),
            .. snapshot.Curriculum.Goals.Where((_, i) => i % EachGoal == 0).Select(goal => new GoalTab(goal.Id)),
            .. snapshot.Curriculum.Tracks.Select(track => new TrackTab(track.Path)),
            .. snapshot.Curriculum.Gates.Select(gate => new ReadinessTab(gate.Id)),
            new HealthTab(), .. Enum.GetValues<Core.Reports.HealthTopic>().Select(topic => new HealthTab(Topic: topic)),
        ];
    }

    private static void IsAscii(Bench bench, string what)
    {
        var shown = bench.Screen.Text;
        var strange = shown.Split('\n').FirstOrDefault(line => line.Any(c => c > '\u007e'));
        Assert.True(strange is null, $"{what}: {strange}");
    }
}
