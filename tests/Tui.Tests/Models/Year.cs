using System.Collections.Immutable;
using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Tests.Models;

/// <summary>A trainee's year for tests: tracks of Markdown, events on days. It starts on Monday 5 January 2026; today is Tuesday 17 March.</summary>
internal sealed class Year
{
    public static readonly DateOnly Start = new(2026, 1, 5);

    private readonly List<SourceFile> _files = [];
    private readonly List<Diagnostic> _problems = [];
    private readonly List<Action<Year>> _happened = [];
    private TraineeProgress? _progress;
    private Curriculum? _curriculum;
    private int _eventCount;

    public DateOnly Today { get; set; } = new(2026, 3, 17);

    public string Actor { get; set; } = "ada";

    public Guid LastEvent { get; private set; }

    public Year Track(string path, string markdown)
    {
        _files.Add(new SourceFile(path, Encoding.UTF8.GetBytes(markdown)));
        return this;
    }

    public Year Problem(string code, Severity severity, string message, string path, int line, int column)
    {
        _problems.Add(new Diagnostic(new DiagnosticRule(code, severity, message), new SourceLocation(path, line, column), message));
        return this;
    }

    public Year Happened(string day, string id, Func<EventStamp, GoalReference, ProgressEvent> make, string by = "ada")
    {
        _happened.Add(_ =>
        {
            var reference = _curriculum!.Find(GoalId.Parse(id)) is { } goal ? GoalReference.To(goal) : new GoalReference(GoalId.Parse(id), id, null, null);
            _progress = _progress!.With(make(Stamp(day, by), reference));
        });
        return this;
    }

    public WorkspaceSnapshot Snapshot()
    {
        _curriculum ??= CurriculumReader.Read(_files);
        ImmutableArray<Person> people =
        [
            new("ada", "ada", null, null, Start, ["grace"]),
            new("grace", "grace", null, "lead", null, []),
        ];
        var roster = new Roster(people);
        _progress ??= TraineeProgress.Fold("ada", [], _curriculum, roster);
        foreach (var happened in _happened) happened(this);
        _happened.Clear();
        var root = Path.Combine(Path.GetTempPath(), "year");
        return new WorkspaceSnapshot
        {
            Paths = new WorkspacePaths(root, Path.Combine(root, "docs", "curriculum"), Path.Combine(root, "progress"), root),
            Curriculum = _curriculum,
            Roster = roster,
            Trainee = people[0],
            Actor = roster.Find(Actor)!,
            Progress = _progress,
            Review = TraineeReview.Build(_curriculum, _progress, people[0].Start, Today, TimeZoneInfo.Utc),
            Problems = [.. _problems],
            IsFirstRun = false,
        };
    }

    private EventStamp Stamp(string day, string by)
    {
        var at = new DateTimeOffset(DateOnly.Parse(day), new TimeOnly(9, 0), TimeSpan.Zero).AddMinutes(_eventCount++);
        LastEvent = new Guid(_eventCount, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
        return new EventStamp(LastEvent, at, by, "ada");
    }
}
