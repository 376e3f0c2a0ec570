using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The gates that are near, in short: half of what they ask for is there, or they are open again.</summary>
internal sealed class GateSection(WorkspaceSnapshot snapshot)
{
    public void Add(PageSheet sheet)
    {
        foreach (var gate in snapshot.Curriculum.Gates)
        {
            var readiness = snapshot.ReadinessFor(gate);
            if (!readiness.IsNear && !readiness.IsOpenAgain) continue;
            sheet.AddHeading(ShownText.Line(gate.Title), right: $"{readiness.Done.Complete} of {readiness.Done.Required}");
            var verdict = ReadinessWords.Verdict(readiness);
            sheet.Add(new Line([verdict with { Text = ShownText.Line(verdict.Text) }], [], new TabTarget(new ReadinessTab(gate.Id))));
        }
    }
}
