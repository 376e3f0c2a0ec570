using System.Text;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class AdditionProperties
{
    private static readonly Gen<string> Markdown = Gen.OneOf<string>(
        "- [ ] one", "- [ ] two `due:w2`", "  - [ ] step", "    * [ ] far step", "- plain", "  - [x] under plain", "# Title", "## Topic", "### Nested", "", "", "  text below", "1. [ ] three <!-- #three -->", "   1. [ ] numbered",
        "> - [ ] quoted", "```", "<div>", "<!-- open", "- [ ] four\\", "- [ ] five `x", "    code", "---", "\t- [ ] tabbed", "* [ ] é 😀", "<!-- #alone -->", "text", "[r]: /u", "- - [ ] inline").Array[1, 20].Select(lines => string.Join('\n', lines));

    private static readonly Gen<string> Table = Gen.Select(
        Gen.OneOf<string>("#", "Task", "Due", "Owner", "Tags", "Sign-off", "Optional", "Where", "Done", "Due ", "").Array[1, 5],
        Gen.OneOf<string>("one", "two `due:w2`", "w1", "w9", "3", "[ ]", "[x] three", "", "-", "yes", "no", "Grace", "a \\| b", "*é* 😀", "[l](u)", "four <!-- #four -->", "second week").Array[0, 20],
        Gen.Int[0, 5],
        Gen.OneOf<string>("", "> ", "  ")).Select(TableOf);

    private static readonly string[][] Chips = [[], ["due:w9"], ["owner:Linus", "tag:x", "tag:y", "sign-off"], ["optional", "effort:2h"]];

    /// <summary>Whatever a table's columns mean, they mean it still with another row, and of the row nothing is lost.</summary>
    [Fact]
    public void A_row_is_added_as_one_line_or_not_at_all() => Gen.Select(Table, Gen.Bool, Gen.Int[0, 30], Gen.Int[0, 3].Select(set => Chips[set])).Sample((text, isCrLf, which, chips) =>
    {
        if (isCrLf) text = text.ReplaceLineEndings("\r\n");
        var curriculum = Read(text);
        if (curriculum.Goals.IsEmpty) return;
        var beside = curriculum.Goals[which % curriculum.Goals.Length];
        var addition = AdditionWriter.AddGoal(curriculum, File(text), new GoalDraft("Something | *new*", [.. chips]), new GoalPlace.After(beside), []);
        Assert.Null(addition.Refusal);
        var lines = Encoding.UTF8.GetString(addition.Bytes.Span).Split('\n').ToList();
        var after = Read(Encoding.UTF8.GetString(addition.Bytes.Span));
        var goal = after.Find(GoalId.Parse(addition.Id))!;
        Assert.Equal(("Something | new", beside.Location.Line + 1, isCrLf), (goal.Title, addition.Location.Line, lines[goal.Location.Line - 1].EndsWith('\r')));
        Assert.Equal((chips.Contains("optional"), chips.Contains("sign-off")), (goal.IsOptional, goal.SignOff is not null));
        Assert.Equal(Outlines(curriculum), Outlines(after).Where(outline => !outline.StartsWith("Something", StringComparison.Ordinal)));
        lines.RemoveAt(addition.Location.Line - 1);
        Assert.Equal(text, string.Join('\n', lines));
    }, iter: 3000);

    private static IEnumerable<string> Outlines(Curriculum curriculum) => curriculum.Goals.Select(goal => $"{goal.Title} {goal.IsChecked} {FileOutline.OfMeaning(goal)} {FileOutline.OfDescription(goal)}");

    private static string TableOf(string[] headers, string[] cells, int style, string prefix)
    {
        var (open, gap, close) = style switch { 0 => ("| ", " | ", " |"), 1 => ("|", "|", "|"), 2 => ("", " | ", ""), 3 => ("| ", " | ", ""), 4 => ("", " | ", " |"), _ => ("|  ", "  |  ", "  |") };
        string Line(IEnumerable<string> texts) => $"{prefix}{open}{string.Join(gap, texts)}{close}\n";
        return $"---\ngoals: table\n---\n{Line(headers)}{Line(headers.Select(_ => "-:"))}{string.Concat(cells.Chunk(headers.Length).Select(Line))}\nText.\n";
    }

    /// <summary>Wherever a goal is put, it is there, and without its line the file is what it was.</summary>
    [Fact]
    public void A_goal_is_added_as_lines_of_its_own_or_not_at_all() => Gen.Select(Markdown, Gen.Bool, Gen.Int[0, 30], Gen.Int[0, 2]).Sample((text, isCrLf, which, how) =>
    {
        if (isCrLf) text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        var curriculum = Read(text);
        if (PlaceIn(curriculum, which, how) is not { } place) return;
        var addition = AdditionWriter.AddGoal(curriculum, File(text), new GoalDraft("Something new", ["due:w9"]), place, []);
        var edited = Encoding.UTF8.GetString(addition.Bytes.Span);
        if (addition.Refusal is not null)
        {
            Assert.Equal(text, edited);
            return;
        }
        var lines = edited.ReplaceLineEndings("\n").Split('\n').ToList();
        Assert.Contains("[ ] Something new `due:w9` <!-- #a.something-new -->", lines[addition.Location.Line - 1], StringComparison.Ordinal);
        if (text.Contains('\n')) Assert.Equal(isCrLf ? edited.ReplaceLineEndings("\r\n") : edited.ReplaceLineEndings("\n"), edited);
        Assert.Equal(text.ReplaceLineEndings("\n"), Without(lines, addition.Location.Line - 1, text.ReplaceLineEndings("\n").Split('\n').Length));
        Assert.Equal(curriculum.Goals.Length + 1, Read(edited).Goals.Length);
        Assert.Equal("a.something-new", addition.Id);
    }, iter: 5000);

    private static string Without(List<string> lines, int at, int count)
    {
        lines.RemoveAt(at);
        // Blank lines before and after it are new too.
        if (lines.Count > count && at > 0 && lines[at - 1].Trim(' ', '>', '\t').Length == 0) lines.RemoveAt(--at);
        if (lines.Count > count) lines.RemoveAt(at);
        return string.Join('\n', lines);
    }

    private static GoalPlace? PlaceIn(Curriculum curriculum, int which, int how)
    {
        var topics = TopicPlace.In(curriculum);
        if (how == 0) return topics.IsEmpty ? null : new GoalPlace.In(topics[which % topics.Length]);
        if (curriculum.Goals.IsEmpty) return null;
        var goal = curriculum.Goals[which % curriculum.Goals.Length];
        return how == 1 ? new GoalPlace.After(goal) : new GoalPlace.Under(goal);
    }

    private static Curriculum Read(string text) => CurriculumReader.Read([File(text)]);

    private static SourceFile File(string text) => new("a.md", Encoding.UTF8.GetBytes(text));
}
