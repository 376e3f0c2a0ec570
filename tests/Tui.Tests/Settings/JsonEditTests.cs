using System.Text;
using CsCheck;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Tests.Settings;

public class JsonEditTests
{
    private static readonly Gen<string> Trivia = OneOf("", " ", "\n  ", "\r\n\t", " // a: {\n ", " /* , \" } */ ", "\n\n    // é 🙂\r\n  ");

    /// <summary>Before a colon the runtime's reader takes no comment.</summary>
    private static readonly Gen<string> Space = OneOf("", " ", "\n\t");

    private static readonly Gen<string> Value = OneOf("1", "-2.5e3", "true", "null", "\"x\"", "\"\\\"},é\"", "[1, /* two */ 2]", "{ \"k\": { \"deep\": [] } }", "{}");

    private static readonly Gen<string> Members = Gen.Select(OneOf("a", "b", "c.d", "é"), Value, Trivia, Trivia, Space, (name, value, one, other, space) => $"{one}\"{name}\"{space}:{one}{value}{other}")
        .Array[0, 5].Select(members => string.Join(",", members));

    private static readonly Gen<string> Objects = Gen.Select(Trivia, Members, Gen.Bool, Trivia, (around, members, hasComma, end) =>
        $"{around}{{{members}{(hasComma && members.Length > 0 ? "," + end : "")}{end}}}{around}");

    [Fact]
    public void Setting_a_value_changes_no_other_byte() => Gen.Select(Objects, OneOf("a", "b", "new"), Value).Sample((text, name, value) =>
    {
        var before = Encoding.UTF8.GetBytes(text);
        var after = JsonEdit.Set(before, name, value);
        var (read, was) = (Read(after), Read(before));

        Assert.Equal(Normal(value), Normal(after, read.Find(name)!.Value));
        Assert.Equal(was.Members.Where(row => row.Name != name).Select(row => row.Name), read.Members.Where(row => row.Name != name).Select(row => row.Name));
        if (was.Find(name) is { Value: var old }) Assert.Equal([.. before[..old.Start], .. Encoding.UTF8.GetBytes(value), .. before[old.End..]], after);
        else Assert.True(IsSubsequence(before, after), Encoding.UTF8.GetString(after));
        // Setting it again to the same is the same file.
        Assert.Equal(after, JsonEdit.Set(after, name, value));
    });

    [Fact]
    public void Removing_a_value_keeps_all_others_and_every_comment() => Gen.Select(Objects, OneOf("a", "b", "c.d")).Sample((text, name) =>
    {
        var before = Encoding.UTF8.GetBytes(text);
        var after = JsonEdit.Remove(before, name);
        var (read, was) = (Read(after), Read(before));

        Assert.Null(read.Find(name));
        Assert.Equal(
            was.Members.Where(row => row.Name != name).Select(row => (row.Name, Normal(before, row.Value))),
            read.Members.Select(row => (row.Name, Normal(after, row.Value))));
        Assert.True(IsSubsequence(after, before), Encoding.UTF8.GetString(after));
    });

    [Fact]
    public void Items_are_added_at_the_end_and_removed_at_their_place() => Gen.Select(Objects.Array[0, 4], Trivia, Gen.Bool, (items, trivia, hasComma) => $"{trivia}[{string.Join("," + trivia, items)}{(hasComma && items.Length > 0 ? "," : "")}{trivia}]{trivia}").Sample(text =>
    {
        var before = Encoding.UTF8.GetBytes(text);
        var count = Read(before).Items.Count;
        var added = JsonEdit.AddItem(before, "{ \"key\": \"x\" }");
        Assert.Equal(count + 1, Read(added).Items.Count);
        Assert.Equal("x", Read(added).Items[^1].Find("key")!.Value.Text);
        Assert.True(IsSubsequence(before, added), Encoding.UTF8.GetString(added));
        for (var i = 0; i <= count; i++) Assert.Equal(count, Read(JsonEdit.RemoveItem(added, i)).Items.Count);
    });

    [Theory]
    [InlineData("", "{\n  \"a\": 1\n}\n")]
    [InlineData("// mine", "// mine\n{\n  \"a\": 1\n}\n")]
    [InlineData("{}", "{\n  \"a\": 1\n}")]
    [InlineData("{ \"b\": 2 }", "{ \"b\": 2, \"a\": 1 }")]
    [InlineData("{\n    \"b\": 2 // two\n}\n", "{\n    \"b\": 2, // two\n    \"a\": 1\n}\n")]
    [InlineData("{\n\t\"b\": 2,\n}", "{\n\t\"b\": 2,\n\t\"a\": 1,\n}")]
    [InlineData("{ \"b\": 2 // two\n}", "{ \"b\": 2, // two\n  \"a\": 1\n}")]
    public void A_new_value_stands_where_a_person_would_put_it(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(JsonEdit.Set(Encoding.UTF8.GetBytes(before), "a", "1")));

    [Theory]
    [InlineData("{\n  \"a\": 1,\n  \"b\": 2\n}", "{\n  \"b\": 2\n}")]
    [InlineData("{\n  \"b\": 2,\n  \"a\": 1\n}", "{\n  \"b\": 2\n}")]
    [InlineData("{ \"a\": 1, \"b\": 2 }", "{ \"b\": 2 }")]
    [InlineData("{ \"a\": 1 }", "{ }")]
    public void A_removed_value_leaves_no_hole(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(JsonEdit.Remove(Encoding.UTF8.GetBytes(before), "a")));

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static JsonPart Read(byte[] file)
    {
        var source = JsonSource.Read("x.json", file);
        Assert.True(source.Fault is null, $"{source.Fault}: {Encoding.UTF8.GetString(file)}");
        return source.Root!;
    }

    private static string Normal(byte[] file, JsonPart part) => Normal(Encoding.UTF8.GetString(file[part.Start..part.End]));

    private static string Normal(string json) => json.ReplaceLineEndings("\n");

    private static bool IsSubsequence(byte[] small, byte[] large)
    {
        var at = 0;
        foreach (var b in large) if (at < small.Length && small[at] == b) at++;
        return at == small.Length;
    }
}
