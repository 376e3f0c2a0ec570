using System.Text;
using System.Text.Json;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Settings.Json;

/// <summary>A JSON file as people write it: comments and trailing commas are allowed, and what stands before a fault is read. Every value knows its place.</summary>
internal sealed class JsonSource
{
    private readonly byte[] _bytes;
    private readonly int _mark;
    private readonly Lazy<SourceText> _text;

    private JsonSource(string path, byte[] bytes)
    {
        _bytes = bytes;
        _mark = bytes.AsSpan().StartsWith("\ufeff"u8) ? 3 : 0;
        _text = new Lazy<SourceText>(() => new SourceText(path, Encoding.UTF8.GetString(_bytes.AsSpan(_mark))));
    }

    /// <summary>The one value of the file; null where there is none.</summary>
    public JsonPart? Root { get; private set; }

    /// <summary>Null where all of it is JSON, or nothing but comments.</summary>
    public JsonFault? Fault { get; private set; }

    /// <param name="path">The file, as problems show it.</param>
    /// <param name="bytes">UTF-8, with or without a byte order mark.</param>
    public static JsonSource Read(string path, byte[] bytes)
    {
        var source = new JsonSource(path, bytes);
        if (JsonTrivia.Skip(bytes, source._mark) < bytes.Length) source.Read();
        return source;
    }

    /// <summary>The place of a byte.</summary>
    public SourceLocation LocationOf(int start) => _text.Value.LocationOf(Encoding.UTF8.GetCharCount(_bytes.AsSpan(_mark, Math.Clamp(start, _mark, _bytes.Length) - _mark)));

    private void Read()
    {
        // Blanked rather than cut, so that offsets stay offsets in the file.
        var bytes = _mark == 0 ? _bytes : [.. "   "u8, .. _bytes[_mark..]];
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            json.Read();
            Root = Begin(ref json);
            Fill(Root, ref json);
            json.Read();
        }
        catch (JsonException fault)
        {
            Fault = new JsonFault(StartOf((int)(fault.LineNumber ?? 0)) + (int)(fault.BytePositionInLine ?? 0), Sentence(fault.Message));
        }
    }

    private static JsonPart Begin(ref Utf8JsonReader json) => new(json.TokenType switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    }, TextOf(ref json), (int)json.TokenStartIndex);

    // The reader limits the depth, so this can't run away.
    private static void Fill(JsonPart part, ref Utf8JsonReader json)
    {
        while (part.Kind == JsonValueKind.Object && json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var (name, start) = (Decode(ref json), (int)json.TokenStartIndex);
            json.Read();
            var value = Begin(ref json);
            Fill(value, ref json);
            part.Members.Add(new JsonMember(name, start, value));
        }
        while (part.Kind == JsonValueKind.Array && json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var item = Begin(ref json);
            Fill(item, ref json);
            part.Items.Add(item);
        }
        part.End = (int)json.BytesConsumed;
    }

    private static string TextOf(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray => "",
        JsonTokenType.String => Decode(ref json),
        _ => Encoding.UTF8.GetString(json.ValueSpan),
    };

    // A text with half a surrogate pair or bytes that are no UTF-8 is one nobody can have meant.
    private static string Decode(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }

    private int StartOf(int zeroBasedLine)
    {
        var at = 0;
        for (var i = 0; i < zeroBasedLine; i++)
        {
            var end = _bytes.AsSpan(at).IndexOf((byte)'\n');
            if (end < 0) break;
            at += end + 1;
        }
        return at;
    }

    // "… LineNumber: 3 | BytePositionInLine: 4." says in a second way what the location says.
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
