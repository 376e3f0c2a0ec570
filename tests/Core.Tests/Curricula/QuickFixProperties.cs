using System.Text;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class QuickFixProperties
{
    private static readonly Gen<string> Lines = Gen.OneOf<string>(
        "- [ ] one", "- [] two", "- [ ]three", "  - [✓] step", "-[ ] glued", " - [ ] little in", "   - [ ] more in", "       - [ ] far in", "1. [ ] first", "  - [ ] under a number", "- plain", "# Title", "## Topic", "", "",
        "  text below", "    far text", "> - [] quoted", "```", "<div>", "- [ ] in a div", "</div>", "- [ ] four `ower:me`", "- [ ] five `due:w1` `due:w2` <!-- #five -->", "- [ ] six `due:w1` `due:no`", "\t- [ ] tabbed",
        "\t - [] tabbed more", "* [-] é 😀", "- [ ]\u00a0seven  ", "`due:w1` `due:w2`", "`ower:me`", "- [ ] eight\\").Array[1, 25].Select(lines => string.Join('\n', lines) + "\n");

    [Fact]
    public void Line_ends_and_a_byte_order_mark_make_no_difference_to_what_is_mended() => Lines.Sample(text =>
    {
        var crLf = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(Mended(text).Replace("\n", "\r\n", StringComparison.Ordinal), Mended(crLf));
        Assert.Equal("\ufeff" + Mended(text), Mended("\ufeff" + text));
    }, iter: 2000);

    [Fact]
    public void Lines_that_no_fix_is_about_stay_as_they_are() => Lines.Sample(text =>
    {
        foreach (var problem in Read(text).Problems.Where(problem => problem.Code != CurriculumRules.NoId.Code && QuickFixes.Mends(problem.Code)))
        {
            var edit = Apply(text, [problem]);
            var (before, after) = (text.Split('\n').ToList(), Encoding.UTF8.GetString(edit.Bytes.Span).Split('\n').ToList());
            Assert.Equal(1, edit.Mended.Length + edit.Refused.Length);
            if (!edit.Refused.IsEmpty) Assert.Equal(text, Encoding.UTF8.GetString(edit.Bytes.Span));
            else if (problem.Code == CurriculumRules.BoxInHtml.Code) after.RemoveAt(problem.Location.Line - 1);
            Assert.Equal(before.Count, after.Count);
            for (var line = 0; line < before.Count; line++)
            {
                // A title that goes on over lines has its attributes on several.
                if (line + 1 == problem.Location.Line || problem.Code == CurriculumRules.RepeatedAttribute.Code) Assert.Equal(Bare(before[line]), Bare(after[line]));
                else if (problem.Code == CurriculumRules.AmbiguousIndent.Code) Assert.Equal(before[line].TrimStart(), after[line].TrimStart());
                else Assert.Equal(before[line], after[line]);
            }
        }
    }, iter: 2000);

    [Fact]
    public void No_goal_is_lost_and_none_loses_its_written_id() => Lines.Sample(text =>
    {
        var (before, after) = (Read(text), Read(Mended(text)));
        Assert.True(after.Goals.Length >= before.Goals.Length);
        Assert.Superset(before.Goals.Where(goal => !goal.Id.IsDerived).Select(goal => goal.Id).ToHashSet(), after.Goals.Select(goal => goal.Id).ToHashSet());
    }, iter: 2000);

    [Fact]
    public void What_was_mended_is_not_found_again() => Lines.Sample(text =>
    {
        var edit = Apply(text, Fixable(text));
        var left = Fixable(Encoding.UTF8.GetString(edit.Bytes.Span)).Length;
        // What becomes a goal may have faults that nobody saw while it was text.
        if (edit.Mended.All(problem => problem.Code is "CUR0401" or "CUR0403")) Assert.Equal(Fixable(text).Length - edit.Mended.Length, left);
    }, iter: 2000);

    /// <summary>What a fix of one line leaves of it: no indentation, no box, no attribute.</summary>
    private static string Bare(string line)
    {
        var bare = line.Replace("`owner:", "`ower:", StringComparison.Ordinal).Replace("`due:w1`", "", StringComparison.Ordinal).Replace("`due:no`", "", StringComparison.Ordinal).Replace("`due:w2`", "", StringComparison.Ordinal);
        return string.Concat(bare.Where(c => c is not (' ' or '\t' or '\u00a0' or '[' or ']' or '✓' or 'x' or '-' or '*')));
    }

    private static Diagnostic[] Fixable(string text) => [.. Read(text).Problems.Where(problem => problem.Code != CurriculumRules.NoId.Code && QuickFixes.Mends(problem.Code))];

    private static string Mended(string text) => Encoding.UTF8.GetString(Apply(text, Fixable(text)).Bytes.Span);

    private static QuickFixEdit Apply(string text, IEnumerable<Diagnostic> problems) => QuickFixWriter.Apply(Read(text), new SourceFile("a.md", Encoding.UTF8.GetBytes(text)), problems);

    private static Curriculum Read(string text) => CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(text))]);
}
