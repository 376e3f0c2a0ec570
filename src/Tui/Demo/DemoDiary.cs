using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Demo;

/// <summary>Writes down what happens, one moment after the other; what would be later than now has not happened.</summary>
internal sealed class DemoDiary(string trainee, DemoCalendar calendar, Random random)
{
    private readonly List<ProgressEvent> _events = [];
    private DateTimeOffset _moment;
    private Guid? _question;

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<ProgressEvent> Events => [.. _events.OrderBy(happened => happened.Stamp.At)];

    /// <summary>Begins with something new on a day, at an hour of its own.</summary>
    public void Open(DateOnly day)
    {
        _moment = default;
        TurnTo(day);
    }

    /// <summary>Goes on to a day, at an hour of its own; never back.</summary>
    public void TurnTo(DateOnly day)
    {
        var moment = calendar.At(day, random.NextDouble() * 0.6).AddTicks(random.Next(10_000_000));
        if (moment > _moment) _moment = moment;
    }

    /// <summary>Goes on some working days.</summary>
    public void Wait(int days) => TurnTo(calendar.Workday(calendar.DayOf(_moment).AddDays(days)));

    /// <summary>Adds what somebody recorded; the trainee where nobody is named.</summary>
    public void Add(Func<EventStamp, ProgressEvent> happened, string? by = null)
    {
        _moment = _moment.AddMinutes(random.Next(2, 25)).AddTicks(random.Next(10_000_000));
        if (_moment <= calendar.Now) _events.Add(happened(new EventStamp(NewId(), _moment, by ?? trainee, trainee)));
    }

    public void Log(Goal goal, StoryLine? line) =>
        Add(stamp => new GoalLogged(stamp, GoalReference.To(goal), line?.Text, With: line?.With ?? default, Session: SessionLog.KindOf(goal)?.Id));

    /// <summary>Adds a session that no goal asks for.</summary>
    public void Log(SessionKind kind, StoryLine line) => Add(stamp => new SessionLogged(stamp, kind.Id, line.Text, With: line.With));

    public void Sign(string gate, StoryLine line) => Add(stamp => new ReadinessSigned(stamp, gate, line.Text), line.By);

    /// <summary>Adds a note; an answer comes later, and settles the question before it.</summary>
    public void Write(Goal? goal, StoryLine line)
    {
        var about = goal is null ? null : GoalReference.To(goal);
        if (line.Kind == "answer") Answer(about, line);
        else Add(stamp => Remember(new NoteWritten(stamp, about, KindOf(line), line.Text, line.With)), line.By);
    }

    private void Answer(GoalReference? about, StoryLine line)
    {
        if (_question is not { } question) return;
        var asked = _moment;
        Wait(1 + random.Next(4));
        Add(stamp => new NoteWritten(stamp, about, NoteKind.Answer, line.Text, ReplyTo: question), line.By);
        if (_moment <= calendar.Now) Add(stamp => new QuestionResolved(stamp, question));
        (_question, _moment) = (null, asked);
    }

    private NoteWritten Remember(NoteWritten note)
    {
        if (note.NoteKind == NoteKind.Question) _question = note.Stamp.Id;
        return note;
    }

    private static NoteKind KindOf(StoryLine line) => line.Kind switch
    {
        "question" => NoteKind.Question,
        "reflection" => NoteKind.Reflection,
        "win" => NoteKind.Win,
        "blocker" => NoteKind.Blocker,
        "evidence" => NoteKind.Evidence,
        _ => NoteKind.Note,
    };

    /// <summary>A version 7 UUID of the moment, and of the seed.</summary>
    private Guid NewId()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, _moment.ToUnixTimeMilliseconds() << 16 | (long)random.Next(0x1000) | 0x7000);
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new Guid(bytes, bigEndian: true);
    }
}
