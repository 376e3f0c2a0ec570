namespace Onboarding.Core.Progress;

/// <summary>Makes an event of a line's fields.</summary>
internal delegate ProgressEvent ReadEvent(ref EventFields fields);

/// <summary>How one kind of event is read and written.</summary>
internal sealed class JournalKind
{
    private JournalKind(string name, ReadEvent read, Action<ProgressEvent, EventWriter> write)
    {
        Name = name;
        Utf8Name = System.Text.Encoding.UTF8.GetBytes(name);
        Read = read;
        Write = write;
    }

    public string Name { get; }

    public byte[] Utf8Name { get; }

    public ReadEvent Read { get; }

    public Action<ProgressEvent, EventWriter> Write { get; }

    public static JournalKind Of<T>(string name, ReadEvent read, Action<T, EventWriter> write)
        where T : ProgressEvent =>
        new(name, read, (happened, writer) => write((T)happened, writer));
}
