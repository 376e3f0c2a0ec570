using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>What holds of a file's bytes, whatever they are: read, edited, and read again.</summary>
internal static class CurriculumLaws
{
    /// <summary>Checks all; gives the file as it was read.</summary>
    public static Curriculum Check(byte[] bytes)
    {
        var file = new SourceFile("a.md", bytes);
        var curriculum = Read(file);
        PlacesLieInTheFile(curriculum);
        GoalsSayWhatTheyAre(curriculum);
        LineEndsMakeNoDifference(bytes);
        TheOrderOfFilesMakesNoDifference(bytes);
        NothingDiffersFromItself(curriculum);
        IdsCanBeWrittenAndTakenAwayAgain(file, curriculum);
        FixesLoseNoGoal(file, curriculum);
        DescriptionsGrowInOnePlace(file, curriculum);
        ChipsComeIntoOrderAtOnce(file, curriculum);
        AGoalIsAddedToTheOthers(file, curriculum);
        return curriculum;
    }

    /// <summary>In what ways a file was read: which problems came together, and the shapes of its goals.</summary>
    public static IEnumerable<object> WaysOf(Curriculum curriculum)
    {
        var codes = curriculum.Problems.Select(problem => problem.Code).Distinct().ToArray();
        foreach (var goal in curriculum.Goals) yield return (goal.Depth, goal.Body is null, goal.Topic is null, goal.HasWrittenId, goal.Group is null, goal.Resources.IsEmpty);
        foreach (var code in codes)
            foreach (var other in codes) yield return (code, other);
    }

    public static void PlacesLieInTheFile(Curriculum curriculum)
    {
        foreach (var file in curriculum.Files)
        {
            var source = file.Source;
            foreach (var place in file.Problems.Select(problem => problem.Location).Concat(file.Goals.Select(goal => goal.Location)).Concat(file.Topics.Select(topic => topic.Location)))
            {
                Assert.Equal(source.Path, place.Path);
                Assert.InRange(place.Line, 1, source.LineCount);
                // A file that was skipped has no text here, and a problem of the line end stands behind the line.
                Assert.InRange(place.Column, 1, source.Line(place.Line).Length + 2);
            }
            foreach (var goal in file.Goals)
            {
                Assert.InRange(goal.TitleEnd, -1, source.Content.Length);
                Assert.InRange(goal.IdOffset, -1, source.Content.Length);
                Assert.InRange(goal.NeedsOffset, -1, source.Content.Length);
                if (goal.Body is not null) Assert.All(goal.Body.Lines, line => Assert.InRange(line, 1, source.LineCount));
            }
            Assert.All(file.Links, link => Assert.InRange(link.Offset, 0, source.Content.Length));
            Assert.All(file.Boxes, box => Assert.Equal('[', source.Content[box]));
        }
        Assert.Equal(curriculum.Problems.Order(Comparer<Diagnostic>.Create((x, y) => x.Location.CompareTo(y.Location))), curriculum.Problems);
    }

    public static void GoalsSayWhatTheyAre(Curriculum curriculum)
    {
        Assert.Equal(curriculum.Goals.Length, curriculum.Goals.Select(goal => goal.Id).Distinct().Count());
        foreach (var goal in curriculum.Goals)
        {
            Assert.Same(goal, curriculum.Find(goal.Id));
            Assert.False(string.IsNullOrWhiteSpace(goal.Title));
            Assert.DoesNotContain(goal.Title, c => c is '\n' or '\r');
            Assert.DoesNotContain("  ", goal.Text, StringComparison.Ordinal);
            Assert.Equal(goal.Description.Trim('\n'), goal.Description);
            Assert.Equal(goal.Parent is null ? 0 : 1, goal.Parent?.Steps.Count(step => step == goal) ?? 0);
        }
    }

    /// <summary>LF, CR LF and CR are the same to Markdown; only a mixture of them is a problem.</summary>
    public static void LineEndsMakeNoDifference(byte[] bytes)
    {
        var lf = Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var expected = OutlineOf(lf);
        Assert.Equal(expected, OutlineOf(lf.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(expected, OutlineOf(lf.Replace('\n', '\r')));

        static string OutlineOf(string text) => CurriculumOutline.Of(Read(new SourceFile("a.md", Encoding.Latin1.GetBytes(text))));
    }

    /// <summary>Two files of the first and the second half, in either order.</summary>
    public static void TheOrderOfFilesMakesNoDifference(byte[] bytes)
    {
        var (a, b) = (new SourceFile("a.md", bytes.AsMemory(..(bytes.Length / 2))), new SourceFile("b.md", bytes.AsMemory((bytes.Length / 2)..)));
        Assert.Equal(CurriculumOutline.Of(Read(a, b)), CurriculumOutline.Of(Read(b, a)));
    }

    public static void NothingDiffersFromItself(Curriculum curriculum) => Assert.Empty(CurriculumDiff.Between(curriculum, curriculum).Changes);

    public static void IdsCanBeWrittenAndTakenAwayAgain(SourceFile file, Curriculum before)
    {
        var proposals = IdWriter.Propose(before);
        var edit = IdWriter.Apply(file, proposals);
        Assert.Equal(proposals.Length, edit.Written + edit.Problems.Length);
        var after = Read(file with { Bytes = edit.Bytes });

        var written = Encoding.Latin1.GetString(edit.Bytes.Span);
        foreach (var proposal in proposals.Where(proposal => after.Goals.Any(goal => goal.Id == proposal.Id)))
        {
            var comment = $" <!-- #{proposal.Id} -->";
            var at = written.IndexOf(comment, StringComparison.Ordinal);
            Assert.True(at >= 0 && written.IndexOf(comment, at + 1, StringComparison.Ordinal) < 0, $"'{comment}' stands in the file not exactly once");
            written = written.Remove(at, comment.Length);
        }
        Assert.Equal(Encoding.Latin1.GetString(file.Bytes.Span), written);
        Assert.Equal(before.Goals.Select(goal => (goal.Title, goal.Location)), after.Goals.Select(goal => (goal.Title, goal.Location)));
        Assert.Equal(edit.Problems.Length, IdWriter.Propose(after).Length);
        foreach (var goal in before.Goals.Where(goal => goal.Id.IsDerived && before.Goals.Count(other => DerivedId.HashOf(other.Title) == DerivedId.HashOf(goal.Title)) == 1))
            Assert.Equal(goal.Title, after.Find(goal.Id)?.Title);
    }

    public static void FixesLoseNoGoal(SourceFile file, Curriculum before)
    {
        var fixable = before.Problems.Where(problem => problem.Code != CurriculumRules.NoId.Code && QuickFixes.Mends(problem.Code)).ToArray();
        if (fixable.Length == 0) return;
        var edit = QuickFixWriter.Apply(before, file, fixable);
        Assert.Equal(fixable.DistinctBy(problem => (problem.Code, problem.Location)).Count(), edit.Mended.Length + edit.Refused.Length);
        if (edit.Mended.IsEmpty) Assert.True(edit.Bytes.Span.SequenceEqual(file.Bytes.Span));
        var after = Read(file with { Bytes = edit.Bytes });
        Assert.True(after.Goals.Length >= before.Goals.Length);
        Assert.Superset(before.Goals.Where(goal => !goal.Id.IsDerived).Select(goal => goal.Id).ToHashSet(), after.Goals.Select(goal => goal.Id).ToHashSet());
    }

    public static void DescriptionsGrowInOnePlace(SourceFile file, Curriculum before)
    {
        if (before.Goals is not [var goal, ..]) return;
        var edit = DescriptionWriter.Append(file, goal, "More about it.");
        var was = file.Bytes.Span;
        var now = edit.Bytes.Span;
        if (edit.Refusal is not null)
        {
            Assert.True(now.SequenceEqual(was));
            return;
        }
        var first = was.CommonPrefixLength(now);
        Assert.True(was[first..].SequenceEqual(now[(now.Length - was.Length + first)..]), "the description grew in more than one place");
        Assert.Equal(before.Goals.Select(other => (other.Id, other.Title)), Read(file with { Bytes = edit.Bytes }).Goals.Select(other => (other.Id, other.Title)));
    }

    public static void ChipsComeIntoOrderAtOnce(SourceFile file, Curriculum before)
    {
        var ordered = file with { Bytes = ChipFormatter.Apply(file).Bytes };
        Assert.Equal(before.Goals.Select(goal => (goal.Location, goal.Id, goal.Title, FileOutline.OfMeaning(goal))), Read(ordered).Goals.Select(goal => (goal.Location, goal.Id, goal.Title, FileOutline.OfMeaning(goal))));
        Assert.True(ChipFormatter.Apply(ordered).Bytes.Span.SequenceEqual(ordered.Bytes.Span), "the chips are not in order after they were put in order");
    }

    public static void AGoalIsAddedToTheOthers(SourceFile file, Curriculum before)
    {
        if (before.Goals is not [.., var goal]) return;
        var addition = AdditionWriter.AddGoal(before, file, new GoalDraft("Something new", ["due:w9"]), new GoalPlace.After(goal), []);
        var after = Read(file with { Bytes = addition.Bytes });
        if (addition.Refusal is not null) Assert.True(addition.Bytes.Span.SequenceEqual(file.Bytes.Span));
        else Assert.Equal("Something new", Assert.Single(after.Goals, added => added.Id.Value == addition.Id).Title);
        Assert.Equal(before.Goals.Select(other => (other.Id, other.Title)), after.Goals.Where(other => addition.Refusal is not null || other.Id.Value != addition.Id).Select(other => (other.Id, other.Title)));
    }

    private static Curriculum Read(params SourceFile[] files) => CurriculumReader.Read(files);
}
