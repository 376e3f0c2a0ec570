using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>Adds up the events about the year. For one thread.</summary>
internal sealed class YearFold(ProgressRules rules)
{
    private readonly List<OneOnOneHeld> _oneOnOnes = [];
    private readonly List<AgendaItem> _agenda = [];
    private readonly List<AgreedAction> _actions = [];
    private readonly List<SessionLogged> _sessions = [];
    private readonly List<ReadinessSigned> _signatures = [];
    private readonly List<AbsencePlanned> _absences = [];
    private readonly HashSet<Guid> _cancelled = [];
    private readonly List<WorkWeekChanged> _workWeeks = [];
    private bool _isEmpty = true;

    /// <summary>Why an event doesn't count; null where it does.</summary>
    public (DiagnosticRule Rule, object[] Arguments)? RefusalOf(YearEvent happened) => happened switch
    {
        ReadinessSigned => rules.RefusalOfConfirmation(happened.Stamp, "signature"),
        AgendaSettled settled when _agenda.TrueForAll(item => item.Id != settled.Item) => (JournalRules.MissingEvent, [settled.Item]),
        ActionClosed closed when _actions.TrueForAll(action => action.Id != closed.Action) => (JournalRules.MissingEvent, [closed.Action]),
        AbsenceCancelled cancelled when _absences.TrueForAll(absence => absence.Stamp.Id != cancelled.Absence) => (JournalRules.MissingEvent, [cancelled.Absence]),
        _ => rules.RefusalOfTakingPart(happened.Stamp, NameOf(happened)),
    };

    public void Apply(YearEvent happened)
    {
        _isEmpty = false;
        switch (happened)
        {
            case OneOnOneHeld held: _oneOnOnes.Add(held); break;
            case AgendaAdded added: _agenda.Add(new AgendaItem(added)); break;
            case AgendaSettled settled: Change(_agenda, item => item.Id == settled.Item, item => item with { Settled = item.Settled ?? settled }); break;
            case ActionAgreed agreed: _actions.Add(new AgreedAction(agreed)); break;
            case ActionClosed closed: Change(_actions, action => action.Id == closed.Action, action => action with { Closed = action.Closed ?? closed }); break;
            case SessionLogged session: _sessions.Add(session); break;
            case ReadinessSigned signature: _signatures.Add(signature); break;
            case AbsencePlanned absence: _absences.Add(absence); break;
            case AbsenceCancelled cancelled: _cancelled.Add(cancelled.Absence); break;
            case WorkWeekChanged week: _workWeeks.Add(week); break;
        }
    }

    public YearRecord ToRecord() => _isEmpty ? YearRecord.Empty : new YearRecord
    {
        OneOnOnes = [.. _oneOnOnes],
        Agenda = [.. _agenda],
        Actions = [.. _actions],
        Sessions = [.. _sessions],
        Signatures = [.. _signatures],
        Absences = [.. _absences.Where(absence => !_cancelled.Contains(absence.Stamp.Id))],
        WorkWeeks = [.. _workWeeks],
    };

    public void Reset()
    {
        if (_isEmpty) return;
        _isEmpty = true;
        _oneOnOnes.Clear();
        _agenda.Clear();
        _actions.Clear();
        _sessions.Clear();
        _signatures.Clear();
        _absences.Clear();
        _cancelled.Clear();
        _workWeeks.Clear();
    }

    private static void Change<T>(List<T> list, Predicate<T> which, Func<T, T> change)
    {
        var at = list.FindIndex(which);
        list[at] = change(list[at]);
    }

    private static string NameOf(YearEvent happened) => happened switch
    {
        OneOnOneHeld => "one-on-one",
        AgendaAdded or AgendaSettled => "agenda item",
        ActionAgreed or ActionClosed => "action",
        SessionLogged => "session",
        AbsencePlanned or AbsenceCancelled => "absence",
        _ => "change of the working week",
    };
}
