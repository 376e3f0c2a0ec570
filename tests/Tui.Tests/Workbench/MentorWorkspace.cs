using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>The sample curriculum with two trainees of Grace, Ada and Bob, and Cat of Linus, in a folder of its own.</summary>
internal sealed class MentorWorkspace : IDisposable
{
    private const string People = """
        {
          "people": [
            { "id": "ada", "name": "Ada", "start": "2026-01-05", "mentors": ["grace"] },
            { "id": "bob", "name": "Bob", "start": "2026-02-02", "mentors": ["grace"] },
            { "id": "cat", "name": "Cat", "start": "2025-11-03", "mentors": ["linus"] },
            { "id": "grace", "name": "Grace" },
            { "id": "linus", "name": "Linus" }
          ]
        }
        """;

    public MentorWorkspace()
    {
        SampleWorkspace.Write(Folder);
        File.WriteAllText(Path.Combine(Folder, "onboarding.json"), People);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("onboarding-mentor-").FullName;

    /// <summary>Records as somebody did, on a day of March 2026 at nine.</summary>
    public MentorWorkspace On(int day, string who, params Func<EventStamp, ProgressEvent>[] happened)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, day, 9, 0, 0, TimeSpan.Zero));
        using var workspace = Workspace.Open(new WorkspaceOptions
        {
            StartFolder = Folder,
            StateFolder = Path.Combine(Folder, ".state-" + who),
            HostName = "elsewhere",
            Time = time,
            Identity = IdentityCandidates.None with { Option = who },
        });
        foreach (var one in happened) workspace.Record(one(workspace.NewStamp()));
        return this;
    }

    public static GoalReference Goal(string id) => new(GoalId.Parse(id), id, null, null);

    public Bench Open(string actor, int width = 140, int height = 42) => Open(Folder, actor, width, height);

    /// <summary>A workbench on a folder, with the team read.</summary>
    public static Bench Open(string folder, string actor, int width = 140, int height = 42, int daysLater = 0)
    {
        var bench = Bench.OpenOn(folder, width, height, actor, Bench.Usual.AddDays(daysLater));
        bench.Workspace.FollowTeam();
        bench.Pump();
        return bench;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
