using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>One thing to achieve: a task-list item of a track, or what the track says is one besides. Immutable once its curriculum has been read.</summary>
public sealed class Goal
{
    private GoalId _id;
    private string? _description;
    private ImmutableArray<Resource> _resources = [];

    /// <summary>What it is known by.</summary>
    public required GoalId Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Ids it had before (<c>was:</c>); progress recorded under them counts for this goal.</summary>
    public ImmutableArray<GoalId> FormerIds { get; init; } = [];

    /// <summary>The position in <see cref="Curriculum.Goals"/>: zero-based, document order.</summary>
    public int Index => Track.FirstIndex + Ordinal;

    /// <summary>The position among the goals of its track.</summary>
    internal int Ordinal { get; init; }

    /// <summary>Where the item begins (its list marker); in a table, the title's cell.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The title for people: plain text without chips, id and "(optional)".</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The title as Markdown, without chips, id and "(optional)": what the goal's page renders.
    /// </summary>
    public required string TitleMarkdown { get; init; }

    /// <summary>
    /// The plain text of the item's first paragraph, white space collapsed: text of links, emphasis, code and image alternatives kept; tags, comments and
    /// footnote references dropped; chips kept.
    /// </summary>
    public string Text => GivenText ?? PlainTitle.WithChips(Title, Track.Source.Content, TailStart, TitleEnd);

    /// <summary>That text, unless it is the title and the chips behind it: then it is read when somebody asks.</summary>
    internal string? GivenText { get; init; }

    /// <summary>Whether the Markdown has <c>[x]</c>. That is not progress.</summary>
    public bool IsChecked { get; init; }

    /// <summary>How many list items of any kind it stands under.</summary>
    public int Depth { get; init; }

    /// <summary>The track it belongs to.</summary>
    public Track Track { get; internal set; } = null!;

    /// <summary>The topic it stands under; null before the first heading below the title.</summary>
    public Topic? Topic { get; internal set; }

    /// <summary>The plain bullet that groups it with others, as plain text; null where there is none.</summary>
    public string? Group { get; init; }

    /// <summary>The goal it is a step of; null for a goal of its own.</summary>
    public Goal? Parent { get; internal set; }

    /// <summary>Its sub-goals, in document order.</summary>
    public ImmutableArray<Goal> Steps { get; internal set; } = [];

    /// <summary>When it should be reached, own or inherited.</summary>
    public Due? Due { get; init; }

    /// <summary>How long it takes.</summary>
    public Effort? Effort { get; init; }

    /// <summary>How deep it goes, 1 and up, own or inherited.</summary>
    public int? Level { get; init; }

    /// <summary>Who knows and helps, own or inherited.</summary>
    public string? Owner { get; init; }

    /// <summary>Words to find it by, own and inherited, in order, each once.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Ids of goals or topics that come first, as written.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>The goals that <see cref="Needs"/> stands for: a topic stands for the required goals under it. Names that nothing has are left out.</summary>
    public ImmutableArray<Goal> Prerequisites { get; internal set; } = [];

    /// <summary>The confirmation it asks for; null for none.</summary>
    public SignOff? SignOff { get; init; }

    /// <summary>After how many recordings it is done; null where once is enough.</summary>
    public int? Count { get; init; }

    /// <summary>How often it recurs; null where it doesn't.</summary>
    public Cadence? Every { get; init; }

    /// <summary>Whether it is outside the required progress: marked so, under an optional parent, or a cadence without a count.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Its links, in order.</summary>
    public ImmutableArray<Resource> Resources
    {
        get => _resources;
        init => _resources = value;
    }

    /// <summary>
    /// The item's other blocks as Markdown, outdented, without its steps and id comments; empty where there are none.
    /// </summary>
    public string Description
    {
        get => _description ??= Body?.Read() ?? "";
        init => _description = value;
    }

    /// <summary>Where the description stands; null where there is none.</summary>
    internal GoalBody? Body { get; private set; }

    /// <summary>Whether the author wrote the id.</summary>
    internal bool HasWrittenId { get; init; }

    /// <summary>Where the id comment begins; -1 without one.</summary>
    internal int IdOffset { get; init; } = -1;

    /// <summary>A cadence without a count: never done, never in the way.</summary>
    public bool IsOngoing => Every is not null && Count is null;

    /// <summary>Takes in what stood below the title, once the whole item has been read up to <paramref name="end"/>.</summary>
    internal void Complete(ImmutableArray<Goal> steps, ImmutableArray<Resource> resources, GoalBody? body, int end) => (Steps, _resources, Body, End) = (steps, resources, body, end);

    /// <summary>Where the last character of the whole item stands, steps included; blank lines may follow it.</summary>
    internal int End { get; private set; }

    /// <summary>Where an id would be written: after the title's last line; -1 where none can be.</summary>
    internal int TitleEnd { get; init; } = -1;

    /// <summary>Where the chips and the id at the end of the title begin; 0 without any.</summary>
    internal int TailStart { get; init; }

    /// <summary>Whether it is a row of a table: all that is said of it stands in one line, and it has no steps.</summary>
    public bool IsRow => Table is not null;

    /// <summary>The table that it is a row of; null where it is none.</summary>
    internal GoalTable? Table { get; init; }

    /// <summary>Where its last <c>needs:</c> chip begins; -1 without one.</summary>
    internal int NeedsOffset { get; init; } = -1;

    /// <summary>Gives it the id that the whole curriculum decides on: derived, or another because its own is taken.</summary>
    internal void Identify(GoalId id) => _id = id;

    /// <summary>The title and id, for the debugger.</summary>
    public override string ToString() => $"{Title} #{Id}";
}
