using Onboarding.Core.Workspaces;
using Onboarding.Tui.Cli;

namespace Onboarding.Tui.Tests.Cli;

public sealed class GitConfigTests : IDisposable
{
    private readonly CliBench _bench = new(isWorkspace: false);

    [Fact]
    public void The_repository_says_it_before_the_user_does()
    {
        _bench.Write("home/.gitconfig", "[core]\n\teditor = vi\n[user]\n\tname = \"Ada Lovelace\"\n\temail = ada@home.example ; private\n");
        _bench.Write("work/.git/config", "[remote \"origin\"]\n\turl = x\n[user]\n\temail = ada@work.example\n");

        Assert.Equal(new GitUser("Ada Lovelace", "ada@work.example"), Find("work"));
        Assert.Equal(new GitUser("Ada Lovelace", "ada@home.example"), Find("home"));
    }

    [Fact]
    public void A_worktree_leads_to_its_repository()
    {
        _bench.Write("main/.git/config", "[user]\n\tname = Ada\n");
        _bench.Write("main/.git/worktrees/tree/commondir", "../..\n");
        _bench.Write("tree/.git", $"gitdir: {_bench.PathOf("main/.git/worktrees/tree")}\n");
        Directory.CreateDirectory(_bench.PathOf("tree/deep"));

        Assert.Equal("Ada", Find("tree/deep").Name);
    }

    [Fact]
    public void Nothing_is_known_where_nothing_is_set()
    {
        Directory.CreateDirectory(_bench.PathOf("empty"));

        Assert.Equal(GitUser.Unknown, Find("empty"));
    }

    [Fact]
    public void Who_git_says_it_is_acts_where_the_roster_knows_the_address()
    {
        _bench.Write("home/.gitconfig", "[user]\n\temail = GRACE@example.org\n");
        _bench.Write("onboarding.json", """{ "people": [ { "id": "ada", "start": "2026-03-02", "mentors": ["grace"] }, { "id": "grace", "email": "grace@example.org" } ] }""");
        Directory.CreateDirectory(_bench.PathOf("docs/curriculum"));
        _bench.Variables["HOME"] = _bench.PathOf("home");

        Assert.Contains("\"actingAs\": \"grace\"", _bench.Ok("status", "--format", "json"), StringComparison.Ordinal);
        _bench.Variables["ONBOARD_AS"] = "ada";
        Assert.Contains("\"actingAs\": \"ada\"", _bench.Ok("status", "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("\"actingAs\": \"grace\"", _bench.Ok("status", "--format", "json", "--as", "grace"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_users_settings_come_before_git_and_after_the_environment()
    {
        _bench.Write("home/.gitconfig", "[user]\n\temail = grace@example.org\n");
        _bench.Write("onboarding.json", """{ "people": [ { "id": "ada", "start": "2026-03-02" }, { "id": "grace", "email": "grace@example.org" } ] }""");
        Directory.CreateDirectory(_bench.PathOf("docs/curriculum"));
        _bench.Variables["HOME"] = _bench.PathOf("home");
        Directory.CreateDirectory(_bench.Config);
        File.WriteAllText(Path.Combine(_bench.Config, "settings.json"), """{ "workbench.colorTheme": "light-plus", "person": "ada" }""");

        Assert.Contains("\"actingAs\": \"ada\"", _bench.Ok("status", "--format", "json"), StringComparison.Ordinal);
        _bench.Variables["ONBOARD_AS"] = "grace";
        Assert.Contains("\"actingAs\": \"grace\"", _bench.Ok("status", "--format", "json"), StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private GitUser Find(string folder) => GitConfig.UserIn(_bench.PathOf(folder), name => name == "HOME" ? _bench.PathOf("home") : null);
}
