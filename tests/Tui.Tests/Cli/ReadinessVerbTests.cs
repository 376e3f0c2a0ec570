using System.Text.Json;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Tests.Cli;

public sealed class ReadinessVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    public ReadinessVerbTests()
    {
        _bench.Write("docs/curriculum/oncall.md", """
            ---
            gate: on-call
            gate-title: On-call readiness
            gate-goals: [mon.tune]
            gate-sessions: [shadow:1]
            gate-signatures: [mentor, lead]
            ---
            # On call
            """);
        _bench.Write("onboarding.json", """
            {
              "people": [
                { "id": "ada", "name": "Ada Lovelace", "start": "2026-03-02", "mentors": ["grace", "linus"] },
                { "id": "grace", "name": "Grace Hopper", "role": "lead" },
                { "id": "linus", "name": "Linus" }
              ]
            }
            """);
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void What_is_missing_is_said_and_ends_with_3()
    {
        var result = _bench.Run("readiness");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("Missing: 1 shadow shift, “Tune one noisy alert”, a mentor’s signature, the signature of a lead.", Unwrapped(result.Out), StringComparison.Ordinal);
        Assert.Contains("a lead: still to come; Grace Hopper could sign", result.Out, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Two_mentors_sign_once_everything_else_is_there_and_then_it_ends_with_0()
    {
        var early = _bench.Run("readiness", "sign", "on-call", "--as", "grace");
        Assert.Equal(1, early.ExitCode);
        Assert.Contains("It can be signed once everything else is there. Missing: 1 shadow shift", Unwrapped(early.Error), StringComparison.Ordinal);

        Complete();
        Assert.Equal(3, _bench.Run("readiness").ExitCode);
        Assert.Equal(1, _bench.Run("readiness", "sign", "on-call").ExitCode);
        Assert.Contains("Everything is there; missing: a mentor’s signature.", _bench.Ok("readiness", "sign", "on-call", "--as", "grace", "-m", "Calm"), StringComparison.Ordinal);
        Assert.Equal(1, _bench.Run("readiness", "sign", "on-call", "--as", "grace").ExitCode);
        Assert.Contains("Ready, since today.", _bench.Ok("readiness", "sign", "--as", "linus"), StringComparison.Ordinal);
        Assert.Contains("Ready, since today.", _bench.Ok("readiness", "on-call"), StringComparison.Ordinal);

        _bench.Ok("reopen", "mon.tune");
        Assert.Contains("Signed, and open again: “Tune one noisy alert”.", _bench.Run("readiness").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_is_undone_by_who_gave_it()
    {
        Complete();
        _bench.Ok("readiness", "sign", "--as", "grace");
        _bench.Ok("undo", "--as", "grace");
        Assert.Contains("the signature of a lead", Unwrapped(_bench.Run("readiness").Out), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_demand_and_markdown_has_no_markup_of_peoples_texts()
    {
        _bench.Ok("log", "shadow", "-m", "<img src=x>\u001b[31m *bold*", "--with", "grace");
        using var json = JsonDocument.Parse(_bench.Run("readiness", "on-call", "--format", "json").Out);
        var root = json.RootElement;
        Assert.False(root.GetProperty("ready").GetBoolean());
        Assert.True(root.GetProperty("sessions")[0].GetProperty("met").GetBoolean());
        Assert.Equal("grace", root.GetProperty("signatures")[1].GetProperty("couldSign")[0].GetString());
        Assert.Equal("notStarted", root.GetProperty("goals")[0].GetProperty("status").GetString());

        var markdown = _bench.Run("readiness", "--format", "markdown").Out;
        Assert.Contains("## Shadow shifts: 1 of 1\n\n- 17 March 2026, with Grace Hopper: \\<img src=x\\>", markdown, StringComparison.Ordinal);
        Assert.Contains("\\*bold\\*", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', markdown);
    }

    [Fact]
    public void A_gate_that_is_not_there_is_answered_with_those_that_are()
    {
        var result = _bench.Run("readiness", "nowhere");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("on-call  On-call readiness", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_gate_there_is_advice()
    {
        using var bench = new CliBench();
        var result = bench.Run("readiness");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("docs/curriculum-format.md", result.Error, StringComparison.Ordinal);
    }

    private void Complete()
    {
        _bench.Ok("log", "shadow");
        _bench.Ok("done", "mon.tune");
        using var workspace = Workspace.Open(new WorkspaceOptions
        {
            StartFolder = _bench.Root,
            StateFolder = _bench.State,
            HostName = "bench",
            Time = _bench.Time,
            Identity = IdentityCandidates.None with { Option = "grace" },
        });
        workspace.Record(new GoalSignedOff(workspace.NewStamp(), GoalReference.To(workspace.Current.Curriculum.Find(GoalId.Parse("mon.tune"))!)));
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
