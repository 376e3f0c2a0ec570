using Microsoft.Extensions.Time.Testing;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>The sample curriculum with as many trainees as a test asks for, all of Grace, each with a first day in a year of their own.</summary>
internal sealed class TeamOfMany : IDisposable
{
    /// <param name="begun">The first days, one for each trainee.</param>
    /// <param name="settings">What else <c>onboarding.json</c> says, each with a comma after it.</param>
    public TeamOfMany(string[] begun, string settings = "")
    {
        SampleWorkspace.Write(Folder);
        var people = begun.Select((day, i) => $$"""{ "id": "{{IdOf(i)}}", "name": "{{NameOf(i)}}", "start": "{{day}}", "mentors": ["grace"] }""");
        File.WriteAllText(Path.Combine(Folder, "onboarding.json"), $$"""{ {{settings}} "people": [{{string.Join(", ", people)}}, { "id": "grace", "name": "Grace" }] }""");
        Count = begun.Length;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("onboarding-many-").FullName;

    public int Count { get; }

    public static string NameOf(int trainee) => $"Trainee{trainee}";

    /// <summary>The first is Ada, as whom tests look on.</summary>
    public static string IdOf(int trainee) => trainee == 0 ? "ada" : $"t{trainee}";

    /// <summary>Everybody records the same, on days of March 2026.</summary>
    public TeamOfMany Each(params (int Day, Func<EventStamp, ProgressEvent> Happened)[] events) => Some(Count, events);

    /// <summary>The first so many record the same, on days of March 2026.</summary>
    public TeamOfMany Some(int trainees, params (int Day, Func<EventStamp, ProgressEvent> Happened)[] events)
    {
        for (var i = 0; i < trainees; i++) One(i, events);
        return this;
    }

    /// <summary>One of them records, on days of March 2026.</summary>
    public void One(int trainee, params (int Day, Func<EventStamp, ProgressEvent> Happened)[] events)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        using var workspace = Workspace.Open(new WorkspaceOptions
        {
            StartFolder = Folder,
            StateFolder = Path.Combine(Folder, ".state-" + IdOf(trainee)),
            HostName = "elsewhere",
            Time = time,
            Identity = IdentityCandidates.None with { Option = IdOf(trainee) },
        });
        foreach (var (day, happened) in events)
        {
            time.SetUtcNow(new DateTimeOffset(2026, 3, day, 9, 0, 0, TimeSpan.Zero));
            workspace.Record(happened(workspace.NewStamp()));
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
