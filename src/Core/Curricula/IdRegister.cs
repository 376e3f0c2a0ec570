using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Settles which goal and topic has which id: written ones first, first come first served by path and offset, then derived ones.</summary>
internal sealed class IdRegister
{
    private readonly Dictionary<string, Holder> _holders;
    private readonly Dictionary<string, Holder> _formerHolders = new(StringComparer.Ordinal);

    private readonly SharedTitles _titles;
    private readonly List<Holder> _renamed = [];

    private IdRegister(int written, int goals) => (_holders, _titles) = (new Dictionary<string, Holder>(written, StringComparer.Ordinal), new SharedTitles(goals));

    /// <summary>Gives every goal its final id and reports what is wrong with them.</summary>
    public static IdRegister Settle(TrackFindings[] files)
    {
        var (goals, written) = (0, 0);
        foreach (var file in files) (goals, written) = (goals + file.Goals.Count, written + file.WrittenIds);
        var register = new IdRegister(written, goals);
        foreach (var file in files) register.Add(file);
        if (register._titles.MayShare) register.TellApart(files);
        register.CheckFormer();
        return register;
    }

    /// <summary>Who has an id now; null for nobody.</summary>
    public Holder? Find(string id) => _holders.TryGetValue(id, out var holder) ? holder : null;

    /// <summary>Who had an id before; null for nobody.</summary>
    public Holder? FindFormer(string id) => _formerHolders.TryGetValue(id, out var holder) ? holder : null;

    /// <summary>Takes in the ids that are written in a file, and gives its other goals those of their titles.</summary>
    private void Add(TrackFindings file)
    {
        foreach (var topic in file.Topics)
        {
            if (topic.Id is not { } id) continue;
            Take(id.Id, new Holder(topic, file));
            if (!id.FormerIds.IsEmpty) _renamed.Add(new Holder(topic, file));
        }
        for (var i = 0; i < file.Goals.Count && file.WrittenIds > 0; i++)
        {
            if (file.TitleHashes[i] == 0) TakeOrDerive(file, i);
        }
        foreach (var hash in CollectionsMarshal.AsSpan(file.TitleHashes)) _titles.Note(hash);
    }

    /// <summary>Gives a goal the id that its author wrote or, if another has that already, the one of its title.</summary>
    private void TakeOrDerive(TrackFindings file, int index)
    {
        var goal = file.Goals[index];
        if (!goal.FormerIds.IsEmpty) _renamed.Add(new Holder(goal, file));
        if (!Take(goal.Id, new Holder(goal, file))) file.Derive(index);
    }

    private bool Take(GoalId id, Holder holder)
    {
        if (_holders.TryAdd(id.Value, holder)) return true;
        holder.File.Report(CurriculumRules.DuplicateId, holder.Offset, id, _holders[id.Value].Location);
        return false;
    }

    /// <summary>Goals that share a title are told apart by the nearest heading, then by ordinal.</summary>
    private void TellApart(TrackFindings[] files)
    {
        foreach (var (_, hash, _) in SharingGoals(files)) _titles.Count(hash);
        var reported = new HashSet<ulong>();
        var ordinals = new Dictionary<ulong, int>();
        foreach (var (goal, hash, file) in SharingGoals(files))
        {
            var count = _titles.CountOf(hash);
            if (count == 1) continue;
            if (!goal.HasWrittenId && reported.Add(hash)) file.Report(CurriculumRules.SharedTitle, goal.Location, count);
            var heading = HeadingOf(goal);
            ref var ordinal = ref CollectionsMarshal.GetValueRefOrAddDefault(ordinals, DerivedId.HashOf(goal.Title, heading), out _);
            goal.Identify(DerivedId.Of(goal.Title, heading, ordinal++));
        }
    }

    /// <summary>The goals with derived ids that may share their titles.</summary>
    private IEnumerable<(Goal Goal, ulong Hash, TrackFindings File)> SharingGoals(TrackFindings[] files)
    {
        foreach (var file in files)
        {
            for (var i = 0; i < file.Goals.Count; i++)
            {
                if (_titles.MayBeShared(file.TitleHashes[i])) yield return (file.Goals[i], file.TitleHashes[i], file);
            }
        }
    }

    /// <summary>The heading that tells a goal from others of its title.</summary>
    internal static string HeadingOf(Goal goal) => goal.Topic?.Title ?? goal.Track.Title;

    private void CheckFormer()
    {
        foreach (var holder in _renamed)
        {
            foreach (var former in holder.FormerIds)
            {
                if (_holders.TryGetValue(former.Value, out var live)) holder.File.Report(CurriculumRules.FormerIdIsLive, holder.Offset, former, live.Location);
                else _formerHolders.TryAdd(former.Value, holder);
            }
        }
    }

    /// <summary>A goal or a topic draft that has an id, and the file that it stands in.</summary>
    internal readonly record struct Holder(object Owner, TrackFindings File)
    {
        /// <summary>Where its id is written.</summary>
        public int Offset => Owner is Goal goal ? goal.IdOffset : ((TopicDraft)Owner).IdOffset;

        public ImmutableArray<GoalId> FormerIds => Owner is Goal goal ? goal.FormerIds : ((TopicDraft)Owner).Id!.Value.FormerIds;

        public SourceLocation Location => File.Source.LocationOf(Offset);
    }
}
