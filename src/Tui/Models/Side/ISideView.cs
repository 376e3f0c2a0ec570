using System.Collections.Immutable;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Side;

/// <summary>What the side bar shows for one activity: a heading, perhaps a field, rows, perhaps sections at the foot. It lives as long as the workbench.</summary>
internal interface ISideView
{
    string Heading { get; }

    /// <summary>What stands at the right of the heading.</summary>
    string Summary { get; }

    /// <summary>Null where nothing can be typed.</summary>
    SideField? Field => null;

    IRowSource Rows { get; }

    /// <summary>What stands in place of the rows where there are none: what one can do.</summary>
    string EmptyText => "";

    ImmutableArray<SideSection> Sections => [];

    /// <summary>Takes another moment. Rows keep their keys, so that the selection stays.</summary>
    void Show(WorkspaceSnapshot snapshot);
}
