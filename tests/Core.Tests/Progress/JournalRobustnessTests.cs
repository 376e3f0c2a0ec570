using System.Text;
using CsCheck;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

public sealed class JournalRobustnessTests : IDisposable
{
    private readonly Some _some = new();
    private readonly TempFolder _folder = new();

    public JournalRobustnessTests() => Directory.CreateDirectory(_folder.At("ada"));

    private string Mine => _folder.At("ada", "ada.laptop-7f3a.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_bytes_give_problems_with_file_and_line_and_no_exception()
    {
        var whole = Encoding.UTF8.GetString([.. _some.OneOfEachKind().SelectMany(JournalFormat.Write)]);
        var cut = Gen.Select(Gen.Int[0, whole.Length], Gen.Int[0, 400], Gen.String).Select((at, length, put) => Encoding.UTF8.GetBytes(whole[..at] + put + whole[Math.Min(whole.Length, at + length)..]));
        Gen.OneOf(Gen.Byte.Array[0, 300], Gen.Char["{}[]\":,\\\n\r\0 \u00e91\u2028\ud800"].Array[0, 100].Select(text => Encoding.UTF8.GetBytes(text)), cut).Sample(
            bytes =>
            {
                File.WriteAllBytes(Mine, bytes);
                var file = Assert.Single(Folded.JournalIn(_folder).ReadAll());
                var lines = Encoding.Latin1.GetString(bytes).Split('\n').Length;
                Assert.All(file.Problems, problem => Assert.True(problem.Location.Path == "progress/ada/ada.laptop-7f3a.jsonl" && problem.Location.Line >= 1 && problem.Location.Line <= lines));
                Folded.From(_folder);
            },
            iter: 3_000,
            threads: 1);
    }

    [Fact]
    public void Wherever_a_write_is_torn_every_line_before_it_and_every_one_after_counts()
    {
        var before = _some.Started("a");
        var torn = JournalFormat.Write(_some.Done("a"));
        for (var length = 0; length < torn.Length; length++)
        {
            File.WriteAllBytes(Mine, [.. JournalFormat.Write(before), .. torn[..length]]);
            Assert.Equal(length > 0 ? ["JRN0001"] : [], Folded.JournalIn(_folder).ReadAll().Single().Problems.Select(problem => problem.Code));
            Folded.JournalIn(_folder).Append(_some.Note("a", "after"));
            var file = Folded.JournalIn(_folder).ReadAll().Single();
            // Torn between its last byte and the newline it was whole: then it counts.
            var isWhole = length == torn.Length - 1;
            Assert.Equal(isWhole ? ["goal.started", "goal.done", "note.written"] : ["goal.started", "note.written"], file.Events.Select(happened => happened.Kind));
            Assert.Equal(length == 0 || isWhole ? [] : ["JRN0002:2"], file.Problems.Select(problem => $"{problem.Code}:{problem.Location.Line}"));
        }
    }

    [Fact]
    public async Task Writers_at_once_lose_nothing_and_readers_see_whole_lines()
    {
        const int Each = 200;
        var isWriting = true;
        var reader = Task.Run(() =>
        {
            var most = 0;
            while (Volatile.Read(ref isWriting))
            {
                var files = Folded.JournalIn(_folder).ReadAll();
                Assert.All(files, file => Assert.Empty(file.Problems));
                var seen = files.Sum(file => file.Events.Length);
                Assert.True(seen >= most);
                most = seen;
            }
        });
        var events = Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, Each).Select(_ => (ProgressEvent)_some.Note(null, new string('x', 500))).ToArray()).ToArray();
        await Task.WhenAll(events.Select(mine => Task.Run(() =>
        {
            // One for each append, as ten commands in a row would have.
            foreach (var happened in mine) Folded.JournalIn(_folder).Append(happened);
        })));
        Volatile.Write(ref isWriting, false);
        await reader;
        Assert.Equal(2 * Each, Folded.From(_folder).Notes.Length);
    }

    [Fact]
    public void A_full_disk_is_told_with_the_path_and_changes_nothing()
    {
        if (!OperatingSystem.IsLinux()) return;
        File.CreateSymbolicLink(Mine, "/dev/full");
        var failure = Assert.Throws<IOException>(() => Folded.JournalIn(_folder).Append(_some.Done("a")));
        Assert.Contains(Mine, failure.Message);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_with_the_path_and_stays_readable()
    {
        Folded.JournalIn(_folder).Append(_some.Started("a"));
        Directory.CreateDirectory(_folder.At("ada", "ada.other-0001.jsonl"));
        var failure = Assert.Throws<UnauthorizedAccessException>(() => Folded.JournalIn(_folder, "other-0001").Append(_some.Done("a")));
        Assert.Contains(_folder.At("ada", "ada.other-0001.jsonl"), failure.Message);
        Assert.Equal(GoalStatus.InProgress, Folded.From(_folder).Of(Curricula("a")).Status);
    }

    [Fact]
    public void A_journal_folder_that_is_a_file_is_a_problem_when_read_and_an_error_when_written()
    {
        Directory.Delete(_folder.At("ada"));
        _folder.Write("ada", "not a folder");
        Assert.Equal("JRN0005", Folded.JournalIn(_folder).ReadAll().Single().Problems.Single().Code);
        Assert.ThrowsAny<IOException>(() => Folded.JournalIn(_folder).Append(_some.Done("a")));
    }

    [Fact]
    public void A_line_too_long_to_be_read_is_not_written()
    {
        var failure = Assert.Throws<IOException>(() => Folded.JournalIn(_folder).Append(_some.Note(null, new string('x', JournalFormat.MaxLineBytes))));
        Assert.Contains(Mine, failure.Message);
        Assert.False(File.Exists(Mine));
    }

    private static Core.Curricula.GoalId Curricula(string id) => Core.Curricula.GoalId.Parse(id);
}
