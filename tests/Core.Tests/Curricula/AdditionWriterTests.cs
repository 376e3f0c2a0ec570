using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class AdditionWriterTests
{
    private const string Track = "# Paging\n\n## Alerts <!-- #alerts -->\n\n- [ ] One <!-- #p.one -->\n- [ ] Two <!-- #p.two -->\n  - [ ] Step <!-- #p.step -->\n\n## Later\n\nSome prose.\n\n## End\n";

    [Fact]
    public void A_goal_in_a_topic_stands_behind_the_others_and_all_that_belongs_to_them() =>
        Assert.Equal(Track.Replace("#p.step -->\n", "#p.step -->\n- [ ] New <!-- #p.new -->\n", StringComparison.Ordinal), Added(Track, In("alerts")));

    [Fact]
    public void A_topic_without_goals_gets_its_first_one_behind_its_prose()
    {
        Assert.Equal(Track.Replace("prose.\n", "prose.\n\n- [ ] New <!-- #p.new -->\n", StringComparison.Ordinal), Added(Track, In("later")));
        Assert.Equal(Track + "\n- [ ] New <!-- #p.new -->", Added(Track, In("end")).TrimEnd('\n'));
        Assert.Equal("# A\n\n- [ ] a <!-- #a.a -->\n\n## B\n\n- [ ] New <!-- #a.new -->\n\n## C\n", Added("# A\n\n- [ ] a <!-- #a.a -->\n\n## B\n## C\n", In("b")));
    }

    [Fact]
    public void Chips_stand_in_their_order() =>
        Assert.Contains("- [ ] New `due:w2` `effort:2h` `needs:p.one` `sign-off` <!-- #p.new -->\n", Added(Track, In("alerts"), "sign-off", "needs:p.one", "effort:2h", "due:w2"), StringComparison.Ordinal);

    [Theory]
    [InlineData("- [ ] One <!-- #p.one -->\n- [ ] Two <!-- #p.two -->\n", "- [ ] One <!-- #p.one -->\n- [ ] New <!-- #p.new -->\n- [ ] Two <!-- #p.two -->\n")]
    [InlineData("- [ ] One <!-- #p.one -->\n\n- [ ] Two <!-- #p.two -->\n", "- [ ] One <!-- #p.one -->\n\n- [ ] New <!-- #p.new -->\n\n- [ ] Two <!-- #p.two -->\n")]
    [InlineData("* [ ] One <!-- #p.one -->\n\n  Text.\n\n  - [ ] Step <!-- #p.s -->\n", "* [ ] One <!-- #p.one -->\n\n  Text.\n\n  - [ ] Step <!-- #p.s -->\n\n* [ ] New <!-- #p.new -->\n")]
    [InlineData("9. [ ] One <!-- #p.one -->\n", "9. [ ] One <!-- #p.one -->\n10. [ ] New <!-- #p.new -->\n")]
    [InlineData("+   [ ] One <!-- #p.one -->", "+   [ ] One <!-- #p.one -->\n+   [ ] New <!-- #p.new -->")]
    [InlineData("> - [ ] One <!-- #p.one -->\n>\n> - [ ] Two <!-- #p.two -->\n", "> - [ ] One <!-- #p.one -->\n>\n> - [ ] New <!-- #p.new -->\n>\n> - [ ] Two <!-- #p.two -->\n")]
    [InlineData("- Group\n\t- [ ] One <!-- #p.one -->\n", "- Group\n\t- [ ] One <!-- #p.one -->\n\t- [ ] New <!-- #p.new -->\n")]
    [InlineData("- [ ] One\n  <!-- #p.one -->\n  <!-- a remark -->\n- [ ] Two <!-- #p.two -->\n", "- [ ] One\n  <!-- #p.one -->\n  <!-- a remark -->\n- [ ] New <!-- #p.new -->\n- [ ] Two <!-- #p.two -->\n")]
    public void A_goal_after_another_is_written_as_that_one_is(string text, string expected)
    {
        Assert.Equal(expected, Added(text, After("p.one")));
        Assert.Equal(("\ufeff" + expected).Replace("\n", text.Contains('\n') ? "\r\n" : "\n", StringComparison.Ordinal), Added(("\ufeff" + text).Replace("\n", "\r\n", StringComparison.Ordinal), After("p.one")));
    }

    [Theory]
    [InlineData("- [ ] One <!-- #p.one -->\n- [ ] Two <!-- #p.two -->\n", "- [ ] One <!-- #p.one -->\n  - [ ] New <!-- #p.new -->\n- [ ] Two <!-- #p.two -->\n")]
    [InlineData("- [ ] One <!-- #p.one -->\n- [ ] Two <!-- #p.two -->\n    * [ ] Step <!-- #p.s -->\n", "- [ ] One <!-- #p.one -->\n    * [ ] New <!-- #p.new -->\n- [ ] Two <!-- #p.two -->\n    * [ ] Step <!-- #p.s -->\n")]
    [InlineData("- [ ] One <!-- #p.one -->\n- [ ] Two <!-- #p.two -->\n\t- [ ] Step <!-- #p.s -->\n", "- [ ] One <!-- #p.one -->\n\t- [ ] New <!-- #p.new -->\n- [ ] Two <!-- #p.two -->\n\t- [ ] Step <!-- #p.s -->\n")]
    [InlineData("- [ ] One <!-- #p.one -->\n\n  Text.\n- [ ] Two <!-- #p.two -->\n", "- [ ] One <!-- #p.one -->\n\n  Text.\n\n  - [ ] New <!-- #p.new -->\n- [ ] Two <!-- #p.two -->\n")]
    [InlineData("1. [ ] One <!-- #p.one -->\n", "1. [ ] One <!-- #p.one -->\n   - [ ] New <!-- #p.new -->\n")]
    [InlineData("- [ ] One <!-- #p.one -->\n  1. [ ] Step <!-- #p.s -->\n", "- [ ] One <!-- #p.one -->\n  1. [ ] Step <!-- #p.s -->\n  2. [ ] New <!-- #p.new -->\n")]
    public void A_step_stands_as_far_in_as_the_files_other_steps(string text, string expected) => Assert.Equal(expected, Added(text, Under("p.one")));

    [Fact]
    public void The_id_is_one_that_nothing_has_and_no_progress_hangs_on()
    {
        Assert.Equal("p.one-2", Add("- [ ] One <!-- #p.one -->\n", After("p.one"), "One").Id);
        Assert.Equal("p.new-2", Add("- [ ] One <!-- #p.one was:p.new -->\n", After("p.one")).Id);
        Assert.Equal("p.new-2", Add("- [ ] One <!-- #p.one -->\n", After("p.one"), reserved: [GoalId.Parse("p.new")]).Id);
        Assert.Equal("own", Add("- [ ] One <!-- #p.one -->\n", After("p.one"), own: "own").Id);
        Assert.Equal("the id 'p.one' is in use already", Add("- [ ] One <!-- #p.one -->\n", After("p.one"), own: "p.one").Refusal);
    }

    [Theory]
    [InlineData("New `due:w1`", "the title would be read as something else there")]
    [InlineData("New <!-- #x -->", "the title would be read as something else there")]
    [InlineData("New `", "the title would be read as something else there", "due:w1")]
    [InlineData("", "a title is one line, without blanks around it")]
    [InlineData("New\n- [ ] more", "a title is one line, without blanks around it")]
    [InlineData("New", "CUR0501: 'needs:nothing' names no goal and no topic", "needs:nothing")]
    [InlineData("New", "'soon' is not a value for 'due'; expected", "due:soon")]
    [InlineData("New", "'what' is no attribute", "what")]
    [InlineData("New", "'` <!-- #x -->' is not a value for 'owner'", "owner:` <!-- #x -->")]
    [InlineData("New", "CUR0407: ", "needs:p.one", "due:d1")]
    [InlineData("New", "'a\nb' is not a value for 'tag'", "tag:a\nb")]
    [InlineData("New", "'a\rb' is not a value for 'owner'", "owner:a\rb")]
    public void What_would_be_read_as_something_else_or_with_a_problem_is_refused(string title, string reason, params string[] chips)
    {
        const string Text = "- [ ] One `due:w2` <!-- #p.one -->\n";
        var addition = Add(Text, After("p.one"), title, chips);

        Assert.StartsWith(reason, addition.Refusal, StringComparison.Ordinal);
        Assert.Equal(Text, Encoding.UTF8.GetString(addition.Bytes.Span));
    }

    [Fact]
    public void A_new_goal_that_closes_a_circle_is_refused()
    {
        const string Text = "## Alerts\n\n- [ ] One <!-- #p.one -->\n\n## Other\n\n- [ ] Two `needs:alerts` <!-- #p.two -->\n";
        Assert.StartsWith("CUR0502: ", Add(Text, In("alerts"), chips: ["needs:p.two"]).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<<<<<<< a\n\n- [ ] One <!-- #p.one -->\n\n=======\n\n>>>>>>> b\n", "the file is not valid UTF-8 or has an unresolved merge conflict")]
    [InlineData("---\ngoals: sections\n---\n## One <!-- #p.one -->\n", "there is no place for a goal")]
    public void Where_nothing_may_or_can_be_written_it_says_so(string text, string reason) => Assert.Equal(reason, Add(text, After("p.one")).Refusal);

    [Fact]
    public void Where_another_topic_stands_by_now_nothing_is_written()
    {
        const string Reordered = "# T\n\n## B\n\n- [ ] b <!-- #b -->\n\n## A\n\n- [ ] a <!-- #a -->\n";
        var before = Read(("p.md", "# T\n\n## A\n\n- [ ] a <!-- #a -->\n\n## B\n\n- [ ] b <!-- #b -->\n"));
        var a = TopicPlace.In(before).Single(topic => topic.Id == "a");

        Assert.Equal("the topic is no longer where it was", AdditionWriter.AddTopic(before, File(("p.md", Reordered)), "New", a).Refusal);
        Assert.Equal("there is no place for a goal", AdditionWriter.AddGoal(before, File(("p.md", Reordered)), new GoalDraft("New", []), new GoalPlace.In(a), []).Refusal);
    }

    [Fact]
    public void An_unclosed_fence_or_comment_takes_no_goal()
    {
        Assert.NotNull(Add("# A\n\n- [ ] One <!-- #p.one -->\n\n## B\n\n```\ncode\n", In("b")).Refusal);
        Assert.NotNull(Add("# A\n\n- [ ] One <!-- #p.one -->\n\n## B\n\n<!-- open\n", In("b")).Refusal);
    }

    [Fact]
    public void A_topic_stands_behind_all_others_or_in_another_one()
    {
        Assert.Equal(Track + "\n## New", AddedTopic(Track, "New", null).TrimEnd('\n'));
        Assert.Equal(Track.Replace("\n## Later", "\n### New\n\n## Later", StringComparison.Ordinal), AddedTopic(Track, "New", "alerts"));
        Assert.Equal("# A\n\n### B\n\n- [ ] a <!-- #a -->\n\n### New\n", AddedTopic("# A\n\n### B\n\n- [ ] a <!-- #a -->\n", "New", null));
        Assert.Equal("headings are not nested more deeply", AddTopic("# A\n\n###### B\n\n- [ ] a <!-- #a -->\n", "New", "b").Refusal);
        Assert.Equal("the title would be read as something else there", AddTopic(Track, "New <!-- #x -->", null).Refusal);
        Assert.NotNull(AddTopic(Track + "\n```\n", "New", null).Refusal);
    }

    [Fact]
    public void A_topic_has_an_id_only_where_its_heading_is_no_name_of_its_own()
    {
        var (here, there) = (("p.md", "- [ ] One <!-- #p.one -->\n"), ("other.md", "## Week 1\n\n- [ ] Two `needs:week-1` <!-- #two -->\n\n## 概要\n\n- [ ] Three <!-- #week-3 -->\n"));
        string Text(string title) => Encoding.UTF8.GetString(AdditionWriter.AddTopic(Read(here, there), File(here), title, null).Bytes.Span);

        Assert.Equal(here.Item2 + "\n## Week 2", Text("Week 2").TrimEnd('\n'));
        Assert.Equal(here.Item2 + "\n## Week 1 <!-- #p.week-1 -->", Text("Week 1").TrimEnd('\n'));
        Assert.Equal(here.Item2 + "\n## Week 3 <!-- #p.week-3 -->", Text("Week 3").TrimEnd('\n'));
        Assert.Equal(here.Item2 + "\n## 概要 <!-- #p.topic -->", Text("概要").TrimEnd('\n'));
    }

    [Theory]
    [InlineData("Capacity planning", "title: Capacity planning\n")]
    [InlineData("Paging: how \"it\" works", "title: \"Paging: how \\\"it\\\" works\"\n")]
    [InlineData("日本語 & more", "title: 日本語 & more\n")]
    public void A_track_is_read_without_a_problem(string title, string line)
    {
        var addition = TrackScaffold.Create(Curriculum.Empty, "new.md", title, []);
        var text = Encoding.UTF8.GetString(addition.Bytes.Span);

        Assert.Null(addition.Refusal);
        Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.DoesNotContain("order:", text, StringComparison.Ordinal);
        Assert.Empty(Read(("new.md", text)).Problems);
        Assert.Equal(title, Read(("new.md", text)).Tracks[0].Title);
        Assert.Empty(ChipFormatter.Apply(new SourceFile("new.md", addition.Bytes)).Places);
    }

    [Fact]
    public void A_track_comes_behind_those_that_have_an_order()
    {
        var ordered = Read(("a.md", "---\norder: 20\n---\n- [ ] a <!-- #a -->\n"), ("b.md", "---\norder: 10\n---\n- [ ] b <!-- #new.why -->\n"));
        var text = Encoding.UTF8.GetString(TrackScaffold.Create(ordered, "new.md", "New", []).Bytes.Span);

        Assert.Contains("\norder: 30\n", text, StringComparison.Ordinal);
        Assert.Contains("<!-- #new.why-2 -->", text, StringComparison.Ordinal);
        Assert.Equal("load-tests-a-b.md", TrackScaffold.FileNameOf("Load tests: a & b"));
        Assert.Null(TrackScaffold.FileNameOf("日本語"));
    }

    [Fact]
    public void Progress_of_a_goal_that_is_gone_is_not_that_of_a_new_tracks_first_goal() =>
        Assert.Contains("<!-- #new.why-2 -->", Encoding.UTF8.GetString(TrackScaffold.Create(Curriculum.Empty, "new.md", "New", [GoalId.Parse("new.why")]).Bytes.Span), StringComparison.Ordinal);

    public static TheoryData<GoalSource> Sources => [.. Enum.GetValues<GoalSource>()];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_track_can_be_begun_whatever_becomes_a_goal_in_the_workspace(GoalSource source)
    {
        var options = new CurriculumOptions { Goals = source };
        var addition = TrackScaffold.Create(Curriculum.Empty, "new.md", "New", [], options);

        Assert.Null(addition.Refusal);
        Assert.Equal("new.why", Assert.Single(CurriculumReader.Read([new SourceFile("new.md", addition.Bytes)], options).Goals).Id.Value);
    }

    [Fact]
    public void A_row_stands_right_after_another_one_with_its_chips_in_the_columns_for_them()
    {
        const string Table = "---\ngoals: table\n---\n## Tasks\n\n| # | Task | Due | Owner | Where | Done |\n| -: | --- | --- | --- | --- | :-: |\n| 1 | Read it <!-- #p.one --> | w1 | Grace | Wiki | [ ] |\n| 2 | Ask <!-- #p.two --> | w2 | | | [x] |\n\nText.\n";
        Assert.Equal(Table.Replace("| 2 |", "| | New `effort:2h` `needs:p.one` <!-- #p.new --> | w3 | Linus Torvalds | | [ ] |\n| 2 |", StringComparison.Ordinal), Added(Table, After("p.one"), "needs:p.one", "owner:Linus Torvalds", "effort:2h", "due:w3"));
        Assert.Equal(Table.Replace("[x] |\n", "[x] |\n| | New <!-- #p.new --> | | | | [ ] |\n", StringComparison.Ordinal), Added(Table, In("tasks")));
        Assert.Equal("a row of a table has no place for steps", Add(Table, Under("p.one")).Refusal);
    }

    [Theory]
    [InlineData("| Task | Due |\n| --- | --- |\n| One <!-- #p.one --> | w1 |", "| New <!-- #p.new --> | w3 |")]
    [InlineData("Task | Due\n-|-\nOne <!-- #p.one --> | w1", "New <!-- #p.new --> | w3")]
    [InlineData("Due | Task\n-|-\nw1 | One <!-- #p.one -->", "w3 | New <!-- #p.new -->")]
    [InlineData("Day | Task\n-|-\n1 | One <!-- #p.one -->", "| | New `due:w3` <!-- #p.new -->")]
    [InlineData("|Task|Due|\n|-|-|\n|One <!-- #p.one -->|w1|", "|New <!-- #p.new -->|w3|")]
    [InlineData("| Task                 | Due    |\n| -------------------- | ------ |\n| One <!-- #p.one -->  | w1     |", "| New <!-- #p.new -->  | w3     |")]
    [InlineData("| Task | Due |\n| --- | --- |\n| One <!-- #p.one --> |", "| New <!-- #p.new --> | w3 |")]
    [InlineData("| Task | Due |\n| --- | --- |\n| One <!-- #p.one --> | |", "| New <!-- #p.new --> | w3 |")]
    [InlineData("| Task | Due |\n| --- | --- |\n| One <!-- #p.one --> | second week |", "| New `due:w3` <!-- #p.new --> | |")]
    [InlineData("| Task | Due | Due |\n| --- | --- | --- |\n| One <!-- #p.one --> | | w1 |", "| New <!-- #p.new --> | | w3 |")]
    [InlineData("| Task |\n| --- |\n| [ ] One <!-- #p.one --> |", "| [ ] New `due:w3` <!-- #p.new --> |")]
    [InlineData("> | Task |\n> | --- |\n> | One <!-- #p.one --> |", "> | New `due:w3` <!-- #p.new --> |")]
    [InlineData("- Before\n\n  | Task |\n  | --- |\n  | One <!-- #p.one --> |", "  | New `due:w3` <!-- #p.new --> |")]
    public void A_row_is_written_as_the_one_beside_it_is(string table, string row)
    {
        foreach (var end in (string[])["", "\n", "\n\nText\n"])
        {
            var (text, expected) = ($"---\ngoals: table\n---\n{table}{end}", $"---\ngoals: table\n---\n{table}\n{row}{end}");
            Assert.Equal(expected, Added(text, After("p.one"), "due:w3"));
            Assert.Equal(("\ufeff" + expected).ReplaceLineEndings("\r\n"), Added(("\ufeff" + text).ReplaceLineEndings("\r\n"), After("p.one"), "due:w3"));
        }
    }

    [Theory]
    [InlineData("sign-off", "yes", "")]
    [InlineData("sign-off:lead", "lead", "")]
    [InlineData("sign-off:no", "", " `sign-off:no`")]
    [InlineData("sign-off:the *lead*", "", " `sign-off:the *lead*`")]
    public void What_a_column_can_not_say_stands_behind_the_title(string chip, string cell, string behind)
    {
        const string Table = "---\ngoals: table\n---\n| Sign-off | Task |\n| --- | --- |\n| yes | One <!-- #p.one --> |\n";
        Assert.Equal($"{Table}|{(cell.Length > 0 ? $" {cell}" : "")} | New{behind} <!-- #p.new --> |\n", Added(Table, After("p.one"), chip));
    }

    [Fact]
    public void Tags_and_needs_share_a_cell_and_a_title_may_have_pipes()
    {
        const string Table = "---\ngoals: table\n---\n| Task | Tags | Needs |\n| --- | --- | --- |\n| One <!-- #p.one --> | a | |\n| Two <!-- #p.two --> | | p.one |\n";
        Assert.Equal($"{Table}| New <!-- #p.new --> | a, b | p.one, p.two |\n", Added(Table, After("p.two"), "tag:a", "needs:p.one", "tag:b", "needs:p.two"));
        Assert.Equal("what is said of it would be read as something else there", Add(Table, After("p.two"), chips: ["owner:a|b"]).Refusal);
        var piped = Add(Table, After("p.two"), "Ask `a | b` | *c*");
        Assert.Equal($"{Table}| Ask `a \\| b` \\| *c* <!-- #p.ask-a-b-c --> | | |\n", Encoding.UTF8.GetString(piped.Bytes.Span));
    }

    private static Func<Curriculum, GoalPlace> After(string id) => curriculum => new GoalPlace.After(curriculum.Find(GoalId.Parse(id))!);

    private static Func<Curriculum, GoalPlace> Under(string id) => curriculum => new GoalPlace.Under(curriculum.Find(GoalId.Parse(id))!);

    private static Func<Curriculum, GoalPlace> In(string topic) => curriculum => new GoalPlace.In(TopicPlace.In(curriculum).Single(place => place.Id == topic));

    private static string Added(string text, Func<Curriculum, GoalPlace> place, params string[] chips)
    {
        var addition = Add(text, place, chips: chips);
        Assert.Null(addition.Refusal);
        return Encoding.UTF8.GetString(addition.Bytes.Span);
    }

    private static Addition Add(string text, Func<Curriculum, GoalPlace> place, string title = "New", string[]? chips = null, string? own = null, GoalId[]? reserved = null)
    {
        var curriculum = Read(("p.md", text), ("other.md", "- [ ] Other <!-- #other -->\n"));
        return AdditionWriter.AddGoal(curriculum, File(("p.md", text)), new GoalDraft(title, [.. chips ?? []]) { Id = own is null ? null : GoalId.Parse(own) }, place(curriculum), reserved ?? []);
    }

    private static string AddedTopic(string text, string title, string? under) => Encoding.UTF8.GetString(AddTopic(text, title, under).Bytes.Span);

    private static Addition AddTopic(string text, string title, string? under)
    {
        var curriculum = Read(("p.md", text));
        return AdditionWriter.AddTopic(curriculum, File(("p.md", text)), title, under is null ? null : TopicPlace.In(curriculum).Single(topic => topic.Id == under));
    }

    private static Curriculum Read(params (string Path, string Text)[] files) => CurriculumReader.Read(files.Select(File));

    private static SourceFile File((string Path, string Text) file) => new(file.Path, Encoding.UTF8.GetBytes(file.Text));
}
