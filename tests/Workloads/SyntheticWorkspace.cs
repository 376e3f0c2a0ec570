using System.Globalization;
using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Workloads;

/// <summary>A workspace of any size with the shape of a real one; the same numbers give the same bytes.</summary>
public sealed class SyntheticWorkspace
{
    private const int TopicsPerTrack = 10;
    private const int GoalsPerTopic = 20;
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] Verbs = ["Explain", "Draw", "Measure", "Set up", "Review", "Practise", "Compare", "Debug", "Write down", "Automate"];
    private static readonly string[] Things =
        ["the request path", "an alert's way to a page", "a rollback", "the error budget", "a failover", "the deployment pipeline", "quorum loss", "a slow query", "the on-call handover", "certificate renewal"];
    private static readonly string[] Places = ["of the edge proxy", "in the staging cluster", "for the checkout service", "across two regions", "with a buddy", "from the runbook"];
    private static readonly string[] Sentences =
    [
        "Somebody has to know before the users do.",
        "Ask why it was built this way before you ask how.",
        "Write what you expected, then what happened, then what you learnt.",
        "Take `kubectl describe` and the dashboard side by side, and find the *one* number that moved first.",
        "Read the [chapter on it](https://example.org/handbook/chapter) and keep the two questions that it leaves open.",
    ];

    private readonly Random _random;
    private string[] _trainees = [Trainee];
    private readonly List<GoalReference> _goals = [];

    private SyntheticWorkspace(string root, int seed) => (Root, _random) = (root, new Random(seed));

    public string Root { get; }

    /// <summary>The goals, in document order.</summary>
    public IReadOnlyList<GoalReference> Goals => _goals;

    /// <summary>The first trainee of the roster; grace is the mentor of all.</summary>
    public const string Trainee = "ada";

    /// <summary>Everybody whose year it is.</summary>
    public IReadOnlyList<string> Trainees => _trainees;

    /// <summary>Writes a workspace into an empty folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="goals">How many goals, steps included.</param>
    /// <param name="events">How many events of <see cref="Trainee"/>'s year, written by her on two machines and by her mentor.</param>
    public static SyntheticWorkspace Write(string root, int goals, int events, int seed = 20260105)
    {
        var workspace = new SyntheticWorkspace(root, seed);
        workspace.WriteRoster();
        workspace.WriteCurriculum(goals);
        workspace.WriteJournal(Trainee, events);
        return workspace;
    }

    /// <summary>Writes the workspace of a team into an empty folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="goals">How many goals, steps included.</param>
    /// <param name="trainees">How many people learn.</param>
    /// <param name="eventsEach">How many events each of their years has.</param>
    public static SyntheticWorkspace WriteTeam(string root, int goals, int trainees, int eventsEach, int seed = 20260105)
    {
        var workspace = new SyntheticWorkspace(root, seed) { _trainees = [Trainee, .. Enumerable.Range(2, trainees - 1).Select(number => $"trainee{number:000}")] };
        workspace.WriteRoster();
        workspace.WriteCurriculum(goals);
        foreach (var trainee in workspace._trainees) workspace.WriteJournal(trainee, eventsEach);
        return workspace;
    }

    private void WriteRoster()
    {
        var others = string.Concat(_trainees.Skip(1).Select(id => $"{{ \"id\": \"{id}\", \"start\": \"2026-01-05\", \"mentors\": [\"grace\"] }},\n    "));
        WriteFile("onboarding.json", $$"""
            {
              "people": [
                { "id": "ada", "name": "Ada Byron", "email": "ada@example.org", "start": "2026-01-05", "mentors": ["grace"] },
                {{others}}{ "id": "grace", "name": "Grace Murray", "email": "grace@example.org", "role": "lead" }
              ]
            }

            """);
    }

    private void WriteCurriculum(int goals)
    {
        const int PerTrack = TopicsPerTrack * GoalsPerTopic;
        for (var first = 0; first < goals; first += PerTrack)
        {
            var number = first / PerTrack + 1;
            var text = new StringBuilder($"---\norder: {number}\n---\n\n# Track {number}: {Pick(Things)}\n\nWhy it exists: {Pick(Sentences)}\n");
            for (var goal = first; goal < Math.Min(goals, first + PerTrack); goal++) AppendGoal(text, number, goal);
            WriteFile($"docs/curriculum/track-{number:000}.md", text.ToString());
        }
    }

    /// <summary>Every fifth goal has two steps; they count as goals.</summary>
    private void AppendGoal(StringBuilder text, int track, int goal)
    {
        var topic = $"Topic {track}.{goal / GoalsPerTopic % TopicsPerTrack + 1}";
        if (goal % GoalsPerTopic == 0) text.Append($"\n## {topic}\n\n{Pick(Sentences)} {Pick(Sentences)}\n\n");
        var title = $"{Pick(Verbs)} {Pick(Things)} {Pick(Places)}, part {goal + 1}";
        var isStep = goal % 5 is 3 or 4;
        var chips = isStep ? "" : $" `due:w{goal % 52 + 1}` `effort:{goal % 4 + 1}h`{(goal % 17 == 0 ? " `sign-off`" : "")}{(goal % 23 == 0 ? " `count:4`" : "")}";
        text.Append(isStep ? "  - [ ] " : "- [ ] ").Append(title).Append(chips).Append($" <!-- #g{goal + 1:00000} -->\n");
        if (goal % 5 < 2) text.Append($"\n  {Pick(Sentences)}\n  {Pick(Sentences)}\n\n");
        var link = goal % 5 < 2 && text.ToString(text.Length - 200, 200).Contains("](https", StringComparison.Ordinal) ? "https://example.org/handbook/chapter" : null;
        _goals.Add(new GoalReference(GoalId.Parse($"g{goal + 1:00000}"), title, topic, link));
    }

    private void WriteJournal(string trainee, int events)
    {
        if (events == 0) return;
        var (laptop, desktop, mentor) = (new MemoryStream(), new MemoryStream(), new MemoryStream());
        for (var i = 0; i < events; i++)
        {
            var byMentor = _random.Next(10) == 0;
            var goal = _goals[(int)((long)i * _goals.Count / events)];
            var line = JournalFormat.Write(Event(Stamp(i, events, byMentor ? "grace" : trainee, trainee), goal, byMentor));
            (byMentor ? mentor : i % 3 == 0 ? desktop : laptop).Write(line);
        }
        WriteFile($"progress/{trainee}/{trainee}.laptop-7f3a.jsonl", laptop);
        WriteFile($"progress/{trainee}/{trainee}.desktop-0c51.jsonl", desktop);
        WriteFile($"progress/{trainee}/grace.work-91c2.jsonl", mentor);
    }

    private EventStamp Stamp(int index, int events, string by, string trainee)
    {
        var at = Start + TimeSpan.FromTicks((long)index * (TimeSpan.FromDays(250).Ticks / events)) + TimeSpan.FromTicks(_random.Next(10_000));
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        BitConverter.TryWriteBytes(bytes, at.ToUnixTimeMilliseconds());
        Array.Reverse(bytes, 0, 6);
        bytes[6] = (byte)(0x70 | bytes[6] & 0x0f);
        bytes[8] = (byte)(0x80 | bytes[8] & 0x3f);
        return new EventStamp(new Guid(bytes, bigEndian: true), at, by, trainee);
    }

    private ProgressEvent Event(EventStamp stamp, GoalReference goal, bool byMentor) => (byMentor, _random.Next(12)) switch
    {
        (true, < 4) => new GoalSignedOff(stamp, goal),
        (true, < 6) => new GoalReturned(stamp, goal, Pick(Sentences)),
        (true, _) => new NoteWritten(stamp, goal, NoteKind.Note, Pick(Sentences)),
        (_, < 2) => new GoalStarted(stamp, goal),
        (_, < 5) => new GoalDone(stamp, goal, _random.Next(3) == 0 ? "https://example.org/change/" + _random.Next(10_000).ToString(CultureInfo.InvariantCulture) : null, _random.Next(1, 6)),
        (_, 5) => new GoalReopened(stamp, goal),
        (_, < 8) => new GoalLogged(stamp, goal, Pick(Sentences)),
        (_, 8) => new GoalRated(stamp, goal, _random.Next(1, 6)),
        (_, 9) => new NoteWritten(stamp, goal, NoteKind.Question, $"Why {Pick(Things)} {Pick(Places)}?"),
        (_, 10) => new NoteWritten(stamp, goal, NoteKind.Reflection, $"{Pick(Sentences)}\n\n{Pick(Sentences)}"),
        _ => new GoalBlocked(stamp, goal, "Waiting for access."),
    };

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];

    private void WriteFile(string path, string text) => WriteFile(path, new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private void WriteFile(string path, MemoryStream bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes.ToArray());
    }
}
