using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Workloads;

namespace Onboarding.Core.Tests.Workspaces;

/// <summary>The health of a curriculum from a team's real files.</summary>
public sealed class HealthOfTeamTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SyntheticWorkspace _team;

    public HealthOfTeamTests() => _team = SyntheticWorkspace.WriteTeam(_folder.At("team"), goals: 60, trainees: 8, eventsEach: 300);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Private_notes_change_nothing_not_even_for_who_wrote_them()
    {
        var before = Told();
        Assert.True(before.Split('\n').Length > 20, before);
        using (var ada = Open("ada"))
        {
            foreach (var goal in _team.Goals)
            {
                var asked = new NoteWritten(ada.NewStamp(), goal, NoteKind.Question, "Am I the only one who does not get it?", IsPrivate: true);
                ada.Record(asked);
                ada.Record(new NoteEdited(ada.NewStamp(), asked.Stamp.Id, "Really the only one?"));
            }
        }
        Assert.Equal(before, Told());
        Assert.Equal(before, Told("grace"));
    }

    [Fact]
    public void A_question_that_all_may_read_does_count()
    {
        var before = Told();
        foreach (var trainee in _team.Trainees)
        {
            using var workspace = Open(trainee);
            for (var i = 0; i < 3; i++) workspace.Record(new NoteWritten(workspace.NewStamp(), _team.Goals[0], NoteKind.Question, "Why?"));
        }
        Assert.NotEqual(before, Told());
    }

    [Fact]
    public void In_which_files_and_in_what_order_it_was_written_does_not_matter()
    {
        var before = Told();
        var random = new Random(7);
        foreach (var trainee in _team.Trainees)
        {
            var folder = _folder.At("team", "progress", trainee);
            foreach (var author in Directory.GetFiles(folder, "*.jsonl").GroupBy(file => Path.GetFileName(file).Split('.')[0]).ToArray())
            {
                var lines = author.SelectMany(File.ReadAllLines).ToArray();
                random.Shuffle(lines);
                foreach (var file in author) File.Delete(file);
                for (var device = 0; device < 5; device++) File.WriteAllLines(Path.Combine(folder, $"{author.Key}.device{device}-0a1b.jsonl"), lines.Where((_, i) => i % 5 == device));
            }
        }
        Assert.Equal(before, Told());
    }

    [Fact]
    public void Nobody_is_named_in_the_report()
    {
        var told = Told();
        Assert.All(_team.Trainees.Append("grace").Append("Byron").Append("Murray"), person => Assert.DoesNotContain(person, told, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_onboarding_json_says_is_what_counts_and_a_group_below_the_floor_is_refused_with_a_problem()
    {
        Assert.Contains("8 trainees", Told(), StringComparison.Ordinal);
        Set("\"smallest-group\": 9,");
        Assert.Contains("What people did is shown from 9 on", Told(), StringComparison.Ordinal);
        Set("\"smallest-group\": 2,");
        using var workspace = Open("ada");
        Assert.Equal(5, workspace.Current.HealthPolicy.SmallestGroup);
        Assert.Equal("'2' is not a number from 3 to 1000.", Assert.Single(workspace.Current.Problems, problem => problem.Code == "WSP0004").Message);
    }

    private void Set(string setting)
    {
        var path = _folder.At("team", "onboarding.json");
        File.WriteAllText(path, "{ " + setting + File.ReadAllText(path).Trim()[1..].Replace("\"smallest-group\": 9,", "", StringComparison.Ordinal));
    }

    private string Told(string reader = "ada")
    {
        using var workspace = Open(reader);
        Assert.False(workspace.Current.HealthOf().IsLargeEnough);
        workspace.FollowTeam();
        return HealthReport.Of(workspace.Current.HealthOf());
    }

    private Workspace Open(string who) => TestWorkspaces.Open(_folder.At("team"), _folder.At("state"), who, new FakeTimeProvider(new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero)));
}
