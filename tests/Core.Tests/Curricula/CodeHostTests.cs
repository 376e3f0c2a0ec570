using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>Every task item that a code host shows is a goal, with line, depth and text exact, and nothing else is.</summary>
public class CodeHostTests
{
    private const int Documents = 600;

    [Fact]
    public void Generated_task_lists_are_read_as_the_parser_of_a_code_host_reads_them()
    {
        var items = 0;
        Parallel.For(0, Documents, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var markdown = new GeneratedLists(seed).Document();
            var expected = GfmJudge.TaskItemsOf(markdown);
            Interlocked.Add(ref items, expected.Count);
            Assert.True(expected.SequenceEqual(Read(markdown)), $"seed {seed}:\n{markdown}\nthe judge: {string.Join("; ", expected)}\nthe reader: {string.Join("; ", Read(markdown))}");
        });
        // The documents must be ones that have something to read.
        Assert.InRange(items, 500, Documents * 10);
    }

    [Fact]
    public void Generated_tables_of_goals_have_the_rows_that_the_parser_of_a_code_host_finds()
    {
        var rows = 0;
        Parallel.For(0, Documents, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var markdown = new GeneratedLists(seed).Tables();
            var found = GfmJudge.RowsOf("\n\n\n\n" + markdown, "T");
            var expected = found.Concat(GfmJudge.TaskItemsOf("\n\n\n\n" + markdown)).OrderBy(item => item.Line);
            Interlocked.Add(ref rows, found.Count);
            var read = Read("---\ngoals: table\ngoal-column: T\n---\n" + markdown);
            Assert.True(expected.SequenceEqual(read), $"seed {seed}:\n{markdown}\nthe judge: {string.Join("; ", expected)}\nthe reader: {string.Join("; ", read)}");
        });
        Assert.InRange(rows, 300, Documents * 10);
    }

    private static IEnumerable<TaskItem> Read(string markdown) => TaskItem.Of(CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(markdown))]));
}
