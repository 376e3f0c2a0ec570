using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Makes one curriculum of the files: settles the ids, orders the tracks and checks what goes from file to file.</summary>
internal static class CurriculumBuilder
{
    /// <summary>Builds the curriculum; <paramref name="files"/> are in ordinal order of their paths.</summary>
    public static Curriculum Build(TrackFindings[] files, List<Diagnostic> problems, LinkTargets targets)
    {
        var tracks = OrderTracks(files);
        var ids = IdRegister.Settle(files, problems);
        var goals = ImmutableArray.CreateBuilder<Goal>(Count(files));
        foreach (var track in tracks)
        {
            foreach (var goal in track.AllGoals)
            {
                goal.Index = goals.Count;
                goals.Add(goal);
            }
        }
        NeedsChecks.Run(files, ids, problems);
        foreach (var file in files) CheckLinks(file, targets);
        foreach (var file in files) problems.AddRange(file.Problems);
        return new Curriculum(tracks, goals.MoveToImmutable(), Sorted(problems), files);
    }

    private static int Count(TrackFindings[] files)
    {
        var count = 0;
        foreach (var file in files) count += file.Goals.Count;
        return count;
    }

    private static ImmutableArray<Track> OrderTracks(TrackFindings[] files)
    {
        var tracks = new List<Track>(files.Length);
        foreach (var file in files)
        {
            if (file.Track is not null) tracks.Add(file.Track);
        }
        tracks.Sort(static (left, right) =>
        {
            var byOrder = (left.Order ?? double.PositiveInfinity).CompareTo(right.Order ?? double.PositiveInfinity);
            return byOrder != 0 ? byOrder : string.CompareOrdinal(left.Path, right.Path);
        });
        return [.. tracks];
    }

    private static void CheckLinks(TrackFindings file, LinkTargets targets)
    {
        foreach (var link in file.Links)
        {
            if (targets.IsBroken(file, link.Address)) file.Report(CurriculumRules.BrokenLink, link.Offset, link.Address);
        }
    }

    private static ImmutableArray<Diagnostic> Sorted(List<Diagnostic> problems)
    {
        CollectionsMarshal.AsSpan(problems).Sort(static (left, right) =>
        {
            var byPlace = left.Location.CompareTo(right.Location);
            return byPlace != 0 ? byPlace : string.CompareOrdinal(left.Code, right.Code);
        });
        return [.. problems];
    }
}
