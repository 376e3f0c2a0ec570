using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Adds to the description of a goal in its Markdown. The file is changed only if reading it again gives the same goals, and nothing but the end of that
/// description (and what it links to) is new; all other bytes stay as they are, byte order mark, line ends and tabs too.
/// </summary>
public static class DescriptionWriter
{
    private const string Probe = "Onboarding looks whether text can stand here";

    /// <summary>Puts blocks of Markdown at the end of a goal's own text, before its steps where those follow.</summary>
    /// <param name="file">The file as it is on disk now.</param>
    /// <param name="goal">The goal, as it was read.</param>
    /// <param name="markdown">The blocks, not indented; lines end with LF.</param>
    /// <param name="options">How the curriculum was read.</param>
    public static DescriptionEdit Append(SourceFile file, Goal goal, string markdown, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(markdown);
        options ??= CurriculumOptions.Default;
        var before = FileReader.Read(file.Path, file.Bytes.Span, options);
        if (before.EditRefusal is { } refusal) return new DescriptionEdit(file.Bytes, refusal);
        var index = before.Goals.FindIndex(row => row.Location == goal.Location && row.Title == goal.Title);
        if (index < 0) return new DescriptionEdit(file.Bytes, "the goal is no longer where it was");
        if (before.Goals[index].IsRow) return new DescriptionEdit(file.Bytes, "a row of a table has no place for text below its title");
        if (DescriptionPlace.Of(before.Source, before.Goals[index]) is not { } place || !TakesText(before, index, place, options)) return new DescriptionEdit(file.Bytes, "there is no place for text");
        var text = place.Insert(markdown, out var added);
        var edited = FileReader.Encode(text, file.Bytes.Span);
        return IsSame(before, FileReader.Read(file.Path, edited, options), index, place, added, markdown)
            ? new DescriptionEdit(edited, null)
            : new DescriptionEdit(file.Bytes, "it would change more than the description");
    }

    /// <summary>A task item put there becomes a step of the goal: so it is no code, no comment, and nobody else's text.</summary>
    private static bool TakesText(TrackFindings before, int index, DescriptionPlace place, CurriculumOptions options)
    {
        var tried = FileReader.Read(before.Source.Path, Encoding.UTF8.GetBytes(place.Insert($"- [ ] {Probe}", out _)), options);
        return tried.Goals.Count == before.Goals.Count + 1
            && tried.Goals.Exists(goal => goal.Title == Probe && goal.Location.Line == place.Line + 2 && goal.Parent?.Location == before.Goals[index].Location);
    }

    private static bool IsSame(TrackFindings before, TrackFindings after, int index, DescriptionPlace place, int added, string markdown)
    {
        if (before.Goals.Count != after.Goals.Count || after.Problems.Count > before.Problems.Count) return false;
        SourceLocation Moved(SourceLocation at) => at.Line > place.Line ? at with { Line = at.Line + added } : at;
        for (var i = 0; i < before.Goals.Count; i++)
        {
            var (was, @is) = (before.Goals[i], after.Goals[i]);
            if (FileOutline.OfId(was) != FileOutline.OfId(@is) || FileOutline.OfTitle(was, Moved) != FileOutline.OfTitle(@is, at => at)) return false;
            if (i == index ? !IsLonger(was, @is, markdown) : FileOutline.OfDescription(was) != FileOutline.OfDescription(@is)) return false;
        }
        return FileOutline.OfTopics(before, Moved) == FileOutline.OfTopics(after, at => at);
    }

    private static bool IsLonger(Goal before, Goal after, string markdown)
    {
        if (!after.Resources.AsSpan().StartsWith(before.Resources.AsSpan())) return false;
        var was = TextOf(before);
        return Plain(TextOf(after)) == Plain(was.Length == 0 ? markdown : $"{was}\n\n{markdown}");
    }

    private static string TextOf(Goal goal) => goal.Body is { } body ? (body with { Definitions = null }).Read() : "";

    /// <summary>Without what an indentation by tabs or a blank line in a quote adds.</summary>
    private static string Plain(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimStart(' ', '\t')).Where(line => line.Trim('>', ' ').Length > 0));
}
