using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Mends problems in a file's Markdown. A fix is made only if reading the file again gives the same goals but for what the fix is about; all other bytes stay
/// as they are, byte order mark, line ends and tabs too.
/// </summary>
public static class QuickFixWriter
{
    /// <summary>Mends those of the problems that have a quick fix. The problems are those of exactly these bytes; others are left alone.</summary>
    /// <param name="curriculum">The curriculum that the file is part of, for ids and titles that others have.</param>
    /// <param name="file">The file as it is on disk now.</param>
    /// <param name="problems">What to mend.</param>
    /// <param name="options">How the curriculum was read.</param>
    public static QuickFixEdit Apply(Curriculum curriculum, SourceFile file, IEnumerable<Diagnostic> problems, CurriculumOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(problems);
        options ??= CurriculumOptions.Default;
        var wanted = problems.Where(problem => problem.Location.Path == file.Path).DistinctBy(problem => (problem.Code, problem.Location)).ToLookup(problem => problem.Code);
        var ids = IdsOf(curriculum, file, [.. wanted[CurriculumRules.NoId.Code]], options, out var written);
        var edit = new PendingFixes(file.Path, options, SharedTitles(curriculum), ids.Bytes.ToArray());
        edit.Mended.AddRange(written);
        edit.Refused.AddRange(ids.Problems);
        foreach (var ofCode in wanted.OrderByDescending(group => group.Key, StringComparer.Ordinal))
        {
            // From the end, so that places before an edit stay what they were.
            if (ofCode.Key != CurriculumRules.NoId.Code && QuickFixes.Mends(ofCode.Key)) edit.Mend([.. ofCode.OrderByDescending(problem => problem.Location)]);
        }
        return new QuickFixEdit(edit.Bytes, InOrder(edit.Mended), InOrder(edit.Refused));
    }

    private static IdEdit IdsOf(Curriculum curriculum, SourceFile file, ImmutableArray<Diagnostic> missing, CurriculumOptions options, out IEnumerable<Diagnostic> written)
    {
        written = [];
        if (missing.IsEmpty) return new IdEdit(file.Bytes, 0, []);
        var places = missing.Select(problem => problem.Location).ToHashSet();
        var proposals = IdWriter.Propose(curriculum).Where(proposal => places.Contains(proposal.Goal.Location)).ToArray();
        var edit = IdWriter.Apply(file, proposals, options);
        var kept = edit.Problems.Select(problem => problem.Location).ToHashSet();
        written = missing.Where(problem => !kept.Contains(problem.Location) && proposals.Any(proposal => proposal.Goal.Location == problem.Location));
        return edit;
    }

    /// <summary>What goals without an id are known by: a second one of the same title would take the progress of the first.</summary>
    private static HashSet<string> SharedTitles(Curriculum curriculum) =>
        curriculum.Goals.Where(goal => !goal.HasWrittenId).Select(goal => goal.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<Diagnostic> InOrder(List<Diagnostic> problems) => [.. problems.OrderBy(problem => problem.Location)];

    private sealed class PendingFixes(string path, CurriculumOptions options, HashSet<string> titles, byte[] bytes)
    {
        public byte[] Bytes { get; private set; } = bytes;

        public List<Diagnostic> Mended { get; } = [];

        public List<Diagnostic> Refused { get; } = [];

        /// <summary>Mends all if that is harmless; else looks for the ones that are not, half by half.</summary>
        public void Mend(ReadOnlySpan<Diagnostic> problems) => HalfByHalf.Make(
            problems,
            TryMend,
            mended => Mended.AddRange(mended),
            (problem, reason) => Refused.Add(CurriculumRules.EditRefused.At(problem.Location, $"The fix of {problem.Code}", reason)));

        private string? TryMend(ReadOnlySpan<Diagnostic> problems)
        {
            var before = FileReader.Read(path, Bytes, options);
            if (before.EditRefusal is { } refusal) return refusal;
            var choices = new List<QuickFix[]>();
            foreach (var problem in problems)
            {
                var found = QuickFixes.For(before.Source, problem).ToArray();
                if (found.Length == 0) return "there is nothing to mend at this place";
                choices.Add(found);
            }
            var reason = TryMake(before, [.. choices.Select(choice => choice[0])]);
            if (choices is not [var others]) return reason;
            foreach (var other in others.Skip(1)) reason = reason is null ? null : TryMake(before, [other]);
            return reason;
        }

        private string? TryMake(TrackFindings before, QuickFix[] fixes)
        {
            var edits = fixes.SelectMany(fix => fix.Edits).OrderBy(edit => edit.Start).ToArray();
            if (!TextEdit.AreApart(edits)) return "the edits overlap";
            var edited = FileReader.Encode(TextEdit.Apply(before.Source.Content, edits), Bytes);
            var proof = new FixProof(before, FileReader.Read(path, edited, options), fixes, titles);
            if (proof.Objection() is { } objection) return objection;
            Bytes = edited;
            return null;
        }
    }
}
