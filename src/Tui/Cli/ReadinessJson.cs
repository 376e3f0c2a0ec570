using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>How far a trainee is with a gate.</summary>
internal sealed record ReadinessJson
{
    public required string Gate { get; init; }

    public required string Title { get; init; }

    public required string Trainee { get; init; }

    public required bool Ready { get; init; }

    public DateOnly? Since { get; init; }

    /// <summary>Signed by all, and open again.</summary>
    public required bool OpenAgain { get; init; }

    /// <summary>Only signatures may be missing.</summary>
    public required bool CanBeSigned { get; init; }

    public required int Complete { get; init; }

    public required int Required { get; init; }

    /// <summary>What is missing, in a line; empty where nothing is.</summary>
    public required string Missing { get; init; }

    public required GoalDemandJson[] Goals { get; init; }

    public required SessionDemandJson[] Sessions { get; init; }

    public required SignatureDemandJson[] Signatures { get; init; }

    public static ReadinessJson Of(WorkspaceSnapshot snapshot, Readiness readiness) => new()
    {
        Gate = readiness.Gate.Id,
        Title = readiness.Gate.Title,
        Trainee = readiness.Trainee,
        Ready = readiness.IsReady,
        Since = readiness.Since,
        OpenAgain = readiness.IsOpenAgain,
        CanBeSigned = readiness.CanBeSigned,
        Complete = readiness.Done.Complete,
        Required = readiness.Done.Required,
        Missing = readiness.Missing,
        Goals = [.. readiness.Goals.Select(demand => new GoalDemandJson(demand.Standing.Goal.Id.Value, demand.Standing.Goal.Title, StandingJson.StatusOf(demand.Standing), demand.IsMet, demand.On))],
        Sessions = [.. readiness.Sessions.Select(demand => new SessionDemandJson(demand.Kind.Id, demand.Count, demand.IsMet, [.. demand.Held.Select(SessionJson.Of)]))],
        Signatures = [.. readiness.Signatures.Select(demand => new SignatureDemandJson(demand.Role, demand.IsMet, demand.Signature?.Stamp.By, demand.On, demand.Signature?.Text, [.. ReadinessWords.Candidates(snapshot, readiness, demand)]))],
    };
}

/// <summary>A goal that a gate asks for.</summary>
internal sealed record GoalDemandJson(string Id, string Title, string Status, bool Met, DateOnly? On);

/// <summary>Sessions that a gate asks for, and those that were held.</summary>
internal sealed record SessionDemandJson(string Kind, int Count, bool Met, SessionJson[] Held);

/// <summary>A signature that a gate asks for; while it is missing, who could give it.</summary>
internal sealed record SignatureDemandJson(string Role, bool Met, string? By, DateOnly? On, string? Text, string[] CouldSign);
