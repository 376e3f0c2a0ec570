using System.Text;
using System.Text.RegularExpressions;
using Onboarding.Core.Progress;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Fuzzing;

/// <summary>Journals to begin with, and what their lines are made of. The same in every run.</summary>
internal static partial class JournalSeeds
{
    private const int Histories = 60;
    private const int LinesOfHistory = 5;
    private static readonly string[] Keys =
    [
        "v", "id", "at", "by", "kind", "goal", "title", "topic", "link", "to", "on", "text", "noteKind", "reason", "evidence", "confidence", "import", "with", "replyTo", "event", "note", "question", "session", "item", "owner", "due", "action",
        "gate", "from", "until", "absence", "days",
    ];

    /// <summary>A form feed, ids, names, times, and what breaks lines and texts.</summary>
    private static readonly string[] Others =
    [
        "\f", "\n", "\n\n", "\r\n", "\r", "\0", "\ufeff", " ", "\t", "{", "}", "{}", "[", "]", ":", ",", "\"", "\\", "\\\"", "\\n", "\\u0000", "\\u001b[2J", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u00", "\u001b", "\u0085", "\u2028", "\u202e", "😀", "é", "e\u0301",
        "null", "true", "-0", "01", "1.0", "1e9", "99999999999", "{\"v\":1,", "{\"v\":2,", "{\"v\":1}\n", ",\"v\":2", "/* c */", ",,", "[[[[[[[[", "\"\":\"\",", "\"\\u0074ext\":\"x\",", "<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n", "||||||| base\n",
        "{\"v\":1,\"id\":\"00000001-0000-0000-0700-000000000000\",\"at\":\"2026-03-04T09:", "\"by\":\"ada\"", "\"by\":\"Ada\"", "\"by\":\"grace\"", "\"by\":\"linus\"", "\"by\":\"eve\"", "\"by\":\"\"", "\"goal\":\"a\"", "\"goal\":\"b\"", "\"goal\":\"old-c\"", "\"goal\":\"~\"", "\"goal\":\"A b\"",
        "\"to\":\"a\"", "\"to\":\"b\"", "\"to\":\"gone\"", ",\"with\":[\"grace\",\"eve\"]", ",\"with\":[1]", ",\"with\":[]", "\"noteKind\":\"question\"", "\"noteKind\":\"secret\"", "\"confidence\":5", "\"confidence\":6", "\"confidence\":\"5\"", "\"days\":\"mon,tue\"", "\"days\":\"\"",
        "0001-01-01", "9999-12-31", "2026-02-30", "2026-03-04T09:00:00.0000000Z", "0001-01-01T00:00:00.0000000Z", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00.0000000+14:00", "9999-12-31T23:59:59.9999999-14:00", "2026-03-04T09:00:00Z",
    ];

    /// <summary>The keys and kinds of the format, the ids of the seeds, and all else that lines are made of.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        .. Others,
        .. Keys.Select(key => $"\"{key}\":"),
        .. Keys.Select(key => $",\"{key}\":\"x\""),
        .. JournalKinds.All.Select(kind => $"\"kind\":\"{kind.Name}\""),
        .. Enumerable.Range(1, LinesOfHistory).SelectMany(number => (string[])[IdOf(number), $",\"id\":\"{IdOf(number)}\"", $",\"event\":\"{IdOf(number)}\"", $",\"note\":\"{IdOf(number)}\""]),
    ];

    public static IEnumerable<byte[]> All() => EachKind().Concat(Enumerable.Range(0, Histories).Select(History));

    /// <summary>Each kind with every field in use, after a note that it may speak of.</summary>
    private static IEnumerable<byte[]> EachKind()
    {
        string[] lines = [.. new Some().OneOfEachKind().Select((happened, index) => Numbered(Encoding.UTF8.GetString(JournalFormat.Write(happened)), index + 2))];
        var note = Numbered(Encoding.UTF8.GetString(JournalFormat.Write(new Some().Note("a", "why?", NoteKind.Question))), 1);
        foreach (var line in lines) yield return Encoding.UTF8.GetBytes(line.Contains("\"by\":\"ada\"", StringComparison.Ordinal) ? note + line : $"{note}{JournalLaws.SecondFile}{line}");
    }

    private static byte[] History(int seed)
    {
        var byAda = GeneratedHistory.Of(seed, LinesOfHistory).ToLookup(happened => happened.Stamp.IsByTrainee);
        return [.. byAda[true].SelectMany(JournalFormat.Write), (byte)JournalLaws.SecondFile, .. byAda[false].SelectMany(JournalFormat.Write)];
    }

    /// <summary>The line with an id of its own, and in place of any other the first line's.</summary>
    private static string Numbered(string line, int number) => Uuid().Replace(Uuid().Replace(line, IdOf(1)), IdOf(number), 1);

    private static string IdOf(int number) => new Guid(number, 0, 0, [7, 0, 0, 0, 0, 0, 0, 0]).ToString();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Uuid();
}
