using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models;

/// <summary>A row of the curriculum tree that could be shown; in the order of the document.</summary>
internal sealed class OutlineNode
{
    public required object Key { get; init; }

    /// <summary>The title as written; made safe when it is shown.</summary>
    public required string Title { get; init; }

    public required int Depth { get; init; }

    /// <summary>The index of the node it stands under; -1 at the top.</summary>
    public required int Parent { get; init; }

    /// <summary>The index after its last descendant.</summary>
    public int End { get; set; }

    public Track? Track { get; init; }

    public Topic? Topic { get; init; }

    public Goal? Goal { get; init; }
}
