using System.Text;
using System.Text.Json;
using CsCheck;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

public class JournalFormatTests
{
    [Fact]
    public void Every_kind_reads_back_as_it_was_written()
    {
        foreach (var happened in new Some().OneOfEachKind())
        {
            var read = Read(JournalFormat.Write(happened));
            Assert.Null(read.Fault);
            Assert.Equal(Encoding.UTF8.GetString(JournalFormat.Write(happened)), Encoding.UTF8.GetString(JournalFormat.Write(read.Event!)));
            Assert.Equal(happened.Stamp, read.Event!.Stamp);
            Assert.Equal(happened.GetType(), read.Event.GetType());
        }
    }

    [Fact]
    public void Every_kind_of_event_is_registered_under_its_own_name()
    {
        var types = typeof(ProgressEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProgressEvent)) && !type.IsAbstract).ToHashSet();
        var tried = new Some().OneOfEachKind();
        Assert.Equal(types, tried.Select(happened => happened.GetType()).ToHashSet());
        Assert.Equal(tried.Select(happened => happened.Kind).ToHashSet(), JournalKinds.All.Select(kind => kind.Name).ToHashSet());
    }

    [Fact]
    public void A_line_is_written_as_documented()
    {
        var stamp = new EventStamp(Guid.Parse("0195601d-5b00-7000-8000-000000000001"), new DateTimeOffset(2026, 3, 4, 9, 15, 27, TimeSpan.Zero).AddTicks(1_234_567), "ada", "ada");
        Assert.Equal(
            """{"v":1,"id":"0195601d-5b00-7000-8000-000000000001","at":"2026-03-04T09:15:27.1234567Z","by":"ada","kind":"goal.done","goal":"k8s.why","title":"Title of k8s.why","topic":"Paging","link":"https://example.org/k8s.why","confidence":3}""" + "\n",
            Encoding.UTF8.GetString(JournalFormat.Write(new GoalDone(stamp, Some.Goal("k8s.why"), Confidence: 3))));
    }

    [Theory]
    [InlineData("\"0195601d-5b00-7000-8000-000000000002\"", null)]
    [InlineData("\"yesterday\"", "its 'import' is not an event's id")]
    public void A_goal_that_was_imported_names_its_import(string import, string? fault)
    {
        var read = Read(Encoding.UTF8.GetBytes($$"""{"v":1,"id":"0195601d-5b00-7000-8000-000000000001","at":"2026-03-04T09:15:27.1234567Z","by":"ada","kind":"goal.done","goal":"a","title":"A","import":{{import}}}"""));
        Assert.Equal(fault, read.Fault);
        if (fault is null) Assert.Equal(Guid.Parse("0195601d-5b00-7000-8000-000000000002"), Assert.IsType<GoalDone>(read.Event).Batch);
    }

    [Fact]
    public void Text_is_written_so_that_people_can_read_it_and_no_terminal_obeys_it()
    {
        var line = Encoding.UTF8.GetString(JournalFormat.Write(new Some().Note(null, "é 日本 😀 <&'> \"q\" \\ \n \u001b[31m \u202e \u009b \ud800")));
        Assert.Contains("\"text\":\"é 日本 😀 <&'> \\\"q\\\" \\\\ \\n \\u001b[31m \\u202e \\u009b \ufffd\"", line);
    }

    [Fact]
    public void Fields_may_stand_in_any_order_and_unknown_ones_are_passed_over()
    {
        var read = Read("""{ "later": {"a":[1,{"b":"}"}]}, "title":"T", "goal":"a.b", "kind":"goal.started", "by":"ada", "at":"2026-03-04T09:15:27.1234567Z", "id":"0195601d-5b00-7000-8000-000000000001", "v":1 }"""u8);
        var started = Assert.IsType<GoalStarted>(read.Event);
        Assert.Equal("a.b", started.Goal.Id.Value);
        Assert.Equal("T", started.Goal.Title);
    }

    [Theory]
    [InlineData("""{"v":2,"kind":"goal.started"}""", "of version 2")]
    [InlineData("""{"v":1,"kind":"goal.dreamt","id":7}""", "of kind 'goal.dreamt'")]
    public void What_a_later_version_wrote_is_told_from_damage(string line, string what) => Assert.Equal(what, Read(Encoding.UTF8.GetBytes(line)).UnknownAs);

    [Theory]
    [InlineData("", "not one JSON object")]
    [InlineData("[]", "not one JSON object")]
    [InlineData("""{"v":1,"kind":"goal.started"}}""", "not one JSON object")]
    [InlineData("{}", "no version")]
    [InlineData("""{"v":1}""", "no 'kind'")]
    [InlineData("""{"v":1,"kind":"goal.started"}""", "'id'")]
    [InlineData("""{"v":1,"kind":"goal.started","id":"0195601d-5b00-7000-8000-000000000001","at":"yesterday"}""", "'at'")]
    [InlineData("""{"v":1,"kind":"goal.started","id":"0195601d-5b00-7000-8000-000000000001","at":"2026-03-04T09:15:27.1234567Z"}""", "'by'")]
    [InlineData("""{"v":1,"kind":"goal.started","id":"0195601d-5b00-7000-8000-000000000001","at":"2026-03-04T09:15:27.1234567Z","by":"ada"}""", "no 'goal'")]
    [InlineData("""{"v":1,"kind":"goal.started","id":"0195601d-5b00-7000-8000-000000000001","at":"2026-03-04T09:15:27.1234567Z","by":"ada","goal":"A b"}""", "goal's id")]
    [InlineData("""{"v":1,"kind":"goal.rated","id":"0195601d-5b00-7000-8000-000000000001","at":"2026-03-04T09:15:27.1234567Z","by":"ada","goal":"a","confidence":6}""", "1 to 5")]
    [InlineData("""{"v":1,"kind":"note.written","id":"0195601d-5b00-7000-8000-000000000001","at":"2026-03-04T09:15:27.1234567Z","by":"ada"}""", "no 'text'")]
    [InlineData("""{"v":1,"kind":"note.edited","id":"0195601d-5b00-7000-8000-000000000001","at":"2026-03-04T09:15:27.1234567Z","by":"ada","text":"x","note":"1"}""", "'note'")]
    public void A_damaged_line_says_why(string line, string why) => Assert.Contains(why, Read(Encoding.UTF8.GetBytes(line)).Fault);

    [Fact]
    public void A_line_is_json_for_the_reader_exactly_where_it_is_for_the_platform() =>
        Gen.OneOf(Almost, Gen.Byte.Array[0, 40]).Sample(
            bytes =>
            {
                var isObject = IsJsonObject(bytes);
                var fault = Read(bytes).Fault;
                return isObject == fault is null or not ("it is not one JSON object" or "it is not valid UTF-8");
            },
            iter: 20_000);

    private static readonly string[] Seeds = ["""{"v":1,"a":[1,-0.5e+3,true,null,{"b":"\u00e9\n"}],"c":{}}""", """{"v":1,"a":[[],{}],"s":"\"x\\"}""", """ {"n":-12.0E-1 , "f":false} """];

    // JSON with a few bytes changed, taken out or put in.
    private static readonly Gen<byte[]> Almost =
        from seed in Gen.Int[0, Seeds.Length - 1].Select(i => Seeds[i])
        from edits in Gen.Select(Gen.Int[0, 200], Gen.Int[0, 2], Gen.Char["{}[]\",:\\0123.eE+-tfnu \u0001"]).Array[0, 3]
        select Edit(seed, edits);

    private static byte[] Edit(string text, (int At, int How, char What)[] edits)
    {
        foreach (var (at, how, what) in edits)
        {
            var i = at % text.Length;
            text = how switch { 0 => text.Remove(i, 1), 1 => text.Insert(i, what.ToString()), _ => text.Remove(i, 1).Insert(i, what.ToString()) };
            if (text.Length == 0) break;
        }
        return Encoding.UTF8.GetBytes(text);
    }

    private static bool IsJsonObject(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind == JsonValueKind.Object && System.Text.Unicode.Utf8.IsValid(bytes);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JournalLine Read(ReadOnlySpan<byte> line) => JournalFormat.Read(line.TrimEnd("\n"u8), new JournalLineContext("ada", false, new GoalReferenceTable()));
}
