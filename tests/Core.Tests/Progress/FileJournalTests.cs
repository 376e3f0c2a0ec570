using System.Text;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

public sealed class FileJournalTests : IDisposable
{
    private readonly Some _some = new();
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_appended_event_is_on_disk_in_a_file_of_trainee_author_and_device()
    {
        var done = _some.Done("a");
        Folded.JournalIn(_folder).Append(done);
        Assert.Equal(JournalFormat.Write(done), File.ReadAllBytes(_folder.At("ada", "ada.laptop-7f3a.jsonl")));
        Assert.Equal("*.jsonl text eol=lf merge=union\n", File.ReadAllText(_folder.At(".gitattributes")));
    }

    [Fact]
    public void Many_events_are_appended_at_once_each_to_its_authors_file()
    {
        ProgressEvent[] events = [_some.Started("a"), _some.Done("a"), _some.SignedOff("a", "grace")];
        var journal = Folded.JournalIn(_folder);

        journal.Append(events);

        Assert.Equal([.. JournalFormat.Write(events[0]), .. JournalFormat.Write(events[1])], File.ReadAllBytes(_folder.At("ada", "ada.laptop-7f3a.jsonl")));
        Assert.Equal(JournalFormat.Write(events[2]), File.ReadAllBytes(_folder.At("ada", "grace.laptop-7f3a.jsonl")));
        Assert.Equal(3, journal.ReadAll().Sum(file => file.Events.Length));
    }

    [Fact]
    public void A_torn_line_is_reported_and_ended_before_the_next()
    {
        var path = _folder.Write("ada/ada.laptop-7f3a.jsonl", Encoding.UTF8.GetString(JournalFormat.Write(_some.Started("a"))) + "{\"v\":1,\"id\":\"01");
        var torn = Assert.Single(Folded.JournalIn(_folder).ReadAll());
        Assert.Equal("JRN0001 progress/ada/ada.laptop-7f3a.jsonl:2:1", $"{torn.Problems[0].Code} {torn.Problems[0].Location}");

        Folded.JournalIn(_folder).Append(_some.Done("a"));
        Assert.Equal(3, File.ReadAllLines(path).Length);
        var file = Assert.Single(Folded.JournalIn(_folder).ReadAll());
        Assert.Equal("JRN0002", Assert.Single(file.Problems).Code);
        Assert.Equal(["goal.started", "goal.done"], Folded.From(_folder).Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void A_damaged_line_is_reported_and_the_rest_counts()
    {
        _folder.Write("ada/ada.laptop-7f3a.jsonl", Line(_some.Started("a")) + "what?\n\n" + Line(_some.Done("a")));
        var file = Assert.Single(Folded.JournalIn(_folder).ReadAll());
        Assert.Equal("progress/ada/ada.laptop-7f3a.jsonl:2:1", Assert.Single(file.Problems).Location.ToString());
        Assert.Equal(2, Folded.From(_folder).Events.Length);
    }

    [Fact]
    public void What_a_later_version_wrote_is_kept_counted_and_reported_once_for_each_kind()
    {
        var later = """{"v":1,"kind":"goal.dreamt","payload":{"deep":[1,2]}}""" + "\n";
        var path = _folder.Write("ada/ada.laptop-7f3a.jsonl", later + later + """{"v":9}""" + "\n");
        var journal = Folded.JournalIn(_folder);
        journal.Append(_some.Done("a"));
        Assert.StartsWith(later + later, File.ReadAllText(path));
        var file = Assert.Single(journal.ReadAll());
        Assert.Equal(3, file.UnknownLines);
        Assert.Equal(["JRN0004", "JRN0004"], file.Problems.Select(problem => problem.Code));
        Assert.StartsWith("2 event(s) of kind 'goal.dreamt'", file.Problems[0].Message);
    }

    [Fact]
    public void A_line_in_somebody_elses_file_does_not_count()
    {
        _folder.Write("ada/ada.laptop-7f3a.jsonl", Line(_some.SignedOff("a", "grace")));
        var file = Assert.Single(Folded.JournalIn(_folder).ReadAll());
        Assert.Equal("JRN0101", Assert.Single(file.Problems).Code);
        Assert.Empty(Folded.From(_folder).Events);
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over_in_bounded_memory()
    {
        Directory.CreateDirectory(_folder.At("ada"));
        using (var writer = File.CreateText(_folder.At("ada", "ada.laptop-7f3a.jsonl")))
        {
            writer.Write(Line(_some.Started("a")));
            for (var i = 0; i < 64; i++) writer.Write(new string('x', 1 << 20));
            writer.Write('\n');
            writer.Write(Line(_some.Done("a")));
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = Assert.Single(Folded.JournalIn(_folder).ReadAll());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
        Assert.Equal("JRN0003 progress/ada/ada.laptop-7f3a.jsonl:2:1", $"{file.Problems.Single().Code} {file.Problems.Single().Location}");
        Assert.Equal(2, Folded.From(_folder).Events.Length);
    }

    [Fact]
    public void A_file_of_nothing_but_damage_costs_a_small_object_a_line_and_gives_bounded_problems()
    {
        _folder.Write("ada/ada.laptop-7f3a.jsonl", new StringBuilder().Insert(0, "{x}\n", 2_000_000).ToString());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = Assert.Single(Folded.JournalIn(_folder).ReadAll());
        // What is said of a line, and no more: an exception or a text for each would be many times as much. How long it takes, the benchmark of the journal tells.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000 * 40L);
        Assert.Equal(101, file.Problems.Length);
        Assert.Equal("1999900 more lines of this file are not events and do not count.", file.Problems.Single(problem => problem.Code == "JRN0007").Message);
    }

    [Fact]
    public void Own_appends_are_no_change_and_appends_of_others_are()
    {
        var journal = Folded.JournalIn(_folder);
        Assert.Empty(journal.ReadAll());
        journal.Append(_some.Started("a"));
        Assert.False(journal.HasChanged());
        Folded.JournalIn(_folder).Append(_some.Done("a"));
        Assert.True(journal.HasChanged());
        Assert.Equal(2, Assert.Single(journal.ReadAll()).Events.Length);
        Assert.False(journal.HasChanged());
        journal.Append(_some.Done("b"));
        Assert.Equal(3, Assert.Single(journal.ReadAll()).Events.Length);
        Folded.JournalIn(_folder, "desk-0001").Append(_some.Done("c"));
        Assert.True(journal.HasChanged());
    }

    private static string Line(ProgressEvent happened) => Encoding.UTF8.GetString(JournalFormat.Write(happened));
}
