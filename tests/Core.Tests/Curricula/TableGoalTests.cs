using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>Rows of tables as goals. What each table is read as stands in <c>Specs/opt-ins.md</c>.</summary>
public class TableGoalTests
{
    private const string Table = "---\ngoals: table\n---\n| Task | Due |\n| --- | --- |\n| Read it | w1 |\n| Ask `cuont:3` | w2 |\n";

    [Fact]
    public void An_id_is_written_at_the_end_of_the_titles_cell()
    {
        var file = FileOf(Table);
        var edit = IdWriter.Apply(file, IdWriter.Propose(CurriculumReader.Read([file])));

        Assert.Equal((2, 0), (edit.Written, edit.Problems.Length));
        Assert.Equal(Table.Replace("Read it", "Read it <!-- #track.read-it -->", StringComparison.Ordinal).Replace("`cuont:3`", "`cuont:3` <!-- #track.ask-cuont-3 -->", StringComparison.Ordinal), TextOf(edit.Bytes));
    }

    [Theory]
    [InlineData("Tag")]
    [InlineData("Tags")]
    public void A_column_of_tags_may_be_named_for_one_or_for_several(string header)
    {
        var goal = Assert.Single(CurriculumReader.Read([FileOf($"---\ngoals: table\n---\n| Task | {header} |\n| --- | --- |\n| Read it | oncall |\n")]).Goals);
        Assert.Equal(("oncall", ""), (Assert.Single(goal.Tags), goal.Description));
    }

    [Fact]
    public void A_row_has_no_place_for_a_description_and_says_so()
    {
        var file = FileOf("---\ngoals: table\n---\n| Task |\n| --- |\n| *Read* it |\n| - [ ] no item |\n");
        foreach (var goal in CurriculumReader.Read([file]).Goals)
        {
            var edit = DescriptionWriter.Append(file, goal, "> Why?");
            Assert.Equal(("a row of a table has no place for text below its title", TextOf(file.Bytes)), (edit.Refusal, TextOf(edit.Bytes)));
        }
    }

    [Fact]
    public void Quick_fixes_mend_titles_in_cells()
    {
        var file = FileOf(Table);
        var curriculum = CurriculumReader.Read([file]);
        var edit = QuickFixWriter.Apply(curriculum, file, curriculum.Problems.Where(problem => problem.Severity == Severity.Warning));

        Assert.Empty(edit.Refused);
        Assert.Contains("| Ask `count:3` | w2 |", TextOf(edit.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_keeps_its_derived_id_when_rows_and_columns_move_and_when_it_becomes_a_task_item()
    {
        var id = Read(Table).Goals[0].Id;
        Assert.True(id.IsDerived);
        Assert.Equal("Read it", Read("---\ngoals: table\n---\n# Moved\n\nDue | Task\n-|-\nw2 | Ask\nw1 | **Read** it\n").Find(id)?.Title);
        Assert.Equal("Read it", Read("- [ ] Read it\n").Find(id)?.Title);
    }

    [Fact]
    public void A_table_is_text_unless_the_file_or_the_workspace_opts_in()
    {
        const string Plain = "| Task | Done |\n| --- | --- |\n| Read it | [ ] |\n";
        Assert.Empty(Read(Plain).Goals);
        Assert.Contains(Read(Plain).Problems, problem => problem.Code == "CUR0101" && problem.Message.Contains("1 tables", StringComparison.Ordinal));
        var options = new CurriculumOptions { Goals = GoalSource.Table, GoalColumn = "done" };
        Assert.Empty(CurriculumReader.Read([FileOf(Plain)], options).Goals);
        Assert.Equal("Read it", Assert.Single(CurriculumReader.Read([FileOf(Plain)], options with { GoalColumn = "TASK" }).Goals).Title);
        Assert.Equal("Read it", Assert.Single(CurriculumReader.Read([FileOf($"---\ngoal-column: Task\n---\n{Plain}")], options).Goals).Title);
    }

    [Fact]
    public void Goal_headings_narrow_tables_too()
    {
        const string Row = "| Task |\n| --- |\n| Read it |\n";
        Assert.Equal(9, Assert.Single(Read($"---\ngoals: table\ngoal-headings: [Tasks]\n---\n## Tasks\n\n{Row}\n## Words\n\n{Row.Replace("Read it", "A word", StringComparison.Ordinal)}").Goals).Location.Line);
    }

    [Fact]
    public void More_pipes_than_a_table_of_goals_may_have_are_refused_and_fewer_are_read()
    {
        static string Rows(int count) => "---\ngoals: table\n---\n| a |\n| - |\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"| row {i} |\n"));
        Assert.Equal(16_000, Read(Rows(16_000)).Goals.Length);
        Assert.Equal("CUR0004", Assert.Single(Read(Rows(17_000)).Problems).Code);
        Assert.NotEqual("CUR0004", Assert.Single(Read(Rows(17_000).Replace("goals: table", "goals: tasks", StringComparison.Ordinal)).Problems).Code);
    }

    private static SourceFile FileOf(string text) => new("track.md", Encoding.UTF8.GetBytes(text));

    private static string TextOf(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static Curriculum Read(string text) => CurriculumReader.Read([FileOf(text)]);
}
