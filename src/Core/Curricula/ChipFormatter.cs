using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Puts the chips of titles and headings, and of the paragraphs below headings, into the order of the format's table, one space before each and before the id.
/// A file is changed only if reading it again gives the same goals and the same problems; all bytes outside of the chips stay as they are.
/// </summary>
public static class ChipFormatter
{
    /// <summary>Puts the chips of one file in order. Never throws for its content.</summary>
    /// <param name="file">The file as it is on disk now.</param>
    /// <param name="options">How the curriculum is read.</param>
    public static ChipFormat Apply(SourceFile file, CurriculumOptions? options = null)
    {
        options ??= CurriculumOptions.Default;
        var read = FileReader.Read(file.Path, file.Bytes.Span, options);
        var edits = EditsOf(read);
        if (edits.Length == 0 || read.EditRefusal is not null) return new ChipFormat(file.Bytes, [], edits.Length == 0 ? null : read.EditRefusal);
        var bytes = file.Bytes;
        var places = new List<SourceLocation>();
        HalfByHalf.Make<TextEdit>(edits, TryMake, made => places.AddRange(made.ToArray().Select(edit => read.Source.LocationOf(edit.Start))), (_, _) => { });
        return new ChipFormat(bytes, [.. places.Order()], null);

        string? TryMake(ReadOnlySpan<TextEdit> some)
        {
            var before = FileReader.Read(file.Path, bytes.Span, options);
            var edited = FileReader.Encode(TextEdit.Apply(before.Source.Content, [.. some.ToArray().Reverse()]), bytes.Span);
            if (!IsSame(before, FileReader.Read(file.Path, edited, options))) return "it would change what the file says";
            bytes = edited;
            return null;
        }
    }

    /// <summary>From the end, so that places before an edit stay what they were.</summary>
    private static TextEdit[] EditsOf(TrackFindings file)
    {
        var goals = file.Goals.Where(goal => goal.TailStart > 0).Select(goal => new TextRange(goal.TailStart, goal.TitleEnd));
        return [.. file.ChipPlaces.Concat(goals)
            .SelectMany(place => EditsOf(file.Source, place))
            .DistinctBy(edit => edit.Start)
            .OrderByDescending(edit => edit.Start)];
    }

    /// <summary>The last line of a place, and those above as long as nothing but chips stands on the one below.</summary>
    private static IEnumerable<TextEdit> EditsOf(SourceText source, TextRange place)
    {
        while (ChipTail.Of(source, place) is { } tail)
        {
            var line = source.LocationOf(tail.Start).Line;
            var isAlone = !HasWords(source.Content.AsSpan(source.StartOf(line), tail.StartOfBlanks - source.StartOf(line)));
            var edit = isAlone
                ? new TextEdit(tail.Start, tail.End - tail.Start, tail.Ordered)
                : new TextEdit(tail.StartOfBlanks, tail.End - tail.StartOfBlanks, " " + tail.Ordered);
            if (!source.Content.AsSpan(edit.Start, edit.Length).SequenceEqual(edit.Text)) yield return edit;
            if (!isAlone || line == 1 || source.StartOf(line) <= place.Start) yield break;
            place = place with { End = source.StartOf(line - 1) + source.Line(line - 1).Length };
        }
    }

    /// <summary>Whether a line begins with more than its marks of lists, quotes and headings and its box.</summary>
    private static bool HasWords(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t>-*+#0123456789.)");
        if (line is ['[', _, ']', ..]) line = line[3..];
        return !line.IsWhiteSpace();
    }

    private static bool IsSame(TrackFindings before, TrackFindings after)
    {
        if (before.Goals.Count != after.Goals.Count) return false;
        for (var i = 0; i < before.Goals.Count; i++)
        {
            if (OutlineOf(before.Goals[i]) != OutlineOf(after.Goals[i])) return false;
        }
        return FileOutline.OfTopics(before, place => place) == FileOutline.OfTopics(after, place => place) && ProblemsOf(before).SequenceEqual(ProblemsOf(after));
    }

    /// <summary>All that a goal says; its text has the chips in it, so that their order shows there.</summary>
    private static string OutlineOf(Goal goal) =>
        string.Join('\n', FileOutline.OfId(goal), FileOutline.OfPlace(goal, place => place), goal.Title, goal.TitleMarkdown, FileOutline.OfMeaning(goal), FileOutline.OfDescription(goal));

    /// <summary>The problems by line: in it, chips may have changed places.</summary>
    private static IEnumerable<(int Line, string Code, string Message)> ProblemsOf(TrackFindings file) =>
        file.Problems.Select(problem => (problem.Location.Line, problem.Code, problem.Message)).Order();
}
