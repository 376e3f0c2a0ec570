using System.Collections.Immutable;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models.Health;

namespace Onboarding.Tui.Views;

/// <summary>The curriculum's health. What others changed is added up where it was read, beside the loop, so that no key waits for a large team.</summary>
internal sealed partial class WorkbenchWindow
{
    /// <summary>The commands that its page offers, where they can run.</summary>
    private static readonly (string Label, string Command)[] HealthCommandsAtHead = [("Choose a cohort", "health.chooseCohort"), ("Copy as Markdown", "health.export")];

    // Replaced as a whole, and read by other threads.
    private ImmutableArray<HealthTab> _healthInFront = [];

    private CurriculumHealthPage HealthPageOf(HealthTab tab) =>
        new(Snapshot, tab, _services.Glyphs, HintsOf([.. HealthCommandsAtHead.Where(row => CommandTable.Find(row.Command)!.When.Missing(_context) is null)]));

    private void NoteHealthInFront() => _healthInFront = [.. Editors.Groups.Select(tabs => tabs.Active?.Key).OfType<HealthTab>()];

    private void PrepareHealth(WorkspaceSnapshot snapshot)
    {
        foreach (var tab in _healthInFront) TeamHealth.Of(snapshot, tab.CalendarYear);
    }
}
