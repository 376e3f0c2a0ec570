using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Onboarding.Core.Progress;

/// <summary>
/// The form of a journal's lines: <c>{"v":1,"id":…,"at":…,"by":…,"kind":…,"goal":…,"title":…,"topic":…,"link":…, …}</c>, UTF-8, one object a line.
/// </summary>
public static class JournalFormat
{
    /// <summary>The version that is written.</summary>
    public const int Version = 1;

    /// <summary>The longest line that is read, in bytes; a longer one is damaged.</summary>
    public const int MaxLineBytes = 1024 * 1024;

    private const int AtLength = 28;

    private static readonly JsonWriterOptions Options = new() { SkipValidation = true };

    /// <summary>The event as a line, its newline included.</summary>
    public static byte[] Write(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("v"u8, Version);
            json.WriteString("id"u8, happened.Stamp.Id);
            json.WriteString("at"u8, happened.Stamp.At.UtcDateTime.ToString("O"));
            var writer = new EventWriter(json).Text("by", happened.Stamp.By).Text("kind", happened.Kind);
            JournalKinds.Of(happened).Write(happened, writer);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads one line. Never throws for bad content.</summary>
    internal static JournalLine Read(ReadOnlySpan<byte> line, JournalLineContext context)
    {
        if (!Utf8.IsValid(line)) return JournalLine.Damaged("it is not valid UTF-8");
        var reader = new JsonLineReader(line);
        var fields = new EventFields { Context = context };
        JsonText id = default, at = default, by = default, kind = default;
        ReadOnlySpan<byte> version = default;
        int referenceStart = -1, referenceEnd = -1;
        while (reader.Read())
        {
            switch (reader.Name)
            {
                case [(byte)'v']: version = reader.Value; break;
                case [(byte)'i', (byte)'d']: id = reader.Text; break;
                case [(byte)'a', (byte)'t']: at = reader.Text; break;
                case [(byte)'b', (byte)'y']: by = reader.Text; break;
                case [(byte)'t', (byte)'o']: fields.To = reader.Text; break;
                case [(byte)'o', (byte)'n']: fields.On = reader.Text; break;
                case var name when name.SequenceEqual("kind"u8): kind = reader.Text; break;
                case var name when name.SequenceEqual("goal"u8):
                    fields.Goal = reader.Text;
                    (referenceStart, referenceEnd) = reader.Range;
                    if (fields.Title.IsPresent || fields.Topic.IsPresent || fields.Link.IsPresent) referenceEnd = -1;
                    break;
                case var name when name.SequenceEqual("title"u8): fields.Title = reader.Text; Extend(reader.Range); break;
                case var name when name.SequenceEqual("topic"u8): fields.Topic = reader.Text; Extend(reader.Range); break;
                case var name when name.SequenceEqual("link"u8): fields.Link = reader.Text; Extend(reader.Range); break;
                case var name when name.SequenceEqual("text"u8): fields.Text = reader.Text; break;
                case var name when name.SequenceEqual("noteKind"u8): fields.NoteKind = reader.Text; break;
                case var name when name.SequenceEqual("reason"u8): fields.Reason = reader.Text; break;
                case var name when name.SequenceEqual("evidence"u8): fields.Evidence = reader.Text; break;
                case var name when name.SequenceEqual("confidence"u8): fields.Confidence = reader.Value; break;
                case var name when name.SequenceEqual("import"u8): fields.Import = reader.Text; break;
                case var name when name.SequenceEqual("with"u8): fields.With = reader.Value; break;
                case var name when name.SequenceEqual("replyTo"u8): fields.ReplyTo = reader.Text; break;
                case var name when name.SequenceEqual("event"u8): fields.Event = reader.Text; break;
                case var name when name.SequenceEqual("note"u8): fields.Note = reader.Text; break;
                case var name when name.SequenceEqual("question"u8): fields.Question = reader.Text; break;
                case var name when name.SequenceEqual("session"u8): fields.Session = reader.Text; break;
                case var name when name.SequenceEqual("item"u8): fields.Item = reader.Text; break;
                case var name when name.SequenceEqual("owner"u8): fields.Owner = reader.Text; break;
                case var name when name.SequenceEqual("due"u8): fields.Due = reader.Text; break;
                case var name when name.SequenceEqual("action"u8): fields.Action = reader.Text; break;
                case var name when name.SequenceEqual("gate"u8): fields.Gate = reader.Text; break;
                case var name when name.SequenceEqual("from"u8): fields.From = reader.Text; break;
                case var name when name.SequenceEqual("until"u8): fields.Until = reader.Text; break;
                case var name when name.SequenceEqual("absence"u8): fields.Absence = reader.Text; break;
                case var name when name.SequenceEqual("days"u8): fields.Days = reader.Text; break;
            }
        }
        if (reader.IsDamaged) return JournalLine.Damaged("it is not one JSON object");
        if (!Utf8Parser.TryParse(version, out int number, out var consumed) || consumed != version.Length || number < 1) return JournalLine.Damaged("it has no version 'v'");
        if (number != Version) return JournalLine.Unknown($"of version {number}");
        if (!kind.IsPresent) return JournalLine.Damaged("it has no 'kind'");
        if (JournalKinds.Find(kind) is not { } known) return JournalLine.Unknown($"of kind '{Short(kind.Decode()!)}'");
        if (!TryReadId(id.Raw, out var eventId)) return JournalLine.Damaged("its 'id' is not a UUID");
        if (!TryReadTime(at.Raw, out var time)) return JournalLine.Damaged("its 'at' is not a time in UTC");
        if (!by.IsPresent || by.Raw.IsEmpty) return JournalLine.Damaged("it has no 'by'");
        fields.Stamp = new EventStamp(eventId, time, context.Author(by), context.Trainee);
        if (referenceStart >= 0 && referenceEnd > referenceStart) fields.ReferenceAsWritten = line[referenceStart..referenceEnd];
        var happened = known.Read(ref fields);
        return fields.Fault is null ? JournalLine.Read(happened) : JournalLine.Damaged(fields.Fault);

        // The reference's fields stand side by side in what this program writes. Where they don't, the bytes between belong to other fields too, and the
        // reference is not shared.
        void Extend((int Start, int End) range)
        {
            if (referenceStart < 0 || range.Start != referenceEnd + 1) referenceEnd = -1;
            else referenceEnd = range.End;
        }
    }

    internal static bool TryReadId(ReadOnlySpan<byte> text, out Guid id) =>
        Utf8Parser.TryParse(text, out id, out var consumed) && consumed == text.Length;

    internal static bool TryReadTime(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        // 2026-03-04T09:15:27.1234567Z; the parser takes an offset in place of the Z.
        if (text.Length < AtLength || !Utf8Parser.TryParse(text, out DateTimeOffset read, out var consumed, 'O') || consumed != text.Length) return false;
        time = read.ToUniversalTime();
        return true;
    }

    private static string Short(string kind) => kind.Length <= 40 ? kind : kind[..40] + "…";
}
