using System.Text;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>A curriculum as text: every fact of every goal, and every problem, in one form that specs can state.</summary>
public static class CurriculumOutline
{
    public static string Of(Curriculum curriculum)
    {
        var text = new StringBuilder();
        foreach (var track in curriculum.Tracks)
        {
            text.Append("track ").Append(track.Id).Append(": ").Append(track.Title);
            if (track.Order is not null) text.Append(", order ").Append(track.Order);
            if (!track.Roles.IsEmpty) text.Append(", roles ").AppendJoin(' ', track.Roles);
            if (track.Reviewed is { } reviewed) text.Append($", reviewed {reviewed:yyyy-MM-dd}");
            text.Append('\n');
            foreach (var goal in track.Goals) Append(text, goal, 1);
            foreach (var topic in track.Topics) Append(text, topic, 1);
        }
        foreach (var gate in curriculum.Gates) Append(text, gate);
        foreach (var problem in curriculum.Problems) text.Append($"{problem.Code} {problem.Location.Line}:{problem.Location.Column}\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Gate gate)
    {
        text.Append($"gate {gate.Id} ({gate.Location.Line}:{gate.Location.Column}): {gate.Title}\n");
        if (!gate.Goals.IsEmpty) text.Append("  goals ").AppendJoin(' ', gate.Goals.Select(goal => goal.Id)).Append('\n');
        if (!gate.Sessions.IsEmpty) text.Append("  sessions ").AppendJoin(' ', gate.Sessions.Select(asked => $"{asked.Kind}:{asked.Count}")).Append('\n');
        if (!gate.Signatures.IsEmpty) text.Append("  signatures ").AppendJoin(' ', gate.Signatures).Append('\n');
    }

    private static void Append(StringBuilder text, Topic topic, int indent)
    {
        text.Append(' ', indent * 2).Append($"topic {topic.Id} ({topic.Location.Line}:{topic.Location.Column}): {topic.Title}\n");
        foreach (var goal in topic.Goals) Append(text, goal, indent + 1);
        foreach (var child in topic.Topics) Append(text, child, indent + 1);
    }

    private static void Append(StringBuilder text, Goal goal, int indent)
    {
        text.Append(' ', indent * 2).Append($"{goal.Location.Line}:{goal.Location.Column} [{(goal.IsChecked ? 'x' : ' ')}] {goal.Title} #{goal.Id}{FactsOf(goal)}\n");
        if (goal.TitleMarkdown != goal.Title) text.Append(' ', (indent + 1) * 2).Append($"markdown: {goal.TitleMarkdown}\n");
        foreach (var line in goal.Description.Split('\n'))
        {
            if (goal.Description.Length > 0) text.Append(' ', (indent + 1) * 2).Append($"| {line}".TrimEnd()).Append('\n');
        }
        foreach (var step in goal.Steps) Append(text, step, indent + 1);
    }

    private static string FactsOf(Goal goal)
    {
        var facts = new StringBuilder();
        if (goal.Depth > 0) facts.Append($" depth {goal.Depth}");
        if (goal.FormerIds.Length > 0) facts.Append($" was {string.Join(',', goal.FormerIds)}");
        if (goal.Group is not null) facts.Append($" group '{goal.Group}'");
        if (goal.Due is not null) facts.Append($" due {goal.Due}");
        if (goal.Effort is not null) facts.Append($" effort {goal.Effort}");
        if (goal.Level is not null) facts.Append($" level {goal.Level}");
        if (goal.Owner is not null) facts.Append($" owner {goal.Owner}");
        if (goal.Needs.Length > 0) facts.Append($" needs {string.Join(',', goal.Needs)}");
        if (goal.Count is not null) facts.Append($" count {goal.Count}");
        if (goal.Every is not null) facts.Append($" every {goal.Every}");
        if (goal.SignOff is not null) facts.Append($" sign-off {goal.SignOff.Role}".TrimEnd());
        if (goal.IsOptional) facts.Append(" optional");
        foreach (var tag in goal.Tags) facts.Append($" tag {tag}");
        foreach (var resource in goal.Resources) facts.Append($" link <{resource.Address}>");
        return facts.ToString();
    }
}
