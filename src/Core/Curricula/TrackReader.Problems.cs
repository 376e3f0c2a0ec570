using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

internal sealed partial class TrackReader
{
    private void CheckGoal(Goal goal, ParagraphBlock paragraph, int box, in TitleParts parts, bool inQuote)
    {
        CheckTitle(goal);
        if (goal.IsChecked) _findings.Report(CurriculumRules.CheckedBox, box);
        if (parts.Title.Length == 0) _findings.Report(CurriculumRules.BoxWithoutText, goal.Location);
        if (inQuote) _findings.Report(CurriculumRules.GoalInQuote, goal.Location);
        CheckIndent((ListItemBlock)paragraph.Parent!, goal.Location);
        CheckBoxes(paragraph, box);
    }

    private void CheckTitle(Goal goal)
    {
        if (!goal.HasWrittenId) _findings.Report(CurriculumRules.NoId, goal.Location);
        if (goal.Title.Length > CurriculumLimits.TitleLength) _findings.Report(CurriculumRules.LongTitle, goal.Location, goal.Title.Length, CurriculumLimits.TitleLength);
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
        _findings.Report(CurriculumRules.AmbiguousIndent, location, above[0].Column + 1);
    }

    private void ReportNoEffect(ChipKey key, int offset, string where) =>
        _findings.Report(CurriculumRules.NoEffect, offset, ChipKeys.NameOf(key), where);

    private void CheckHeadingChips(in Chips chips, int offset)
    {
        if (chips.IsEmpty) return;
        foreach (var key in ChipKeys.All)
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
        var (sections, tables) = (_findings.Topics.Count, _document.Count(IsTable));
        if (_linkItems + sections + tables > 0) _findings.Report(CurriculumRules.NoGoals, 0, _linkItems, sections, tables);
    }

    private bool IsTable(Block block)
    {
        if (block is not ParagraphBlock) return false;
        var above = default(ReadOnlySpan<char>);
        foreach (var line in _source.Content.AsSpan(block.Span.Start, block.Span.Length).EnumerateLines())
        {
            if (!above.IsEmpty && TableLine.IsDelimiters(line, out var cells) && TableLine.CountCells(above) == cells) return true;
            above = line;
        }
        return false;
    }
}
