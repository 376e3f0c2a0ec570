using System.Runtime.InteropServices;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Settles which goal and topic has which id: written ones first, first come first served by path and offset, then derived ones.</summary>
internal sealed class IdRegister
{
    private readonly Dictionary<string, Holder> _holders;
    private readonly Dictionary<string, Holder> _formerHolders = new(StringComparer.Ordinal);

    private IdRegister(int expected) => _holders = new Dictionary<string, Holder>(expected, StringComparer.Ordinal);

    /// <summary>Gives every goal its final id and reports what is wrong with them.</summary>
    public static IdRegister Settle(TrackFindings[] files)
    {
        var (written, unwritten) = Count(files);
        var register = new IdRegister(written);
        var derived = new List<(Goal Goal, ulong Hash, TrackFindings File)>(unwritten);
        foreach (var file in files) register.AddWritten(file, derived);
        Derive(derived);
        register.CheckFormer(files);
        return register;
    }

    /// <summary>How many goals have an id of their author's, and how many have none: large tables that grow are copied again and again.</summary>
    private static (int Written, int Unwritten) Count(TrackFindings[] files)
    {
        var (written, unwritten) = (0, 0);
        foreach (var file in files)
        {
            foreach (var goal in file.Goals)
            {
                if (goal.HasWrittenId) written++;
                else unwritten++;
            }
        }
        return (written, unwritten);
    }

    /// <summary>Who has an id now; null for nobody.</summary>
    public Holder? Find(string id) => _holders.TryGetValue(id, out var holder) ? holder : null;

    /// <summary>Who had an id before; null for nobody.</summary>
    public Holder? FindFormer(string id) => _formerHolders.TryGetValue(id, out var holder) ? holder : null;

    private void AddWritten(TrackFindings file, List<(Goal Goal, ulong Hash, TrackFindings File)> derived)
    {
        foreach (var topic in file.Topics)
        {
            if (topic.Id is { } id) Take(id.Id, new Holder(topic, file));
        }
        foreach (var goal in file.Goals)
        {
            if (goal.HasWrittenId && Take(goal.Id, new Holder(goal, file))) continue;
            derived.Add((goal, DerivedId.HashOf(goal.Title), file));
        }
    }

    private bool Take(GoalId id, Holder holder)
    {
        if (_holders.TryAdd(id.Value, holder)) return true;
        holder.File.Report(CurriculumRules.DuplicateId, holder.Offset, id, _holders[id.Value].Location);
        return false;
    }

    /// <summary>Alone with its title, a goal's id is a hash of that; goals that share one are told apart by the nearest heading, then by ordinal.</summary>
    private static void Derive(List<(Goal Goal, ulong Hash, TrackFindings File)> derived)
    {
        var counts = new Dictionary<ulong, int>(derived.Count);
        foreach (var (_, hash, _) in derived) CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
        var areAllAlone = counts.Count == derived.Count;
        Dictionary<(ulong, string), int>? ordinals = null;
        HashSet<ulong>? reported = null;
        foreach (var (goal, hash, file) in derived)
        {
            if (areAllAlone || counts[hash] == 1)
            {
                goal.Identify(DerivedId.ToId(hash));
                continue;
            }
            if (!goal.HasWrittenId && (reported ??= []).Add(hash)) file.Report(CurriculumRules.SharedTitle, goal.Location, counts[hash]);
            var heading = HeadingOf(goal);
            ref var ordinal = ref CollectionsMarshal.GetValueRefOrAddDefault(ordinals ??= [], (hash, heading), out _);
            goal.Identify(DerivedId.Of(goal.Title, heading, ordinal++));
        }
    }

    /// <summary>The heading that tells a goal from others of its title.</summary>
    internal static string HeadingOf(Goal goal) => goal.Topic?.Title ?? goal.Track.Title;

    private void CheckFormer(TrackFindings[] files)
    {
        foreach (var file in files)
        {
            foreach (var topic in file.Topics)
            {
                if (topic.Id is { } id) CheckFormer(id.FormerIds.AsSpan(), new Holder(topic, file));
            }
            foreach (var goal in file.Goals)
            {
                if (!goal.FormerIds.IsEmpty) CheckFormer(goal.FormerIds.AsSpan(), new Holder(goal, file));
            }
        }
    }

    private void CheckFormer(ReadOnlySpan<GoalId> formerIds, Holder holder)
    {
        foreach (var former in formerIds)
        {
            if (_holders.TryGetValue(former.Value, out var live)) holder.File.Report(CurriculumRules.FormerIdIsLive, holder.Offset, former, live.Location);
            else _formerHolders.TryAdd(former.Value, holder);
        }
    }

    /// <summary>A goal or a topic draft that has an id, and the file that it stands in.</summary>
    internal readonly record struct Holder(object Owner, TrackFindings File)
    {
        /// <summary>Where its id is written.</summary>
        public int Offset => Owner is Goal goal ? goal.IdOffset : ((TopicDraft)Owner).IdOffset;

        public SourceLocation Location => File.Source.LocationOf(Offset);
    }
}
