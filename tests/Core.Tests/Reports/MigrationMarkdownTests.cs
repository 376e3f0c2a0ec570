using System.Text.RegularExpressions;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Curricula;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Reports;

public class MigrationMarkdownTests
{
    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String[0, 30],
        Gen.OneOf<string>("@ada", "a@b.c", "#12", "GH-12", "!3", "%1", "$4", "~bug", "&5", "http://x.y/1", "https://github.com/a/b/issues/1", "www.x.y", "<b>", "<!-- x -->", "`x`", "``", "**b**", "[a](b)", "![a](b)", "|", "\\", "\u001b[31m", "\u202e", "&#64;ada", "&commat;ada", "---", "1. x", "> q", "\n", "\r")).Array[1, 5].Select(parts => string.Join(' ', parts));

    [Fact]
    public void The_report_says_what_changed_and_what_becomes_of_each_trainee()
    {
        var some = new Some();
        var before = CurriculumDiffTests.Read("- [ ] Title of a `due:w1` <!-- #a -->\n- [ ] B <!-- #b -->\n- [ ] Title of c `sign-off` <!-- #c -->\n");
        var after = CurriculumDiffTests.Read("- [ ] Title of a `due:w2` <!-- #a -->\n- [ ] Another c `sign-off` <!-- #c -->\n- [ ] New <!-- #n -->\n");
        Assert.Equal("""
            ## Curriculum: one → two

            4 goals changed: 1 added, 1 removed, 1 reworded, 1 with other requirements.

            ### Added

            - “New” `n`, in track.md

            ### Removed

            - “B” `b`, in track.md

            ### Reworded

            - `c`: “Title of c” → “Another c”

            ### Other requirements

            - “Title of a” `a`: `due:w1` → `due:w2`

            ### Ada

            2 marks carry, 1 detaches, 1 sign-off wants a second look.

            - Detaches: “B” `b`, done, 1 event
            - Second look: “Title of c” `c`, signed off by Grace on 4 March 2026; it was another title
            - Carries: “Title of a” `a`, in progress, 1 event
            - Carries: “Title of c” `c`, signed off, 2 events

            """.ReplaceLineEndings("\n"), Markdown(before, after, some.Started("a"), some.Done("b"), some.Done("c"), some.SignedOff("c")));
    }

    [Theory]
    [InlineData("- [ ] Drain a node <!-- #drain -->\n", "- [ ] Drain the node <!-- #node -->\n", "“Drain a node” may be “Drain the node” now; if so, write `<!-- #node was:drain -->`")]
    [InlineData("- [ ] Drain a node <!-- #drain -->\n", "- [ ] Drain a node\n", "“Drain a node” may be “Drain a node” now; if so, write `<!-- #drain -->`")]
    [InlineData("- [ ] Drain a node\n", "- [ ] Drain the node\n", "“Drain a node” may be “Drain the node” now\n")]
    [InlineData("- [ ] Silence an alert <!-- #a -->\n- [ ] Drain a node <!-- #b -->\n", "- [ ] Silence an alert and drain a node\n", "“Silence an alert”, “Drain a node” may have been merged into “Silence an alert and drain a node”; if so, write `<!-- #a was:b -->`")]
    [InlineData("- [ ] Silence an alert and drain a node <!-- #a -->\n", "- [ ] Silence an alert <!-- #b -->\n- [ ] Drain a node <!-- #c -->\n", "“Silence an alert and drain a node” may have been split into “Silence an alert”, “Drain a node”\n")]
    public void What_may_have_become_of_a_goal_is_said_as_a_suggestion_with_what_to_write(string before, string after, string line) =>
        Assert.Contains($"### Perhaps\n\n- {line}", Markdown(CurriculumDiffTests.Read(before), CurriculumDiffTests.Read(after)), StringComparison.Ordinal);

    [Fact]
    public void Goals_of_a_file_or_heading_that_was_renamed_are_told_together()
    {
        const string Goals = "\n- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n";
        Assert.Contains("### Moved\n\n- track.md › One → track.md › Two: “A”, “B”\n", Markdown(CurriculumDiffTests.Read("## One\n" + Goals), CurriculumDiffTests.Read("## Two\n" + Goals)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_somebody_wrote_is_markup_or_notifies_anybody() =>
        Gen.Select(Hostile, Hostile).Sample(
            (text, name) =>
            {
                var html = Markdig.Markdown.ToHtml($"- “{MarkdownText.Unlinked(text)}” and {MarkdownText.Code(name)}\n");
                Assert.Matches("^<ul> <li>“[^<]*” and <code>[^<]*</code></li> </ul> $", html.Replace('\n', ' '));
                var shown = System.Net.WebUtility.HtmlDecode(Regex.Replace(html, "<code>[^<]*</code>|<[^>]*>", ""));
                Assert.DoesNotMatch(@"@[\w-]|#\w|![0-9]|%\w|\$[0-9]|~\w|&\w|GH-[0-9]|://|www\.[\w]", shown);
                Assert.Equal(SafeText.Show(text).Trim(), shown.Replace("\u200b", "", StringComparison.Ordinal).Trim()[1..^"” and".Length].Trim());
            },
            iter: 5_000);

    [Fact]
    public void Titles_people_and_files_of_any_text_give_one_line_each() =>
        Hostile.Sample(
            text =>
            {
                var before = CurriculumReader.Read([new SourceFile($"{text.Replace('/', '-')}.md", System.Text.Encoding.UTF8.GetBytes($"## {text}\n\n- [ ] A {text} `owner:x{text}` <!-- #a -->\n"))]);
                var report = MigrationMarkdown.Of(MigrationReport.Of(CurriculumDiff.Between(before, Curriculum.Empty), []), text, id => text);
                Assert.All(report.TrimEnd('\n').Split('\n'), line => Assert.True(line.Length == 0 || line.StartsWith("## Curriculum: ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal) || line.EndsWith('.'), line));
                Assert.True(SafeText.IsSafe(report, WhiteSpaceDisplay.Keep));
            },
            iter: 2_000);

    private static string Markdown(Curriculum before, Curriculum after, params ProgressEvent[] events)
    {
        var review = TraineeReview.Build(after, Folded.From(after, events), new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 17), TimeZoneInfo.Utc);
        return MigrationMarkdown.Of(MigrationReport.Of(CurriculumDiff.Between(before, after), [review]), "one → two", id => char.ToUpperInvariant(id[0]) + id[1..]);
    }
}
