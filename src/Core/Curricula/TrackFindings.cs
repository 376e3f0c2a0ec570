using System.Runtime.InteropServices;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>All that reading one file found: its track, and what the checks across files need.</summary>
internal sealed class TrackFindings(SourceText source)
{
    private readonly List<(DiagnosticRule Rule, int Count)> _counts = [];

    public SourceText Source { get; } = source;

    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Notes a problem at an offset, unless the file has very many of its kind already.</summary>
    public void Report(DiagnosticRule rule, int offset, params object[] arguments)
    {
        if (CountOf(rule) <= CurriculumLimits.ProblemsOfOneRule) Problems.Add(rule.At(Source.LocationOf(offset), arguments));
    }

    /// <summary>Notes a problem of a goal.</summary>
    public void Report(DiagnosticRule rule, SourceLocation location, params object[] arguments)
    {
        if (CountOf(rule) <= CurriculumLimits.ProblemsOfOneRule) Problems.Add(rule.At(location, arguments));
    }

    /// <summary>Takes in the next goal.</summary>
    public void Add(Goal goal)
    {
        Goals.Add(goal);
        TitleHashes.Add(0);
        if (!goal.Needs.IsEmpty) NeedingGoals.Add(goal);
        if (goal.HasWrittenId) WrittenIds++;
        else Derive(Goals.Count - 1);
    }

    /// <summary>Takes in a link, if it is one whose target can be checked.</summary>
    public void AddLink(int offset, string address)
    {
        if (LinkTargets.MayFollow(address)) Links.Add(new FoundLink(offset, address));
    }

    /// <summary>Gives a goal the id of its title.</summary>
    public void Derive(int index)
    {
        var hash = DerivedId.HashOf(Goals[index].Title);
        TitleHashes[index] = hash;
        Goals[index].Identify(DerivedId.ToId(hash));
    }

    /// <summary>Counts a problem; a file breaks few rules, so that looking through them is quicker than a table.</summary>
    private int CountOf(DiagnosticRule rule)
    {
        foreach (ref var counted in CollectionsMarshal.AsSpan(_counts))
        {
            if (ReferenceEquals(counted.Rule, rule)) return ++counted.Count;
        }
        _counts.Add((rule, 1));
        return 1;
    }

    /// <summary>Null where the file was skipped or left out.</summary>
    public Track? Track { get; set; }

    /// <summary>The gate that the front matter declares; null for none.</summary>
    public GateDraft? Gate { get; set; }

    /// <summary>In document order.</summary>
    public List<Goal> Goals { get; } = [];

    /// <summary>For each goal the hash of its title, if its id is derived from that; 0 where the author wrote one.</summary>
    public List<ulong> TitleHashes { get; } = [];

    /// <summary>How many of the goals have an id of their author's.</summary>
    public int WrittenIds { get; private set; }

    /// <summary>The goals that say what they need, in document order.</summary>
    public List<Goal> NeedingGoals { get; } = [];

    /// <summary>Every heading below the title, those without goals too, in document order.</summary>
    public List<TopicDraft> Topics { get; } = [];

    /// <summary>The chips and ids at the end of headings, and the chips in the paragraphs below them.</summary>
    public List<TextRange> ChipPlaces { get; } = [];

    /// <summary>The links that may be followed, in the order in which they were found.</summary>
    public List<FoundLink> Links { get; } = [];

    /// <summary>The anchors that a code host gives the headings.</summary>
    public Dictionary<string, int> Slugs { get; } = new(StringComparer.Ordinal);

    /// <summary>Labels of the footnotes that the file defines; null for none.</summary>
    public HashSet<string>? Footnotes { get; set; }

    /// <summary>Boxes, and what looks like one: offsets of their <c>[</c>, ascending.</summary>
    public List<int> Boxes { get; } = [];

    /// <summary>Where an unresolved merge conflict begins; -1 without one.</summary>
    public int Conflict { get; set; } = -1;

    /// <summary>Whether the file was not parsed at all.</summary>
    public bool IsSkipped { get; set; } = true;

    /// <summary>Whether the file must not be written: it is not UTF-8, or has a merge conflict.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Why no writer touches the file; null where one may.</summary>
    public string? EditRefusal => IsReadOnly ? "the file is not valid UTF-8 or has an unresolved merge conflict" : null;
}
