using System.Text;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

/// <summary>All of a state as text: immutable collections make records compare by reference.</summary>
internal static class ProgressText
{
    public static string Of(TraineeProgress progress)
    {
        var text = new StringBuilder();
        foreach (var goal in progress.Goals.OrderBy(goal => goal.Goal)) text.AppendLine(Of(goal));
        foreach (var note in progress.Notes) text.AppendLine($"note {note} with {string.Join(',', note.With)}");
        text.AppendLine(Of(progress.Year));
        foreach (var happened in progress.Events) text.AppendLine($"event {happened.Kind} {happened.Stamp.Id}");
        return text.ToString();
    }

    private static string Of(YearRecord year) => string.Join(
        '\n',
        [
            "one-on-ones " + string.Join(',', year.OneOnOnes.Select(held => held.Stamp.Id)),
            .. year.Agenda.Select(item => item.ToString()),
            .. year.Actions.Select(action => action.ToString()),
            "sessions " + string.Join(',', year.Sessions.Select(session => session.Stamp.Id)),
            .. year.Signatures.Select(signature => signature.ToString()),
            .. year.Absences.Select(absence => absence.ToString()),
            .. year.WorkWeeks.Select(week => week.ToString()),
        ]);

    public static string Of(GoalProgress goal) =>
        $"{goal with { Log = [], Notes = [], Events = [], Year = YearRecord.Empty }} log {string.Join(',', goal.Log.Select(logged => logged.Stamp.Id))} "
        + $"notes {string.Join(',', goal.Notes.Select(note => note.Id))} events {string.Join(',', goal.Events.Select(happened => happened.Stamp.Id))}";
}
