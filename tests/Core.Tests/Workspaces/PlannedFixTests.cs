using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class PlannedFixTests : IDisposable
{
    private const string Before = "# Fixes\r\n\r\n- [] Read\r\n";
    private readonly TempFolder _folder = new();

    public PlannedFixTests()
    {
        TestWorkspaces.Write(_folder, "team");
        File.WriteAllText(Track, Before);
    }

    private string Track => _folder.At("team", "docs", "curriculum", "fixes.md");

    [Fact]
    public void A_plan_names_files_as_the_workspace_does_and_writes_what_it_shows()
    {
        var plan = Plan();
        Assert.StartsWith("--- a/docs/curriculum/fixes.md\n+++ b/docs/curriculum/fixes.md\n", plan.Diff);
        Assert.Equal(Before, File.ReadAllText(Track));
        plan.Write();
        Assert.Equal("# Fixes\r\n\r\n- [ ] Read\r\n", File.ReadAllText(Track));
    }

    [Fact]
    public void What_somebody_wrote_since_is_not_overwritten()
    {
        var plan = Plan();
        File.WriteAllText(Track, Before + "More\r\n");
        Assert.Contains("changed since the diff was shown", Assert.Throws<WorkspaceException>(plan.Write).Message);
        Assert.Equal(Before + "More\r\n", File.ReadAllText(Track));
    }

    [Fact]
    public void Problems_of_other_files_than_the_curriculums_are_left_alone()
    {
        using var workspace = Open();
        var outside = workspace.Current.Problems.Select(problem => problem with { Location = problem.Location with { Path = "onboarding.json" } });
        Assert.Empty(PlannedFix.In(workspace.Current, outside));
    }

    public void Dispose() => _folder.Dispose();

    private PlannedFix Plan()
    {
        using var workspace = Open();
        return Assert.Single(PlannedFix.In(workspace.Current, workspace.Current.Problems.Where(problem => problem.Code == "CUR0301")));
    }

    private Workspace Open() => TestWorkspaces.Open(_folder.At("team"), _folder.At("state"), "ada", TimeProvider.System);
}
