using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Puts the chips of titles and headings, and of the paragraphs below headings, into the order of the format's table, one space before each and before the id.
/// A file is changed only if reading it again gives the same goals and the same problems; all bytes outside of the chips stay as they are.
/// </summary>
public static class ChipFormatter
{
    // Chips that change what is said do so on their own lines, which the first reading names; another one is for what hangs together all the same.
    private const int MostReadings = 3;

    /// <summary>Puts the chips of one file in order. Never throws for its content, and reads it a few times at most.</summary>
    /// <param name="file">The file as it is on disk now.</param>
    /// <param name="options">How the curriculum is read.</param>
    public static ChipFormat Apply(SourceFile file, CurriculumOptions? options = null)
    {
        options ??= CurriculumOptions.Default;
        var read = FileReader.Read(file.Path, file.Bytes.Span, options);
        var edits = EditsOf(read);
        if (edits.Length > 0 && read.EditRefusal is { } refusal) return new ChipFormat(file.Bytes, [], refusal);
        for (var readings = 0; readings < MostReadings && edits.Length > 0; readings++)
        {
            var edited = FileReader.Encode(TextEdit.Apply(read.Source.Content, edits), file.Bytes.Span);
            var changed = ChangedLines(read, FileReader.Read(file.Path, edited, options));
            if (changed.Count == 0) return new ChipFormat(edited, [.. edits.Select(edit => read.Source.LocationOf(edit.Start))], null);
            edits = [.. edits.Where(edit => !changed.Contains(read.Source.LocationOf(edit.Start).Line))];
        }
        return new ChipFormat(file.Bytes, [], edits.Length == 0 ? null : "it would change what the file says");
    }

    /// <summary>In the order of their places.</summary>
    private static TextEdit[] EditsOf(TrackFindings file)
    {
        var goals = file.Goals.Where(goal => goal.TailStart > 0).Select(goal => new TextRange(goal.TailStart, goal.TitleEnd));
        return [.. file.ChipPlaces.Concat(goals)
            .SelectMany(place => EditsOf(file.Source, place))
            .DistinctBy(edit => edit.Start)
            .OrderBy(edit => edit.Start)];
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

    /// <summary>The lines on which a file says something else than before, those of a title all together; there are as many lines as before.</summary>
    private static HashSet<int> ChangedLines(TrackFindings before, TrackFindings after)
    {
        var (was, now) = (ToldBy(before), ToldBy(after));
        var changed = was.Concat(now).Select(line => line.Key).Where(line => !was[line].SequenceEqual(now[line])).ToHashSet();
        foreach (var goal in before.Goals)
        {
            if (!changed.Contains(goal.Location.Line)) continue;
            for (var line = before.Source.LocationOf(Math.Max(0, goal.TitleEnd)).Line; line > goal.Location.Line; line--) changed.Add(line);
        }
        return changed;
    }

    /// <summary>All that a file says, by the line on which it begins; the problems of a line in an order of their own, for in it chips may have changed places.</summary>
    private static ILookup<int, string> ToldBy(TrackFindings file) => file.Goals.Select(goal => (goal.Location.Line, Text: OutlineOf(goal)))
        .Concat(file.Topics.Select(topic => (topic.Location.Line, Text: FileOutline.OfTopic(topic, place => place))))
        .Concat(file.Problems.Select(problem => (problem.Location.Line, Text: $"{problem.Code} {problem.Message}")).OrderBy(problem => problem.Text, StringComparer.Ordinal))
        .ToLookup(told => told.Line, told => told.Text);

    /// <summary>All that a goal says; its text has the chips in it, so that their order shows there.</summary>
    private static string OutlineOf(Goal goal) =>
        string.Join('\n', FileOutline.OfId(goal), FileOutline.OfPlace(goal, place => place), goal.Title, goal.TitleMarkdown, FileOutline.OfMeaning(goal), FileOutline.OfDescription(goal));
}
