using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

/// <summary>The judge of a journal's lines: the standard library's reader of JSON.</summary>
internal static partial class JournalJson
{
    private static readonly string[] Ids = ["id", "event", "note", "question", "item", "action", "absence", "replyTo", "import"];

    /// <summary>Asserts that a line is damaged where it is no JSON object, and else says what JSON says.</summary>
    public static void Agrees(ReadOnlyMemory<byte> line, JournalLine read)
    {
        if (!Utf8.IsValid(line.Span))
        {
            Assert.Equal("it is not valid UTF-8", read.Fault);
            return;
        }
        using var json = Parse(line);
        Assert.Equal(json is null, read.Fault == "it is not one JSON object");
        if (read.Event is not { } happened) return;
        var said = FieldsOf(json!);
        using var again = JsonDocument.Parse(JournalFormat.Write(happened));
        foreach (var (name, value) in FieldsOf(again)) Assert.True(IsSame(name, value, said.TryGetValue(name, out var own) ? own : default), $"'{name}' is read as {value}");
        // Writing mends what reading left broken: so some of it is looked at before.
        foreach (var (name, text) in TextsOf(happened).Where(row => row.Text is not null)) Assert.Equal(said.TryGetValue(name, out var own) ? TextOf(own) ?? "" : "", text);
        foreach (var name in (string[])["text", "reason", "evidence", "topic", "link", "session", "owner", "gate"])
        {
            if (said.TryGetValue(name, out var own) && own.ValueKind == JsonValueKind.String && FieldsOf(again).TryGetValue(name, out var value)) Assert.Equal(TextOf(own), TextOf(value));
        }
    }

    private static IEnumerable<(string Name, string? Text)> TextsOf(ProgressEvent happened) =>
    [
        ("by", happened.Stamp.By),
        ("title", happened.About?.Title),
        ("topic", happened.About?.Topic),
        ("link", happened.About?.Link),
        ("evidence", (happened as GoalDone)?.Evidence),
        ("reason", (happened as GoalBlocked)?.Reason),
        ("text", happened switch { NoteWritten note => note.Text, NoteEdited edited => edited.Text, OneOnOneHeld held => held.Minutes, _ => null }),
    ];

    private static JsonDocument? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object) return json;
            json.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>By the names as they are written: a name with escapes is none that this program knows. Of several the last counts.</summary>
    private static Dictionary<string, JsonElement> FieldsOf(JsonDocument json)
    {
        var fields = new Dictionary<string, JsonElement>();
        foreach (var property in json.RootElement.EnumerateObject()) fields[Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property))] = property.Value;
        return fields;
    }

    private static bool IsSame(string name, JsonElement read, JsonElement said) => name switch
    {
        "v" or "confidence" => read.GetInt32() == said.GetInt32(),
        "at" => read.GetDateTimeOffset() == said.GetDateTimeOffset(),
        "with" => read.EnumerateArray().Select(TextOf).SequenceEqual(said.EnumerateArray().Select(TextOf)),
        "days" => WorkDays.TryParse(TextOf(said), out var days) && TextOf(read) == days.ToString(),
        "noteKind" => TextOf(read) == TextOf(said) || TextOf(read) == "note",
        "title" => TextOf(read) == (TextOf(said) ?? ""),
        _ => Ids.Contains(name) ? read.GetGuid() == said.GetGuid() : TextOf(read) == TextOf(said),
    };

    /// <summary>The text; null where it is none. The judge refuses halves of surrogate pairs, which are U+FFFD here: so escapes are taken one by one.</summary>
    private static string? TextOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        var units = Escape().Replace(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value)[1..^1]), escape => Unescape(escape.Value).ToString());
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(units));
    }

    private static char Unescape(string escape) => escape[1] switch
    {
        'u' => (char)Convert.ToUInt16(escape[2..], 16),
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        var same => same,
    };

    [GeneratedRegex(@"\\(u[0-9a-fA-F]{4}|[^u])")]
    private static partial Regex Escape();
}
