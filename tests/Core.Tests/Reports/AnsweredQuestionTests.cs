using System.Text;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Reports;

public class AnsweredQuestionTests
{
    private readonly Some _some = new();

    [Fact]
    public void Question_and_answers_are_a_quote_in_which_nothing_is_markup_and_addresses_are_links() => Assert.Equal(
        "> **Question:** Who\n> \\- \\[ \\] may?\n>\n> \\`due:w1\\` \\<!-- \\#x --\\>\n>\n> See <https://example.org/a_b?c=d&e>, or 1. ask\n>\n> Second".Replace("\\#x", "#x"),
        Markdown("Who\n- [ ] may?", "`due:w1` <!-- #x -->\n\n\nSee https://example.org/a_b?c=d&e, or 1. ask", "Second"));

    [Fact]
    public void No_text_becomes_a_goal_a_chip_an_id_or_html()
    {
        var curriculum = CurriculumReader.Read([File("# Track\n\n- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n")]);
        var text = Gen.OneOf(
            Gen.String[0, 60],
            One("- [ ] x", "* [x] y", "1. [ ] z", "`due:w1`", "<!-- #c -->", "<b>", "# H", "```", "~~~", "---", "===", "> q", "| a |", "|-|", "[a]: b", "[^1]: c", "![i](j)", "http://x", "https://a.b/<c>", "&lt;", "\\", "\t- [ ] t", "    code", "<details>", "$$", ":::", "\u2028- [ ] u", "\0", "\u202e").Array[1, 6].Select(parts => string.Join('\n', parts)));
        Gen.Select(text, text).Sample(
            (question, answer) =>
            {
                var edit = DescriptionWriter.Append(File("# Track\n\n- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n"), curriculum.Goals[0], Markdown(question, answer));
                Assert.Null(edit.Refusal);
                var after = CurriculumReader.Read([new SourceFile("track.md", edit.Bytes)]);
                Assert.Equal(["a A", "b B"], after.Goals.Select(goal => $"{goal.Id} {goal.Title}"));
                Assert.Empty(after.Problems);
                Assert.True(SafeText.IsSafe(Encoding.UTF8.GetString(edit.Bytes.Span), WhiteSpaceDisplay.Keep));
            },
            iter: 5_000);
    }

    private static Gen<string> One(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private string Markdown(string question, params string[] answers)
    {
        var asked = new Note(_some.Note("a", question, NoteKind.Question));
        return AnsweredQuestion.Markdown(asked, answers.Select(answer => new Note(_some.Note("a", answer, NoteKind.Answer))));
    }

    private static SourceFile File(string text) => new("track.md", Encoding.UTF8.GetBytes(text));
}
