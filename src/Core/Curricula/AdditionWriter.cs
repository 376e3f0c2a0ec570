using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Adds a goal or a topic to a file's Markdown, written as what stands around it. The file is changed only if reading it again gives the same curriculum and
/// the new thing, and no problem that was not there; all other bytes stay as they are, byte order mark, line ends and tabs too.
/// </summary>
public static class AdditionWriter
{
    private const int DeepestHeading = 6;

    /// <summary>Adds a goal, with an id that nothing has.</summary>
    /// <param name="curriculum">The curriculum that the file is part of.</param>
    /// <param name="file">The file as it is on disk now.</param>
    /// <param name="draft">The goal.</param>
    /// <param name="place">Where it is to stand.</param>
    /// <param name="reserved">Ids that are not to be made, though the curriculum has none of them: progress may hang on them.</param>
    /// <param name="options">How the curriculum was read.</param>
    public static Addition AddGoal(Curriculum curriculum, SourceFile file, GoalDraft draft, GoalPlace place, IEnumerable<GoalId> reserved, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(reserved);
        options ??= CurriculumOptions.Default;
        var read = FileReader.Read(file.Path, file.Bytes.Span, options);
        if ((Refusal(read, draft.Title) ?? draft.Fault()?.TrimEnd('.')) is { } refusal) return Addition.Refused(file.Bytes, refusal);
        var taken = IdNames.TakenIn(curriculum, reserved);
        if (draft.Id is { } own && taken.Contains(own.Value)) return Addition.Refused(file.Bytes, $"the id '{own}' is in use already");
        var id = draft.Id ?? IdNames.Make(IdNames.PrefixOf(read), draft.Title, taken);
        if (place is GoalPlace.Under { Goal.IsRow: true }) return Addition.Refused(file.Bytes, "a row of a table has no place for steps");
        if (new GoalInsertion(read, draft, id).At(place) is not { } insertion) return Addition.Refused(file.Bytes, "there is no place for a goal");
        var edited = Edited(read, file, insertion);
        var proof = new AdditionProof(curriculum, file, edited, insertion, options);
        if (proof.NewGoal is not { HasWrittenId: true } goal || goal.Id != id || !IsTitle(goal.TitleMarkdown, draft.Title)) return Addition.Refused(file.Bytes, "the title would be read as something else there");
        if (!IsAt(goal, place, proof)) return Addition.Refused(file.Bytes, "there is no place for a goal");
        if (proof.Objection() is { } objection) return Addition.Refused(file.Bytes, objection);
        return draft.IsSaidBy(goal) ? new Addition(edited.Bytes, goal.Location, id.Value, null) : Addition.Refused(file.Bytes, "what is said of it would be read as something else there");
    }

    /// <summary>
    /// Adds a topic without goals: behind all others of a file, or the last of those in another topic. Its heading is its name, and no progress hangs on that; so it
    /// gets an id only where something else has that name.
    /// </summary>
    /// <param name="curriculum">The curriculum that the file is part of.</param>
    /// <param name="file">The file as it is on disk now.</param>
    /// <param name="title">The heading as Markdown.</param>
    /// <param name="under">The topic that it is in; null for none.</param>
    /// <param name="options">How the curriculum was read.</param>
    public static Addition AddTopic(Curriculum curriculum, SourceFile file, string title, TopicPlace? under, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(title);
        options ??= CurriculumOptions.Default;
        var read = FileReader.Read(file.Path, file.Bytes.Span, options);
        if (Refusal(read, title) is { } refusal) return Addition.Refused(file.Bytes, refusal);
        if (under is not null && under.In(read) is null) return Addition.Refused(file.Bytes, "the topic is no longer where it was");
        var level = under is null ? read.Topics.Select(topic => topic.Level).DefaultIfEmpty(2).Min() : under.Level + 1;
        if (level > DeepestHeading) return Addition.Refused(file.Bytes, "headings are not nested more deeply");
        var next = under is null ? -1 : read.Topics.FindIndex(topic => topic.Location > under.Location && topic.Level <= under.Level);
        var last = next < 0 ? read.Source.LineCount : read.Topics[next].Location.Line - 1;
        while (last > 1 && read.Source.Line(last).IsWhiteSpace()) last--;
        var isFollowed = last < read.Source.LineCount && !read.Source.Line(last + 1).IsWhiteSpace();
        var addition = Heading(null);
        var taken = IdNames.TakenIn(curriculum, []);
        return addition.Refusal is null && taken.Contains(addition.Id) ? Heading(IdNames.Make(IdNames.PrefixOf(read), title, taken, "topic")) : addition;

        Addition Heading(GoalId? id)
        {
            var text = $"{new string('#', level)} {title}{(id is null ? "" : $" <!-- #{id} -->")}";
            var insertion = new Insertion(last, text) { BlankBefore = "", HasBlankAfter = isFollowed };
            var edited = Edited(read, file, insertion);
            var proof = new AdditionProof(curriculum, file, edited, insertion, options);
            if (proof.NewTopic is not { } topic || topic.Id?.Id != id || topic.Level != level || topic.Title.Length == 0) return Addition.Refused(file.Bytes, "the title would be read as something else there");
            return proof.Objection() is { } objection ? Addition.Refused(file.Bytes, objection) : new Addition(edited.Bytes, topic.Location, topic.Name, null);
        }
    }

    private static string? Refusal(TrackFindings file, string title)
    {
        if (file.EditRefusal is { } refusal) return refusal;
        if (file.IsSkipped) return "the file is not read as part of the curriculum";
        return title.AsSpan().ContainsAny('\r', '\n') || title.AsSpan().Trim().Length != title.Length || title.Length == 0 ? "a title is one line, without blanks around it" : null;
    }

    private static SourceFile Edited(TrackFindings read, SourceFile file, Insertion insertion) => new(file.Path, FileReader.Encode(insertion.Apply(read.Source), file.Bytes.Span));

    private static bool IsTitle(string read, string written) => read == written || (GoalReader.StripOptional(ref written) && read == written);

    private static bool IsAt(Goal goal, GoalPlace place, AdditionProof proof) => place switch
    {
        GoalPlace.After(var beside) => goal.Parent?.Location == proof.Moved(beside.Parent?.Location) && goal.Topic?.Location == proof.Moved(beside.Topic?.Location),
        GoalPlace.Under(var around) => goal.Parent?.Location == proof.Moved(around.Location),
        GoalPlace.In(var topic) => goal.Parent is null && goal.Topic?.Location == proof.Moved(topic.Location),
        _ => goal is { Parent: null, Topic: null },
    };
}
