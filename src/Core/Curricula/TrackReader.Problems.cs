using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

internal sealed partial class TrackReader
{
    private void CheckGoal(Goal goal, ParagraphBlock paragraph, TaskList? task, in TitleParts parts, bool inQuote)
    {
        CheckTitle(goal);
        if (goal.IsChecked) _problems.Add(CurriculumRules.CheckedBox.At(_source.LocationOf(task!.Span.Start)));
        if (parts.Title.Length == 0) _problems.Add(CurriculumRules.BoxWithoutText.At(goal.Location));
        if (inQuote) _problems.Add(CurriculumRules.GoalInQuote.At(goal.Location));
        CheckIndent((ListItemBlock)paragraph.Parent!, goal.Location);
        CheckBoxes(paragraph, task);
    }

    private void CheckTitle(Goal goal)
    {
        if (!goal.HasWrittenId) _problems.Add(CurriculumRules.NoId.At(goal.Location));
        if (goal.Title.Length > CurriculumLimits.TitleLength) _problems.Add(CurriculumRules.LongTitle.At(goal.Location, goal.Title.Length, CurriculumLimits.TitleLength));
    }

    /// <summary>An item that is further in than the one above, yet not far enough to be nested in it.</summary>
    private void CheckIndent(ListItemBlock item, SourceLocation location)
    {
        var list = (ListBlock)item.Parent!;
        var above = (ListItemBlock)list[0];
        if (ReferenceEquals(above, item))
        {
            var container = _frames[^3];
            if (container.Index < 2 || container.Block[container.Index - 2] is not ListBlock { LastChild: ListItemBlock last }) return;
            above = last;
        }
        if (item.Column <= above.Column || above.Count == 0) return;
        _problems.Add(CurriculumRules.AmbiguousIndent.At(location, above[0].Column + 1));
    }

    private void ReportNoEffect(ChipKey key, int offset, string where) =>
        _problems.Add(CurriculumRules.NoEffect.At(_source.LocationOf(offset), ChipKeys.NameOf(key), where));

    private void CheckHeadingChips(in Chips chips, int offset)
    {
        if (chips.IsEmpty) return;
        for (var key = ChipKey.Due; key <= ChipKey.Optional; key++)
        {
            if (chips.Has(key) && !IsInherited(key)) ReportNoEffect(key, offset, "on a heading");
        }
    }

    private void CheckGroup(ContainerInline inline)
    {
        for (var node = inline.LastChild; node is not null; node = node.PreviousSibling)
        {
            if (node is CodeInline code)
            {
                var key = ChipKeys.Read(code.ContentSpan, out _);
                if (key == ChipKey.None) return;
                ReportNoEffect(key, code.Span.Start, "on a list item without a checkbox");
            }
            else if (node is LiteralInline literal && !literal.Content.AsSpan().IsWhiteSpace())
            {
                return;
            }
        }
    }

    private void CheckNoGoals()
    {
        if (_findings.Goals.Count > 0 || _opted != GoalSource.Tasks) return;
        var sections = _findings.Topics.Count;
        if (_linkItems + sections > 0) _problems.Add(CurriculumRules.NoGoals.At(_source.LocationOf(0), _linkItems, sections));
    }
}
