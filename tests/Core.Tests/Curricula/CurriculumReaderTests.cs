using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Curricula;

public sealed class CurriculumReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_read_in_ordinal_order_and_hidden_ones_are_skipped()
    {
        foreach (var path in new[] { "b.md", "a/z.md", "B.MD", "_draft.md", ".hidden.md", "_drafts/c.md", ".git/d.md", "notes.txt", "a.md" }) _folder.Write(path, $"- [ ] {path}\n");

        var curriculum = CurriculumReader.Read(_folder.Path);

        Assert.Equal(["B.MD", "a.md", "a/z.md", "b.md"], curriculum.Tracks.Select(track => track.Path));
        Assert.Equal([0, 1, 2, 3], curriculum.Goals.Select(goal => goal.Index));
    }

    [Fact]
    public void Tracks_with_an_order_come_first_and_goals_follow_their_tracks()
    {
        _folder.Write("a.md", "- [ ] last\n");
        _folder.Write("b.md", "---\norder: 2\n---\n- [ ] second\n");
        _folder.Write("c.md", "---\norder: 1\n---\n- [ ] first\n");

        Assert.Equal(["first", "second", "last"], CurriculumReader.Read(_folder.Path).Goals.Select(goal => goal.Title));
    }

    [Fact]
    public void A_gate_that_two_files_declare_is_that_of_the_first_path_and_gates_stand_in_the_order_of_the_tracks()
    {
        _folder.Write("a.md", "---\norder: 2\ngate: on-call\ngate-title: First\n---\n- [ ] a\n");
        _folder.Write("b.md", "---\norder: 1\ngate: responder\n---\n- [ ] b\n");
        _folder.Write("c.md", "---\ngate: on-call\ngate-title: Second\n---\n- [ ] c\n");
        _folder.Write("d.md", "---\ngate: no-goals\ngate-goals: b\n---\nHow we decide.\n");

        var curriculum = CurriculumReader.Read(_folder.Path);

        Assert.Equal(["responder", "First", "no-goals"], curriculum.Gates.Select(gate => gate.Title));
        var problem = Assert.Single(curriculum.Problems, problem => problem.Code == "CUR0507");
        Assert.Equal(("c.md", 2), (problem.Location.Path, problem.Location.Line));
        Assert.Contains("a.md:3:1", problem.Message, StringComparison.Ordinal);
        Assert.Single(curriculum.Problems, problem => problem is { Code: "CUR0505", Location: { Path: "d.md", Line: 3, Column: 13 } });
    }

    [Fact]
    public void A_missing_folder_says_which() =>
        Assert.Contains(_folder.At("none"), Assert.Throws<DirectoryNotFoundException>(() => CurriculumReader.Read(_folder.At("none"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_cannot_be_read_is_a_problem_and_the_others_are_read()
    {
        _folder.Write("a.md", "- [ ] a\n");
        File.CreateSymbolicLink(_folder.At("b.md"), _folder.At("gone.md"));

        var curriculum = CurriculumReader.Read(_folder.Path);

        Assert.Single(curriculum.Goals);
        Assert.Contains(curriculum.Problems, problem => problem.Code == "CUR0001" && problem.Location == new SourceLocation("b.md", 1, 1));
    }

    [Fact]
    public void Links_that_lead_around_in_circles_are_not_followed()
    {
        _folder.Write("a/a.md", "- [ ] a\n");
        Directory.CreateSymbolicLink(_folder.At("a", "loop"), _folder.Path);
        File.CreateSymbolicLink(_folder.At("again.md"), _folder.At("a", "a.md"));

        Assert.Single(CurriculumReader.Read(_folder.Path).Goals);
    }

    [Fact]
    public void Links_to_files_and_headings_are_checked_on_disk()
    {
        _folder.Write("up.txt", "");
        _folder.Write("docs/a.md", "## Here\n\n[1](b.md) [2](b.md#there) [3](#here) [4](../up.txt) [5](pic%20ture.png) [6](sub/) [7](https://example.com/none) [8](b.md#none) [9](none.md) ![10](none.png) [11](sub/c.md)\n");
        _folder.Write("docs/b.md", "## There\n");
        _folder.Write("docs/pic ture.png", "");
        _folder.Write("docs/sub/c.md", "<a name=\"x\"></a>\n\n[1](../a.md#here) [2](#x)\n");

        var broken = CurriculumReader.Read(_folder.At("docs")).Problems.Where(problem => problem.Code == "CUR0504");

        Assert.Equal(["b.md#none", "none.md", "none.png"], broken.Select(problem => problem.Message.Split('\'')[1]));
    }

    [Fact]
    public void Duplicate_ids_point_at_both_places()
    {
        _folder.Write("b.md", "- [ ] later <!-- #x -->\n");
        _folder.Write("a.md", "---\norder: 9\n---\n- [ ] first <!-- #x -->\n");

        var curriculum = CurriculumReader.Read(_folder.Path);

        var problem = Assert.Single(curriculum.Problems, problem => problem.Code == "CUR0201");
        Assert.Equal(new SourceLocation("b.md", 1, 13), problem.Location);
        Assert.Contains("a.md:4:13", problem.Message, StringComparison.Ordinal);
        Assert.Equal("first", curriculum.Find(GoalId.Parse("x"))!.Title);
    }

    [Fact]
    public void Too_many_files_are_cut_off_with_one_problem()
    {
        for (var i = 0; i < CurriculumLimits.Files + 5; i++) _folder.Write($"{i:00000}.md", "- [ ] a\n");

        var curriculum = CurriculumReader.Read(_folder.Path);

        Assert.Equal(CurriculumLimits.Files, curriculum.Tracks.Length);
        Assert.Equal("10000.md", Assert.Single(curriculum.Problems, problem => problem.Code == "CUR0004").Location.Path);
    }

    [Fact]
    public void Front_matter_in_which_the_parser_loses_its_way_is_text()
    {
        _folder.Write("a.md", "---\n: \n []**\ns: w\n \n---\n- [ ] a\n");

        var curriculum = CurriculumReader.Read(_folder.Path);

        Assert.Equal("a", Assert.Single(curriculum.Goals).Title);
        Assert.Contains("CUR0003", curriculum.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Words_of_a_value_over_several_lines_have_their_own_places(string lineEnd)
    {
        _folder.Write("a.md", "---\ngate: r\ngate-goals: a\n  x,b, c\n---\n- [ ] a\n".Replace("\n", lineEnd, StringComparison.Ordinal));

        var problems = CurriculumReader.Read(_folder.Path).Problems.Where(problem => problem.Code == "CUR0505");

        Assert.Equal([(3, 13), (4, 5), (4, 8)], problems.Select(problem => (problem.Location.Line, problem.Location.Column)));
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        File.WriteAllBytes(_folder.At("a.md"), [0xef, 0xbb, 0xbf, .. "---\ntitle: T\n---\n- [ ] a\n"u8]);

        var track = Assert.Single(CurriculumReader.Read(_folder.Path).Tracks);
        Assert.Equal("T", track.Title);
    }

    [Theory]
    [InlineData("tags: [b\n- c: d\n---\n")]
    [InlineData("a: !!]\n---\n")]
    public void Front_matter_that_no_parser_bears_is_text(string yaml) =>
        Assert.Contains(ReadOne("---\n" + yaml + "- [ ] a\n").Problems, problem => problem.Code == "CUR0003");

    [Theory]
    [InlineData("##\tPlan", "Plan")]
    [InlineData("## \tPlan *well*", "Plan *well*")]
    public void A_tab_before_a_headings_text_shifts_no_place(string heading, string markdown)
    {
        var text = $"Words before.\n\n---\n\n{heading}\n\nWords below.\n";
        var curriculum = CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(text))], new CurriculumOptions { Goals = GoalSource.Sections });

        var goal = Assert.Single(curriculum.Goals);
        Assert.Equal(markdown, goal.TitleMarkdown);
        Assert.Equal(text.IndexOf(markdown, StringComparison.Ordinal) + markdown.Length, goal.TitleEnd);
    }

    [Fact]
    public void Progress_under_a_derived_id_is_found_after_an_id_was_written_and_after_a_copy_was_made()
    {
        var before = ReadOne("## A\n\n- [ ] same\n").Goals[0].Id;
        Assert.True(before.IsDerived);

        Assert.Equal("x", ReadOne("## A\n\n- [ ] same <!-- #x -->\n").Find(before)!.Id.Value);
        var copied = ReadOne("## A\n\n- [ ] same\n\n## B\n\n- [ ] same\n");
        Assert.Equal(3, copied.Find(before)!.Location.Line);
        Assert.Equal(3, ReadOne("## A\n\n- [ ] same\n").Find(copied.Goals[0].Id)!.Location.Line);
    }

    [Fact]
    public void Options_opt_a_folder_in_and_front_matter_has_the_last_word()
    {
        var options = new CurriculumOptions { Goals = GoalSource.Links, GoalHeadings = ["Books"] };
        _folder.Write("a.md", "## Books\n\n- [a](https://a.example)\n\n## Talks\n\n- [b](https://b.example)\n");
        _folder.Write("b.md", "---\ngoals: list\ngoal-headings: [Talks]\n---\n## Talks\n\n- c\n");
        _folder.Write("c.md", "---\ngoals: tasks\n---\n## Books\n\n- [d](https://d.example)\n");

        Assert.Equal(["a", "c"], CurriculumReader.Read(_folder.Path, options).Goals.Select(goal => goal.Title));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(200, 2)]
    public void Threads_make_no_difference(int files, int threads)
    {
        var sources = Enumerable.Range(0, files).Select(i => new SourceFile($"{i}.md", Encoding.UTF8.GetBytes($"- [ ] a{i % 7}\n- [ ] b{i}\n"))).ToArray();

        var one = CurriculumOutline.Of(CurriculumReader.Read(sources, new CurriculumOptions { Threads = 1 }));

        Assert.Equal(one, CurriculumOutline.Of(CurriculumReader.Read(sources, new CurriculumOptions { Threads = threads })));
    }

    [Theory]
    [InlineData("- [ ] b <!-- #b -->\n- [ ] c `optional` `needs:a` <!-- #c -->\n", "")]
    [InlineData("- [ ] b <!-- #b -->\n- [ ] c `every:1w` `needs:a` <!-- #c -->\n", "")]
    [InlineData("- [ ] b `needs:a` <!-- #b -->\n", "a → t → b → a")]
    [InlineData("- [ ] b <!-- #b -->\n\n### Nested\n\n- [ ] c `needs:a` <!-- #c -->\n", "a → t → c → a")]
    [InlineData("- [ ] b <!-- #b -->\n  - [ ] c `needs:a` <!-- #c -->\n", "a → t → b → c → a")]
    public void Who_needs_a_topic_waits_in_a_circle_only_through_what_the_topic_stands_for(string topic, string circle) =>
        Assert.Equal(circle, string.Concat(ReadOne($"- [ ] a `needs:t` <!-- #a -->\n\n## T\n\n{topic}").Problems.Where(problem => problem.Code == "CUR0502").Select(problem => problem.Message["These goals need each other: ".Length..^1])));

    private static Curriculum ReadOne(string text) => CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(text))]);
}
