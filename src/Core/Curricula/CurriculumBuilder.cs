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
        var ids = IdRegister.Settle(files);
        var goals = ImmutableArray.CreateBuilder<Goal>(Count(files));
        foreach (var track in tracks)
        {
            track.FirstIndex = goals.Count;
            goals.AddRange(track.AllGoals);
        }
        var names = new NamedGoals(files, ids);
        NeedsChecks.Run(files, names, goals.Count);
        var gates = GateBuilder.Build(files, names, tracks);
        foreach (var file in files) CheckLinks(file, targets);
        return new Curriculum(tracks, goals.MoveToImmutable(), Sorted(files, problems), files) { Gates = gates };
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

    /// <summary>All problems by location: those of each file are sorted alone, for the files are in order already.</summary>
    private static ImmutableArray<Diagnostic> Sorted(TrackFindings[] files, List<Diagnostic> folders)
    {
        var count = folders.Count;
        foreach (var file in files) count += file.Problems.Count;
        var sorted = new Diagnostic[count];
        folders.CopyTo(sorted);
        var filled = folders.Count;
        foreach (var file in files)
        {
            SortByPlace(CollectionsMarshal.AsSpan(file.Problems));
            file.Problems.CopyTo(sorted, filled);
            filled += file.Problems.Count;
        }
        if (folders.Count > 0) Array.Sort(sorted, static (left, right) => left.Location.CompareTo(right.Location));
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static void SortByPlace(Span<Diagnostic> problems)
    {
        for (var i = 1; i < problems.Length; i++)
        {
            if (Compare(problems[i - 1], problems[i]) <= 0) continue;
            problems.Sort(Compare);
            return;
        }
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var byLine = left.Location.Line.CompareTo(right.Location.Line);
        if (byLine != 0) return byLine;
        var byColumn = left.Location.Column.CompareTo(right.Location.Column);
        return byColumn != 0 ? byColumn : string.CompareOrdinal(left.Code, right.Code);
    }
}
