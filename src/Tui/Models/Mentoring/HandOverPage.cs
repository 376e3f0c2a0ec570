using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>What a new mentor has to know of the year that is shown, as the verb prints it; nothing private is in it.</summary>
internal sealed class HandOverPage : Page
{
    private readonly WorkspaceSnapshot _snapshot;
    private readonly HandOverTab _tab;
    private readonly GlyphSet _glyphs;
    private readonly ImmutableArray<KeyHint> _hints;

    private HandOverPage(WorkspaceSnapshot snapshot, HandOverTab tab, GlyphSet glyphs, ImmutableArray<KeyHint> hints) => (_snapshot, _tab, _glyphs, _hints) = (snapshot, tab, glyphs, hints);

    public override string Title => $"Hand-over to {ShownText.Line(_snapshot.Roster.NameOf(_tab.To))}";

    /// <summary>The page; null where it is between people who are none of this trainee's, or nobody's.</summary>
    public static HandOverPage? Of(WorkspaceSnapshot snapshot, HandOverTab tab, GlyphSet glyphs, ImmutableArray<KeyHint> hints)
    {
        var isMentors = tab.From is not { } from || snapshot.Trainee.Mentors.Concat(snapshot.Trainee.FormerMentors).Any(id => PersonId.AreSame(id, from));
        return isMentors && snapshot.Roster.Find(tab.To) is not null && !snapshot.IsShown(tab.To) ? new HandOverPage(snapshot, tab, glyphs, hints) : null;
    }

    /// <summary>The pack as Markdown.</summary>
    public static string Markdown(WorkspaceSnapshot snapshot, HandOverTab tab) => HandOver.Draft(snapshot.Curriculum, snapshot.Review, tab.From, tab.To, snapshot.Roster.NameOf);

    protected override void Fill(PageSheet sheet)
    {
        sheet.AddFacts(_hints.Select(hint => hint.Key.Length > 0 ? KeyCap.Of(hint, null) : [new Span(hint.Label, Tone.Link, Target: new CommandTarget(hint.CommandId))]));
        sheet.AddBlank();
        sheet.AddMarkdown(Markdown(_snapshot, _tab), _glyphs, new LinkResolver(_snapshot, null));
    }
}
