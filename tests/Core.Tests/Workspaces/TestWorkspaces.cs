using Onboarding.Core.Curricula;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

/// <summary>Opens workspaces of real files.</summary>
internal static class TestWorkspaces
{
    public const string AdaAndGrace = """
        {
          "people": [
            { "id": "ada", "name": "Ada", "email": "ada@example.org", "start": "2026-03-02", "mentors": ["grace"] },
            { "id": "grace", "name": "Grace", "email": "grace@example.org", "role": "lead" }
          ]
        }

        """;

    /// <summary>As somebody with this login name, on a machine of their own.</summary>
    public static Workspace Open(string root, string state, string login, TimeProvider time) => Workspace.Open(new WorkspaceOptions
    {
        StartFolder = root,
        StateFolder = state,
        HostName = "host",
        Time = time,
        Identity = IdentityCandidates.None with { LoginName = login },
    });

    public static GoalReference Goal(Workspace workspace, string id) => GoalReference.To(workspace.Current.Curriculum.Find(GoalId.Parse(id))!);

    public static void Write(TempFolder folder, string root)
    {
        folder.Write($"{root}/onboarding.json", AdaAndGrace);
        folder.Write($"{root}/docs/curriculum/paging.md", "# Paging\n\n- [ ] Explain an alert <!-- #alert -->\n- [ ] Lead an incident `sign-off` <!-- #lead -->\n- [ ] Read a postmortem\n");
    }
}
