using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Writes ids into Markdown. A file is changed only if reading it again gives the same goals, but for the new ids; all other bytes stay as they are, byte order
/// mark, line ends and tabs too.
/// </summary>
public static class IdWriter
{
    /// <summary>
    /// An id for every goal that has none, in document order: words of its title behind the track's prefix (what most of the track's ids begin with, else its
    /// file name), different from every id there is.
    /// </summary>
    public static ImmutableArray<IdProposal> Propose(Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        var taken = IdNames.TakenIn(curriculum, []);
        var proposals = ImmutableArray.CreateBuilder<IdProposal>();
        foreach (var track in curriculum.Tracks)
        {
            var prefix = IdNames.PrefixOf(track);
            foreach (var goal in track.AllGoals)
            {
                if (!goal.HasWrittenId) proposals.Add(new IdProposal(goal, IdNames.Make(prefix, goal.Title, taken)));
            }
        }
        return proposals.ToImmutable();
    }

    /// <summary>Writes ids into one file's bytes. Proposals for other files, and for goals that have an id, are left alone.</summary>
    /// <param name="file">The file as it is on disk now.</param>
    /// <param name="proposals">Which goal gets which id; the goals come from reading exactly these bytes.</param>
    /// <param name="options">How the curriculum was read.</param>
    public static IdEdit Apply(SourceFile file, IEnumerable<IdProposal> proposals, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        var edit = new PendingEdit(file.Path, options ?? CurriculumOptions.Default, file.Bytes.ToArray());
        // From the end, so that places before an edit stay what they were.
        edit.Write([.. proposals.Where(p => p.Goal.Location.Path == file.Path && !p.Goal.HasWrittenId).OrderByDescending(p => p.Goal.Location)]);
        edit.Problems.Reverse();
        return new IdEdit(edit.Bytes, edit.Written, [.. edit.Problems]);
    }

    private sealed class PendingEdit(string path, CurriculumOptions options, byte[] bytes)
    {
        public byte[] Bytes { get; private set; } = bytes;

        public int Written { get; private set; }

        public List<Diagnostic> Problems { get; } = [];

        /// <summary>Writes all if that is harmless; else looks for the ones that are not, half by half.</summary>
        public void Write(ReadOnlySpan<IdProposal> proposals) => HalfByHalf.Make(
            proposals,
            TryWrite,
            written => Written += written.Length,
            (proposal, reason) => Problems.Add(CurriculumRules.EditRefused.At(proposal.Goal.Location, $"The id '{proposal.Id}'", reason)));

        private string? TryWrite(ReadOnlySpan<IdProposal> proposals)
        {
            var before = FileReader.Read(path, Bytes, options);
            if (before.EditRefusal is { } refusal) return refusal;
            var places = new Dictionary<SourceLocation, int>();
            for (var i = 0; i < before.Goals.Count; i++) places.TryAdd(before.Goals[i].Location, i);
            var changed = new Dictionary<int, GoalId>();
            var insertions = new List<TextEdit>();
            foreach (var proposal in proposals)
            {
                if (!places.TryGetValue(proposal.Goal.Location, out var index) || before.Goals[index].Title != proposal.Goal.Title) return "the goal is no longer where it was";
                var goal = before.Goals[index];
                if (goal.HasWrittenId || goal.TitleEnd < 0 || !changed.TryAdd(index, proposal.Id)) return "there is no place for it";
                if (HasBrokenId(goal, before)) return "it has an id comment that is not valid; mend that one";
                insertions.Add(new TextEdit(BeforeBlanks(before.Source.Content, goal.TitleEnd), 0, $" <!-- #{proposal.Id} -->"));
            }
            var edited = FileReader.Encode(TextEdit.Apply(before.Source.Content, [.. insertions.OrderBy(edit => edit.Start)]), Bytes);
            if (!IsSame(before, FileReader.Read(path, edited, options), changed)) return "it would change more than the id";
            Bytes = edited;
            return null;
        }
    }

    private static bool HasBrokenId(Goal goal, TrackFindings file)
    {
        var end = file.Source.LocationOf(goal.TitleEnd);
        return file.Problems.Any(problem => problem.Code == CurriculumRules.InvalidIdComment.Code && problem.Location > goal.Location && problem.Location < end);
    }

    /// <summary>An offset, moved back over the blanks at the end of its line.</summary>
    private static int BeforeBlanks(string content, int offset)
    {
        while (offset > 0 && content[offset - 1] is ' ' or '\t') offset--;
        return offset;
    }

    private static bool IsSame(TrackFindings before, TrackFindings after, Dictionary<int, GoalId> changed)
    {
        if (before.Goals.Count != after.Goals.Count || after.Problems.Count > before.Problems.Count) return false;
        for (var i = 0; i < before.Goals.Count; i++)
        {
            var isChanged = changed.TryGetValue(i, out var id);
            if (isChanged && (after.Goals[i].Id != id || !after.Goals[i].HasWrittenId)) return false;
            if (OutlineOf(before.Goals[i], !isChanged) != OutlineOf(after.Goals[i], !isChanged)) return false;
        }
        return FileOutline.OfTopics(before, place => place) == FileOutline.OfTopics(after, place => place);
    }

    private static string OutlineOf(Goal goal, bool withId) =>
        string.Join('\n', withId ? FileOutline.OfId(goal) : "", FileOutline.OfTitle(goal, place => place), FileOutline.OfDescription(goal));
}
