using System.Text;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class CurriculumProperties
{
    private static readonly Gen<string> Piece = Gen.OneOf<string>(MarkdownWords.All);

    private static readonly Gen<string> Markdown = Piece.Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> OptIn = Gen.OneOf<string>("", "", "---\ngoals: links\n---\n", "---\ngoals: sections\n---\n", "---\ngoals: list\ngoal-headings: [A, foo]\n---\n", "---\ngoals: file\n---\n");

    private static readonly Gen<string> TablesAlone = Gen.OneOf<string>(
        "| Task | Due |", "| --- | :-: |", "| One | w2 |", "| [ ] Two [a](b.md) `optional` | later |", "| Three <!-- #three --> |", "Four | x | too many", "| | w1 |", "| `a \\| b` | `w3` |", "", "", "# Topic", "- [ ] a task", "  | In it |", "  | --- |",
        "  | Five |", "> | Quoted |", "> | - |", "> | Six é 😀 |", "text", "\t| Tab |", "| [x] | Seven\t|", "| **", "[r]: /u", "```").Array[1, 25].Select(lines => "---\ngoals: table\n---\n" + string.Join('\n', lines) + "\n");

    private static readonly Gen<string> Lines = Gen.OneOf<string>(
        "- [ ] one", "- [ ] two `due:w2`", "  - [ ] step", "- plain", "  - [x] under plain", "# Title", "## Topic", "", "", "  text below", "1. [ ] three <!-- #three -->", "> - [ ] quoted", "```", "- [ ] four\\",
        "- [ ] five `x", "- [ ] six [a](b.md)", "    code", "---", "- [ ] (optional) seven", "- [ ] tab\tand  blanks   ", "\t- [ ] tabbed", "* [ ] é 😀").Array[1, 25].Select(lines => string.Join('\n', lines) + "\n");

    private static readonly Gen<string> LinesOrTables = Gen.OneOf(Lines, TablesAlone);

    private static readonly Gen<string[]> Prose = Gen.OneOf<string>(
        "- [ ] one  word", "- [x] See http://x.y/z.", "  - [ ] step", "  * [ ] other", "- plain", "# Title", "## A topic: http://x.y", "##\ttabbed", "", "", "  words below", "  and *more* & [a link](b.md)",
        "  [one](u)[two](v) and www.x.y", "    far in", "words at the edge", "> - [ ] quoted", "> words", "1. [ ] first", "2. [ ] second", "+ [ ] tab\tand  blanks", "- [ ] \u00a0 (optional)").Array[1, 25];

    [Fact]
    public void Any_bytes_are_read_and_edited_as_they_should() =>
        Gen.Byte.Array[0, 400].Sample(bytes => CurriculumLaws.Check(bytes));

    [Fact]
    public void Any_markdown_is_read_and_edited_as_it_should() =>
        Gen.Select(OptIn, Markdown).Sample((front, text) => CurriculumLaws.Check(Encoding.UTF8.GetBytes(front + text)), iter: 5_000);

    /// <summary>What is not linear takes memory that is not: this needs no clock.</summary>
    [Fact]
    public void Twice_the_text_takes_at_most_about_twice_the_memory() =>
        Gen.Select(OptIn, Piece.Array[1, 6].Select(string.Concat)).Sample(
            (front, text) =>
            {
                _ = Allocated(front, text, 10);
                var (once, twice) = (Allocated(front, text, 200), Allocated(front, text, 400));
                Assert.InRange(twice, 0, (once * 3) + 200_000);
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void On_two_threads_the_same_is_read_as_on_one() => Lines.Array[20].Sample(
        texts =>
        {
            var files = texts.Select((text, i) => new SourceFile($"{i}.md", Encoding.UTF8.GetBytes(text))).ToArray();
            Assert.Equal(CurriculumOutline.Of(CurriculumReader.Read(files, new CurriculumOptions { Threads = 1 })), CurriculumOutline.Of(CurriculumReader.Read(files, new CurriculumOptions { Threads = 2 })));
        },
        iter: 100);

    [Fact]
    public void Any_tables_of_goals_are_read_without_an_exception_and_all_locations_lie_in_the_file() =>
        Gen.OneOf(TablesAlone, Markdown.Select(text => "---\ngoals: table\n---\n" + text)).Sample(text => CurriculumLaws.Check(Encoding.UTF8.GetBytes(text)), iter: 20_000);

    [Fact]
    public void Line_ends_make_no_difference_to_the_model() => LinesOrTables.Sample(text =>
    {
        var lf = CurriculumOutline.Of(Read(("a.md", text)));
        Assert.Equal(lf, CurriculumOutline.Of(Read(("a.md", text.Replace("\n", "\r\n", StringComparison.Ordinal)))));
    }, iter: 5000);

    /// <summary>What is read without a parser for inlines is read as with one: a tag that says nothing brings the parser in.</summary>
    private static readonly Gen<string> Code = Gen.OneOf<string>(
        "`", "`", "``", "`due:w1`", "`level:1`", "due:x", "needs:b,c", "\n", "\n", "\n  ", "\n    ", "\n> ", "\n<<<<<<< a", "\n- [ ] ", "  ", " ", "a", "*", "\\", "[l](u)", "<!-- #a -->", "<b>", "\n---\n", "\n\n").Array[1, 14].Select(string.Concat);

    [Fact]
    public void Any_code_over_the_ends_of_lines_is_the_same_with_every_end_of_line() =>
        Gen.Select(OptIn, Gen.OneOf<string>("- [ ] ", "- ", "> - [ ] ", "# ", "", "- [ ] Around\n  - [ ] "), Code).Sample((front, lead, text) => SameWithEveryEndOfLine(front + lead + text), iter: 20_000);

    /// <summary>All that is said of every goal, its text too, which outlines leave out.</summary>
    private static void SameWithEveryEndOfLine(string text)
    {
        var expected = SaidBy(text);
        Assert.Equal(expected, SaidBy(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(expected, SaidBy(text.Replace('\n', '\r')));

        static string SaidBy(string text)
        {
            var read = Read(("a.md", text));
            return string.Join('\n', [CurriculumOutline.Of(read), .. read.Goals.SelectMany(goal => (string[])[FileOutline.OfId(goal), FileOutline.OfTitle(goal, place => place), FileOutline.OfDescription(goal)])]);
        }
    }

    /// <summary>Code that begins in a title and ends on the next line, or the one after: what the fuzzer once found read differently.</summary>
    [Theory]
    [InlineData("`due:x``due:w1``level:1`\n<<<<<<< a  `needs:b,c` ")]
    [InlineData("`due:x``due:w1``level:1`\n<<<<<<< a  `needs:b,c`")]
    [InlineData("One ``due:w1\nmore`` `level:1`")]
    [InlineData("One `due:w1\nmore` `level:1`")]
    [InlineData("One `due:\nw1` `level:1`")]
    [InlineData("One `\ndue:w1` `level:1`")]
    [InlineData("One `due:w1\n` `level:1`")]
    [InlineData("One `due:w1`` `level:1\n`` more `needs:b`")]
    [InlineData("One `needs:b,\nc` <!-- #one -->")]
    [InlineData("One `a  \n  b` `due:w1` <!-- #one -->")]
    [InlineData("One `a\\\nb` `due:w1`")]
    [InlineData("One `a\nb\nc` `due:w1`\n`level:1`")]
    [InlineData("One [a `b\nc` d](https://e.org) `due:w1`")]
    [InlineData("One *a `b\nc` d* `due:w1`")]
    [InlineData("One `tag:a\n\nb` `due:w1`")]
    [InlineData("`owner:a\nb` `due:w1`")]
    [InlineData("`\n`")]
    [InlineData("`a\n---\n` b")]
    [InlineData("`a\n- [ ] b` c")]
    public void Code_over_the_end_of_a_line_is_the_same_with_every_end_of_line(string text)
    {
        string[] leads = ["- [ ] ", "1. [x] ", "- ", "> - [ ] ", "# ", "## ", "", "- [ ] Around\n  - [ ] ", "- [ ] Around\n\n  "];
        foreach (var lead in leads)
        {
            foreach (var next in (string[])["", "  ", "    ", "> ", "\t"])
            {
                foreach (var rest in (string[])["", "\n", "\n- [ ] Two `due:w2`\n", "\n\n## Topic\n\n- [ ] Two\n"])
                    foreach (var front in (string[])["", "---\ngoals: list\n---\n", "---\ngoals: sections\n---\n"])
                        SameWithEveryEndOfLine(front + lead + text.Replace("\n", "\n" + next, StringComparison.Ordinal) + rest);
            }
        }
    }

    [Fact]
    public void An_empty_tag_at_the_end_of_a_line_makes_no_difference_to_what_is_read() => Prose.Sample(lines =>
    {
        var plain = Read(("a.md", string.Join('\n', lines))).Goals;
        var parsed = Read(("a.md", string.Join('\n', lines.Select(line => line.Length == 0 ? line : line + " <b></b>")))).Goals;

        Assert.Equal(plain.Select(Told), parsed.Select(Told));

        static string Told(Goal goal) =>
            $"{goal.Location} {goal.Title} {goal.Text} {goal.Depth} {goal.Group} {goal.Topic?.Title} {goal.IsOptional} {goal.Body is null} {string.Join(',', goal.Resources)}";
    }, iter: 5000);

    [Fact]
    public void The_order_in_which_files_come_keeps_the_ids() =>
        Gen.Select(Lines, Lines, Lines).Sample((a, b, c) =>
        {
            var expected = CurriculumOutline.Of(Read(("a.md", a), ("b.md", b), ("c.md", c)));
            Assert.Equal(expected, CurriculumOutline.Of(Read(("c.md", c), ("a.md", a), ("b.md", b))));
        }, iter: 1000);

    [Fact]
    public void A_curriculum_does_not_differ_from_itself() =>
        Gen.Select(Markdown, Lines).Sample((a, b) =>
        {
            var curriculum = Read(("a.md", a), ("b.md", b));
            Assert.Empty(CurriculumDiff.Between(curriculum, curriculum).Changes);
            Assert.Empty(CurriculumDiff.Between(curriculum, Read(("b.md", b), ("a.md", a))).Changes);
        }, iter: 3000);

    [Fact]
    public void Files_of_other_names_move_their_goals_and_change_nothing_else() =>
        Gen.Select(Lines, Lines).Sample((a, b) =>
        {
            // Goals that share a title are told apart by heading and order; of those that share an id, the first file's has it.
            var before = Read(("a.md", "# A\n\n" + a), ("b.md", "# B\n\n" + b));
            if (before.Goals.DistinctBy(goal => DerivedId.Of(goal.Title)).Count() < before.Goals.Length || before.Problems.Any(problem => problem.Code == CurriculumRules.DuplicateId.Code)) return;
            var after = Read(("b.md", "# A\n\n" + a), ("a.md", "# B\n\n" + b));
            Assert.All(CurriculumDiff.Between(before, after).Changes, change => Assert.Equal(GoalChanges.Moved, change.What));
            Assert.Equal(before.Goals.Count(goal => goal.Parent is null), CurriculumDiff.Between(before, after).Changes.Length);
        }, iter: 3000);

    [Fact]
    public void Every_goal_of_either_version_is_kept_removed_or_added() =>
        Gen.Select(Markdown, Lines).Sample((a, b) =>
        {
            var (before, after) = (Read(("a.md", a)), Read(("a.md", b)));
            var changes = CurriculumDiff.Between(before, after).Changes;
            foreach (var goal in before.Goals.Where(goal => before.Find(goal.Id) == goal))
                Assert.Equal(after.Find(goal.Id) is null, changes.Any(change => change.Before == goal && change.Is(GoalChanges.Removed)));
            foreach (var change in changes.Where(change => change.Is(GoalChanges.Added)))
                Assert.DoesNotContain(before.Goals, goal => before.Find(goal.Id) == goal && after.Find(goal.Id) == change.After);
        }, iter: 3000);

    [Fact]
    public void Moving_a_goal_with_a_title_of_its_own_keeps_its_id() =>
        Lines.Sample(text => Assert.NotNull(Read(("b.md", text + "\n\n# Elsewhere\n\n> 1. [ ] A title of its own.\n")).Find(Read(("a.md", "- [ ] A title  of its own")).Goals[0].Id) ?? NotRead(text)), iter: 2000);

    [Fact]
    public void Ids_that_were_written_and_taken_away_again_leave_the_bytes_as_they_were() => Gen.Select(LinesOrTables, Gen.Bool, Gen.Bool).Sample((text, isCrLf, hasMark) =>
    {
        if (isCrLf) text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] bytes = [.. hasMark ? "\ufeff"u8 : default, .. Encoding.UTF8.GetBytes(text)];
        var file = new SourceFile("a.md", bytes);
        var before = CurriculumReader.Read([file]);
        var proposals = IdWriter.Propose(before);

        var edit = IdWriter.Apply(file, proposals);

        Assert.Equal(proposals.Length, edit.Written + edit.Problems.Length);
        var written = Encoding.UTF8.GetString(edit.Bytes.Span);
        foreach (var proposal in proposals) written = written.Replace($" <!-- #{proposal.Id} -->", "", StringComparison.Ordinal);
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(written));
        var after = CurriculumReader.Read([file with { Bytes = edit.Bytes }]);
        Assert.Equal(before.Goals.Select(goal => (goal.Title, goal.Location)), after.Goals.Select(goal => (goal.Title, goal.Location)));
        Assert.Equal(edit.Problems.Length, IdWriter.Propose(after).Length);
        Assert.All(before.Goals.Where(goal => goal.Id.IsDerived && before.Goals.Count(other => other.Title == goal.Title) == 1), goal => Assert.Equal(goal.Title, after.Find(goal.Id)!.Title));
    }, iter: 3000);

    private static Goal? NotRead(string text) =>
        // An open fence, comment or front matter may swallow the rest of the file.
        Read(("b.md", text + "\n\n# Elsewhere\n\n> 1. [ ] A title of its own.\n")).Goals.Any(goal => goal.Title.StartsWith("A title", StringComparison.Ordinal)) ? null : Read(("a.md", "- [ ] swallowed")).Goals[0];

    private static long Allocated(string front, string text, int times)
    {
        var files = new[] { new SourceFile("a.md", Encoding.UTF8.GetBytes(front + string.Concat(Enumerable.Repeat(text, times)))) };
        var before = GC.GetAllocatedBytesForCurrentThread();
        CurriculumReader.Read(files);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Curriculum Read(params (string Path, string Text)[] files) =>
        CurriculumReader.Read(files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));
}
