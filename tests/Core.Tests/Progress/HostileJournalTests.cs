using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

/// <summary>Whatever somebody writes into the journal's files, of what was rightly recorded nothing is lost, and nothing that is not right counts.</summary>
public sealed class HostileJournalTests : IDisposable
{
    private const int Attacks = 16;
    private static readonly string[] Devices = ["laptop-7f3a", "desk-0c51"];

    private readonly TempFolder _folder = new();

    public HostileJournalTests() => Directory.CreateDirectory(_folder.At("ada"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Forged_reordered_doubled_torn_and_foreign_lines_change_nothing_that_is_right() =>
        Gen.Select(GeneratedHistory.Events, Gen.Int[0, Attacks - 1].Array[0, 25], Gen.Int).Sample(
            (events, attacks, seed) =>
            {
                var random = new Random(seed);
                Write(events, attacks, random);
                var files = Folded.JournalIn(_folder).ReadAll();
                var right = TraineeProgress.Fold("ada", [FileOf(events)], GeneratedHistory.Curriculum, new People());
                var all = TraineeProgress.Fold("ada", files, GeneratedHistory.Curriculum, new People());

                Assert.Equal(ProgressText.Of(right), ProgressText.Of(all));
                Assert.All(all.Goals.Where(goal => goal.Status == GoalStatus.SignedOff), goal => Assert.True(goal.StatusBy is "grace" or "linus"));
                Assert.All(all.Year.Signatures, signature => Assert.True(signature.Stamp.By is "grace" or "linus"));
                Assert.All(all.Year.OneOnOnes, held => Assert.True(held.Stamp.By is "ada" or "grace" or "linus"));
                var shuffled = TraineeProgress.Fold("ada", [.. files.OrderBy(_ => random.Next())], GeneratedHistory.Curriculum, new People());
                Assert.Equal(ProgressText.Of(all), ProgressText.Of(shuffled));
                Assert.Equal(all.Problems.Select(problem => problem.Message).Order(), shuffled.Problems.Select(problem => problem.Message).Order());
            },
            iter: 600,
            threads: 1);

    [Fact]
    public void A_stranger_cannot_take_the_place_of_a_sign_off_by_using_its_id_before_it()
    {
        var some = new Some();
        var (before, signedOff) = (some.Stamp("eve"), some.SignedOff("a"));
        var forged = new GoalStarted(before with { Id = signedOff.Stamp.Id }, Some.Goal("a"));
        foreach (var again in (ProgressEvent[])[forged, forged with { Stamp = forged.Stamp with { At = signedOff.Stamp.At.AddDays(1) } }])
        {
            var progress = Folded.From(signedOff, again);
            Assert.Equal(GoalStatus.SignedOff, progress.Of(GoalId.Parse("a")).Status);
            var problem = Assert.Single(progress.Problems);
            Assert.Equal(("JRN0108", "progress/ada/eve.laptop-7f3a.jsonl"), (problem.Code, problem.Location.Path));
        }
    }

    [Fact]
    public void Events_that_speak_of_themselves_or_of_each_other_end_and_take_nothing_back()
    {
        var some = new Some();
        var (done, own, first, second, edit) = (some.Done("a"), some.Stamp(), some.Stamp(), some.Stamp(), some.Stamp());
        var progress = Folded.From(Folded.CurriculumOf("- [ ] A <!-- #a -->\n"), done, new EventRetracted(own, own.Id), new EventRetracted(first, second.Id), new EventRetracted(second, first.Id), new NoteEdited(edit, edit.Id, "x"));

        Assert.Equal(GoalStatus.Done, progress.Of(GoalId.Parse("a")).Status);
        Assert.All(progress.Recorded(), happened => Assert.False(progress.IsPrivate(happened)));
        Assert.Equal(ProgressText.Of(progress), ProgressText.Of(progress.Shared()));
    }

    [Fact]
    public void What_speaks_of_a_private_note_is_private_however_many_events_are_between_and_whatever_their_times_say()
    {
        var some = new Some();
        var early = some.Stamp();
        var note = new NoteWritten(some.Stamp(), null, NoteKind.Note, "mine", IsPrivate: true);
        List<ProgressEvent> events = [new NoteEdited(early, note.Stamp.Id, "by a clock that is behind"), note, some.Retracted(note)];
        while (events.Count < 20_000) events.Add(some.Retracted(events[^1]));
        var progress = TraineeProgress.Fold("ada", [FileOf([.. events, some.Note(null, "for all")])], GeneratedHistory.Curriculum, new People());

        Assert.Equal(events, progress.Recorded().Where(progress.IsPrivate));
        Assert.Equal("for all", Assert.Single(progress.Shared().Recorded().Cast<NoteWritten>()).Text);
        Assert.True(progress.IsPrivate(some.Retracted(events[^1])));
    }

    /// <summary>Every author's events on two machines, in any order, some twice, with attacks between them, and a torn line at the end.</summary>
    private void Write(ProgressEvent[] events, int[] attacks, Random random)
    {
        foreach (var file in Directory.GetFiles(_folder.At("ada"))) File.Delete(file);
        var lines = new Dictionary<string, List<byte[]>>();
        foreach (var author in (string[])["ada", "grace", "linus", "eve"])
            foreach (var device in Devices) lines[$"{author}.{device}.jsonl"] = [];
        List<byte[]> FileOfAuthor(string author) => lines[$"{author}.{Devices[random.Next(2)]}.jsonl"];
        foreach (var happened in events)
        {
            FileOfAuthor(happened.Stamp.By).Add(JournalFormat.Write(happened));
            if (random.Next(4) == 0) FileOfAuthor(happened.Stamp.By).Add(JournalFormat.Write(happened));
        }
        for (var i = 0; i < attacks.Length; i++)
        {
            var (author, line) = Attack(attacks[i], i, events, random);
            FileOfAuthor(author).Add(line);
        }
        foreach (var (name, content) in lines.Where(file => file.Value.Count > 0))
        {
            var torn = JournalFormat.Write(new GoalSignedOff(Stamp(1_000, name[..name.IndexOf('.')], random), Some.Goal("a")));
            File.WriteAllBytes(_folder.At("ada", name), [.. content.OrderBy(_ => random.Next()).SelectMany(line => line), .. torn[..random.Next(torn.Length - 1)]]);
        }
    }

    /// <summary>A line that must not count, and whose file it is in.</summary>
    private static (string Author, byte[] Line) Attack(int kind, int number, ProgressEvent[] events, Random random)
    {
        var goal = Some.Goal(random.Next(2) == 0 ? "a" : "b");
        var target = events.Length == 0 ? null : events[random.Next(events.Length)];
        var targetId = target?.Stamp.Id ?? Guid.Empty;
        EventStamp By(string author) => Stamp(number, author, random);
        // Its own author may take an event back, or change a note.
        var other = target?.Stamp.By == "eve" ? "linus" : "eve";
        return kind switch
        {
            0 => Line("eve", new GoalSignedOff(By("eve"), goal)),
            1 => Line("eve", new GoalReturned(By("eve"), goal, "why")),
            2 => Line("eve", new GoalRated(By("eve"), goal, 5)),
            3 => Line("eve", new ReadinessSigned(By("eve"), "on-call")),
            4 => Line("eve", new OneOnOneHeld(By("eve"), "minutes")),
            5 => Line("eve", new ActionAgreed(By("eve"), "text", "ada")),
            6 => Line("ada", new GoalSignedOff(By("ada"), goal)),
            7 => Line("ada", new ReadinessSigned(By("ada"), "on-call")),
            // Only a lead signs off b; but progress that was moved from there counts where it is now.
            8 when !events.Any(happened => happened is GoalMoved) => Line("linus", new GoalSignedOff(By("linus"), Some.Goal("b"))),
            8 => Line("eve", new GoalSignedOff(By("eve"), Some.Goal("b"))),
            9 => Line("ada", new GoalSignedOff(By("grace"), goal)),
            10 => Line("eve", new ReadinessSigned(By("grace"), "on-call")),
            11 => Line(other, new EventRetracted(By(other), targetId)),
            12 => Line(other, new NoteEdited(By(other), targetId, "forged")),
            13 => Line(other, new NoteDeleted(By(other), targetId)),
            14 => Line("eve", new OneOnOneHeld(By("eve") with { Id = target?.Stamp.By == "eve" ? Guid.NewGuid() : targetId }, "in the place of another")),
            _ => ("grace", NoEvents[random.Next(NoEvents.Length)]),
        };
    }

    private static readonly byte[][] NoEvents =
    [
        "\n"u8.ToArray(),
        "no json\n"u8.ToArray(),
        "{\"v\":1}\n"u8.ToArray(),
        "<<<<<<< ours\n"u8.ToArray(),
        [0xff, 0xfe, 0, (byte)'\n'],
        "{\"v\":9,\"id\":\"0195601d-5b00-7000-8000-00000000aaaa\",\"at\":\"2026-03-04T09:00:00.0000000Z\",\"by\":\"grace\",\"kind\":\"goal.signedOff\",\"goal\":\"a\"}\n"u8.ToArray(),
        "{\"v\":1,\"id\":\"0195601d-5b00-7000-8000-00000000aaab\",\"at\":\"2026-03-04T09:00:00.0000000Z\",\"by\":\"grace\",\"kind\":\"goal.blessed\",\"goal\":\"a\"}\n"u8.ToArray(),
        "{\"v\":1,\"id\":\"0195601d-5b00-7000-8000-00000000aaac\",\"at\":\"2026-03-04\",\"by\":\"grace\",\"kind\":\"goal.signedOff\",\"goal\":\"a\"}\n"u8.ToArray(),
    ];

    private static (string Author, byte[] Line) Line(string author, ProgressEvent happened) => (author, JournalFormat.Write(happened));

    private static EventStamp Stamp(int number, string by, Random random) =>
        new(new Guid(number + 1, 1, 0, [7, 0, 0, 0, 0, 0, 0, 1]), new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero).AddTicks(random.Next(100)), by, "ada");

    private static JournalFile FileOf(ProgressEvent[] events) => new JournalFile("file", "file", []).With(events);
}
