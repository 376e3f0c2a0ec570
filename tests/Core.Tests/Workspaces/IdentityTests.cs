using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public class IdentityTests
{
    private static readonly Roster Team = new(
    [
        new Person("ada", "Ada", "ada@example.org", null, new DateOnly(2026, 3, 2), ["grace"]),
        new Person("grace", "Grace", "grace@example.org", null, null, []),
    ]);

    private static readonly IdentityCandidates All = new("ada", "grace", "linus", () => new GitUser("G. Hopper", "grace@example.org"), "ada");

    [Fact]
    public void The_first_candidate_that_is_given_wins()
    {
        Assert.Equal(("ada", IdentitySource.Option), Who(All));
        Assert.Equal(("grace", IdentitySource.Variable), Who(All with { Option = null }));
        Assert.Equal(("linus", IdentitySource.Setting), Who(All with { Option = null, Variable = " " }));
        Assert.Equal(("grace", IdentitySource.GitEmail), Who(All with { Option = null, Variable = null, Setting = null }));
        Assert.Equal(("ada", IdentitySource.LoginName), Who(All with { Option = null, Variable = null, Setting = null, Git = () => new GitUser(null, "who@example.org") }));
    }

    [Fact]
    public void Git_is_asked_only_where_the_user_said_nothing()
    {
        var asked = 0;
        var candidates = All with { Git = () => new GitUser(null, $"{++asked}@example.org") };

        Assert.True(candidates.Resolve(Team).IsNamed);
        Assert.True((candidates with { Option = null }).Resolve(Team).IsNamed);
        Assert.True((candidates with { Option = null, Variable = null }).Resolve(Team).IsNamed);
        Assert.Equal(0, asked);
        Assert.False((candidates with { Option = null, Variable = null, Setting = null }).Resolve(Team).IsNamed);
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Somebody_may_be_named_by_e_mail_address_whatever_its_case() => Assert.Equal(("ada", IdentitySource.Option), Who(All with { Option = "Ada@Example.org" }));

    [Fact]
    public void A_stranger_gets_an_id_that_names_a_folder_and_the_name_that_git_knows()
    {
        var stranger = (IdentityCandidates.None with { LoginName = "EXAMPLE\\Zoë Müller", Git = () => new GitUser("Zoë", "zoe@example.org") }).Resolve(Team);
        Assert.False(stranger.IsKnown);
        Assert.Equal(("zoe.muller", "Zoë", "zoe@example.org"), (stranger.Person.Id, stranger.Person.Name, stranger.Person.Email));
        Assert.Equal("me", IdentityCandidates.None.Resolve(Roster.Empty).Person.Id);
    }

    [Theory]
    [InlineData("../../etc", "etc")]
    [InlineData("..", "me")]
    [InlineData("日本", "me")]
    [InlineData("a--b.", "a-b")]
    public void No_name_leads_out_of_the_journal(string name, string id)
    {
        Assert.Equal(id, PersonId.From(name));
        Assert.True(PersonId.IsValid(PersonId.From(name)));
        Assert.False(PersonId.IsValid(name));
    }

    private static (string, IdentitySource) Who(IdentityCandidates candidates)
    {
        var identity = candidates.Resolve(Team);
        return (identity.Person.Id, identity.Source);
    }
}
