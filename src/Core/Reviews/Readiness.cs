using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>How far a trainee is with a gate today, computed from what is recorded. Immutable.</summary>
public sealed class Readiness
{
    private const int NearPercent = 50;

    private readonly TraineeReview _review;
    private readonly ISignOffAuthority _authority;

    private Readiness(Gate gate, TraineeReview review, ISignOffAuthority authority)
    {
        (Gate, _review, _authority) = (gate, review, authority);
        var log = SessionLog.Of(review);
        Goals = [.. gate.Goals.Select(goal => review.Of(goal)).Select(standing => new GoalDemand(standing, standing.Progress.Since is { } since ? review.DayOf(since) : null))];
        Sessions = [.. gate.Sessions.Select(asked => SessionKind.Of(asked.Kind) is var kind ? new SessionDemand(kind, asked.Count, [.. log.Of(kind)]) : null!)];
        Signatures = Assign();
    }

    /// <summary>What is asked for.</summary>
    public Gate Gate { get; }

    /// <summary>The trainee's id.</summary>
    public string Trainee => _review.Progress.Trainee;

    /// <summary>The day it speaks of.</summary>
    public DateOnly Today => _review.Today;

    /// <summary>The goals, as the gate names them.</summary>
    public ImmutableArray<GoalDemand> Goals { get; }

    /// <summary>The sessions, as the gate names them.</summary>
    public ImmutableArray<SessionDemand> Sessions { get; }

    /// <summary>The signatures, as the gate names them.</summary>
    public ImmutableArray<SignatureDemand> Signatures { get; }

    /// <summary>Everything that is asked for: goals, sessions, signatures.</summary>
    public IEnumerable<ReadinessDemand> Demands => [.. Goals, .. Sessions, .. Signatures];

    /// <summary>How much of everything is there.</summary>
    public Tally Done => Demands.Aggregate(default(Tally), (sum, demand) => sum + demand.Done);

    /// <summary>Whether everything is there, the signatures too.</summary>
    public bool IsReady => Demands.All(demand => demand.IsMet);

    /// <summary>Whether only signatures may be missing: before that nobody can sign.</summary>
    public bool CanBeSigned => Goals.All(goal => goal.IsMet) && Sessions.All(sessions => sessions.IsMet);

    /// <summary>Whether it was signed by all, and something that it asks for is open again.</summary>
    public bool IsOpenAgain => !CanBeSigned && !Signatures.IsEmpty && Signatures.All(signature => signature.IsMet);

    /// <summary>Whether at least half of it is there, and not all: time to talk about it.</summary>
    public bool IsNear => !IsReady && Done.Percent >= NearPercent;

    /// <summary>The day since which everything is there; null where something is missing, or nothing is asked for.</summary>
    public DateOnly? Since => !IsReady ? null : Demands.Select(DayOf).Max();

    /// <summary>What is missing, in one line: <c>1 reverse shadow shift, the sign-off of “…”</c>. Sessions first, signatures last; empty where nothing is.</summary>
    public string Missing => string.Join(", ", Sessions.Select(one => one.Missing).Concat(Goals.Select(one => one.Missing)).Concat(Signatures.Select(one => one.Missing)).Where(text => text.Length > 0));

    /// <summary>Reads how far a trainee is.</summary>
    /// <param name="gate">What is asked for.</param>
    /// <param name="review">The trainee's year.</param>
    /// <param name="authority">Who may sign in which role.</param>
    public static Readiness Of(Gate gate, TraineeReview review, ISignOffAuthority authority)
    {
        ArgumentNullException.ThrowIfNull(gate);
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(authority);
        return new Readiness(gate, review, authority);
    }

    /// <summary>Whether a signature is missing that this person could give, once everything else is there.</summary>
    public bool CouldSign(string person) => Open(person) is not null;

    /// <summary>Why a person can't sign now, in a sentence; null where they can.</summary>
    public string? RefusalOf(string person)
    {
        if (!_authority.IsMentorOf(person, Trainee)) return PersonId.AreSame(person, Trainee) ? "Nobody signs for themselves." : $"{person} is no mentor of {Trainee}.";
        if (Signatures.Any(signature => IsBy(signature.Signature, person))) return $"{person} has signed already; another signature has to be another person’s.";
        if (Signatures.All(signature => signature.IsMet)) return "No signature is missing.";
        if (Open(person) is null) return $"What is missing is {string.Join(" and ", Signatures.Where(signature => !signature.IsMet).Select(signature => signature.Missing))}.";
        return CanBeSigned ? null : $"It can be signed once everything else is there. Missing: {string.Join(", ", Sessions.Cast<ReadinessDemand>().Concat(Goals).Where(demand => !demand.IsMet).Select(demand => demand.Missing))}.";
    }

    /// <summary>The first missing signature that is the person's to give; null for none.</summary>
    private SignatureDemand? Open(string person)
    {
        if (!_authority.IsMentorOf(person, Trainee) || Signatures.Any(signature => IsBy(signature.Signature, person))) return null;
        return Signatures.FirstOrDefault(signature => !signature.IsMet && HasRole(person, signature.Role));
    }

    /// <summary>A role's signature goes to whoever has the role, then any mentor's to who is left: so two people are enough for two signatures.</summary>
    private ImmutableArray<SignatureDemand> Assign()
    {
        var free = _review.Progress.Year.Signatures
            .Where(signed => string.Equals(signed.Gate, Gate.Id, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(signed => signed.Stamp.By, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var given = new ReadinessSigned?[Gate.Signatures.Length];
        foreach (var slot in Enumerable.Range(0, given.Length).OrderBy(slot => Gate.Signatures[slot] == Gate.AnyMentor))
        {
            given[slot] = free.Find(signed => HasRole(signed.Stamp.By, Gate.Signatures[slot]));
            if (given[slot] is { } taken) free.Remove(taken);
        }
        return [.. Gate.Signatures.Select((role, slot) => new SignatureDemand(role, given[slot], given[slot] is { } signed ? _review.DayOf(signed.Stamp.At) : null))];
    }

    private bool HasRole(string person, string role) => role == Gate.AnyMentor || string.Equals(_authority.RoleOf(person), role, StringComparison.OrdinalIgnoreCase);

    private static DateOnly? DayOf(ReadinessDemand demand) => demand switch
    {
        GoalDemand goal => goal.On,
        SessionDemand sessions => sessions.Held[sessions.Count - 1].On,
        SignatureDemand signature => signature.On,
        _ => null,
    };

    private static bool IsBy(ReadinessSigned? signed, string person) => signed is not null && PersonId.AreSame(signed.Stamp.By, person);
}
