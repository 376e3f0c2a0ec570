using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Demo;

namespace Onboarding.Tui.Tests.Demo;

public sealed class DemoWorkspaceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onboarding-demo-test-").FullName;

    [Fact]
    public void The_same_day_gives_the_same_bytes()
    {
        var one = FilesOf(Write("one"));
        var other = FilesOf(Write("other"));

        Assert.True(one.Count > 18, string.Join(' ', one.Keys));
        Assert.Equal(one, other);
    }

    [Theory]
    [InlineData("2026-03-17")]
    [InlineData("2026-11-25")]
    [InlineData("2028-02-29")]
    public void Every_view_has_something_to_show_and_nothing_is_wrong(string day)
    {
        var snapshot = Open(Write("year", day), day).Current;

        Assert.Empty(snapshot.Problems);
        var (review, progress) = (snapshot.Review, snapshot.Progress);
        Assert.Equal(40, review.Week);
        Assert.InRange(review.Total.Percent, 50, 85);
        Assert.NotNull(review.Next);
        Assert.NotEmpty(review.OpenQuestions);
        Assert.NotEmpty(review.AwaitingSignOff);
        Assert.Contains(review.Standings, standing => standing.IsLate);
        Assert.Contains(review.Standings, standing => standing.Status == GoalStatus.Blocked);
        Assert.Contains(review.Standings, standing => standing.Status == GoalStatus.Skipped);
        Assert.InRange(review.Standings.Count(standing => standing.Status == GoalStatus.InProgress), 4, 20);
        Assert.Contains(review.Standings, standing => standing is { IsComplete: true, Progress.Confidence: <= 2 });
        Assert.Contains(review.Standings, standing => standing.Progress.ReturnedReason is not null);
        Assert.Contains(review.Standings, standing => standing.Progress.Log.Any(log => !log.With.IsDefaultOrEmpty));
        Assert.True(SessionLog.Of(review).All.Select(held => held.Kind).Distinct().Count() >= 6);
        Assert.Contains(progress.Year.Sessions, session => session.Session == "pairing");
        var gate = Assert.Single(snapshot.Curriculum.Gates);
        var readiness = snapshot.ReadinessFor(gate);
        Assert.True(readiness.IsReady, readiness.Missing);
        // Nobody signed before everything else was there.
        Assert.Equal(readiness.Signatures.Max(signature => signature.On), readiness.Since);
        Assert.Equal(Enum.GetValues<NoteKind>(), progress.Goals.SelectMany(goal => goal.Notes).Concat(progress.Notes).Select(note => note.Kind).Distinct().Order());
    }

    [Fact]
    public void A_year_has_a_holiday_a_slow_week_and_a_burst()
    {
        var snapshot = Open(Write("weeks")).Current;
        var weeks = snapshot.Progress.Newest().Where(happened => happened.Stamp.By == "ada").CountBy(happened => ((snapshot.Review.DayOf(happened.Stamp.At).DayNumber - snapshot.Review.Start.DayNumber) / 7) + 1).ToDictionary();

        Assert.Equal(0, weeks.GetValueOrDefault(20) + weeks.GetValueOrDefault(21));
        var usual = weeks.Values.Order().ElementAt(weeks.Count / 2);
        Assert.True(weeks.GetValueOrDefault(16) < usual / 2, $"{weeks.GetValueOrDefault(16)} of {usual}");
        Assert.True(weeks[9] > usual * 2, $"{weeks[9]} of {usual}");
    }

    [Fact]
    public void What_people_wrote_is_about_goals_that_exist()
    {
        var snapshot = Open(Write("texts")).Current;
        var story = DemoStory.Read();

        Assert.Empty(story.Goals.Except(snapshot.Curriculum.Goals.Select(goal => goal.Id.Value)));
        Assert.True(snapshot.Progress.Newest().Select(TextOf).OfType<string>().Distinct().Count() > 250);
        Assert.All(snapshot.Curriculum.Tracks, track => Assert.Contains(story.Goals, id => track.Path == snapshot.Curriculum.Goals.First(goal => goal.Id.Value == id).Track.Path));
    }

    [Fact]
    public void The_second_trainee_is_on_the_way_to_the_gate()
    {
        using var workspace = Open(Write("second"));
        workspace.Show("margaret");

        var readiness = workspace.Current.ReadinessFor(workspace.Current.Curriculum.Gates[0]);
        Assert.StartsWith("4 shadow shifts, 2 reverse shadow shifts", readiness.Missing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-17")]
    [InlineData("2026-11-25")]
    public void Those_who_began_before_are_done_with_their_year_and_say_something_about_the_curriculum(string day)
    {
        using var workspace = Open(Write("cohort", day), day);
        workspace.FollowTeam();

        var over = workspace.Current.Team!.Years.Select(year => year.Review).Where(review => review.IsOver).ToArray();
        Assert.Equal(6, over.Length);
        Assert.All(over, review => Assert.InRange(review.Total.Percent, 70, 100));
        Assert.All(over, review => Assert.True(review.DayOf(review.Progress.Newest().First().Stamp.At) <= review.End.AddDays(1)));
        var health = workspace.Current.HealthOf();
        Assert.True(health.IsLargeEnough);
        Assert.Contains(health.Goals, goal => goal.MedianDays > 5);
        Assert.Contains(health.Goals, goal => goal.Stuck is { Size: ShareSize.Some });
        Assert.Contains(health.Goals, goal => goal.Skipped is not null);
        Assert.Contains(health.Goals, goal => goal.MedianConfidence is <= 3);
        Assert.Empty(workspace.Current.Problems);
    }

    [Fact]
    public void The_mentor_sees_the_same_year()
    {
        using var workspace = Open(Write("mentor"), actor: "grace");

        Assert.Equal("ada", workspace.Current.Trainee.Id);
        Assert.Equal("grace", workspace.Current.Actor.Id);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string? TextOf(ProgressEvent happened) => happened switch
    {
        NoteWritten note => note.Text,
        GoalLogged log => log.Text,
        GoalReturned returned => returned.Reason,
        GoalSignedOff signedOff => signedOff.Note,
        _ => null,
    };

    private static FakeTimeProvider TimeOn(string day) => new(DateTimeOffset.Parse(day + "T15:30:00Z", System.Globalization.CultureInfo.InvariantCulture));

    private string Write(string name, string day = "2026-11-25")
    {
        var root = Path.Combine(_folder, name);
        DemoWorkspace.Write(root, TimeOn(day));
        return root;
    }

    private static Workspace Open(string root, string day = "2026-11-25", string actor = "ada") => Workspace.Open(new WorkspaceOptions
    {
        StartFolder = root,
        StateFolder = Path.Combine(root, ".state"),
        HostName = "bench",
        Time = TimeOn(day),
        Identity = IdentityCandidates.None with { Option = actor },
    });

    private static Dictionary<string, string> FilesOf(string root) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(root, path), File.ReadAllText);
}
