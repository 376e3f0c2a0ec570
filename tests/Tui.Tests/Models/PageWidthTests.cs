using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

/// <summary>Text that is made to break the grid, on every page and in every list, at every width.</summary>
public class PageWidthTests
{
    private const string Hostile = "超長い題名の目標 👨\u200d👩\u200d👧 \u202eevil\u202c \u001b[31mred שלום עולם averyveryveryveryveryverylongwordwithoutanyspace e\u0301\u0302\u0303";

    private static Year HostileYear()
    {
        var year = new Year().Track("h.md", $"""
            # {Hostile}

            ## {Hostile}

            Prose with {Hostile} and [a link](https://example.org/{new string('x', 200)}).

            - [ ] {Hostile} `due:w3` `effort:2h` `owner:{new string('o', 90)}` `needs:other,missing` `count:3` `sign-off` <!-- #hostile -->

              {Hostile}

              | {Hostile} | b |
              | --- | --- |
              | 中文 | {Hostile} |

              - [ ] Step {Hostile} <!-- #step -->

            - **{Hostile}**
              - [ ] In a group `due:w1` <!-- #other -->
            """);
        year.Happened("2026-01-08", "hostile", (stamp, goal) => new GoalLogged(stamp, goal, Hostile, With: [Hostile, "grace"]));
        year.Happened("2026-01-09", "hostile", (stamp, goal) => new GoalBlocked(stamp, goal, Hostile));
        year.Happened("2026-01-10", "hostile", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Question, Hostile + "\n\n- a\n- b"));
        year.Happened("2026-01-10", "hostile", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Win, $"```\n{Hostile}\n```"), by: "grace");
        year.Happened("2026-01-11", "other", (stamp, goal) => new GoalDone(stamp, goal, "javascript:alert(1)"));
        return year.Problem("CUR0201", Severity.Error, Hostile, Hostile + ".md", 1, 1);
    }

    public static TheoryData<int> Widths() => [1, 2, 3, 5, 8, 13, 21, 24, 30, 40, 59, 63, 76, 83, 84, 100, 119, 160, 400];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_page_has_a_line_wider_than_the_tab(int width)
    {
        foreach (var snapshot in new[] { HostileYear().Snapshot(), SampleYear.Make().Snapshot(), new Year().Snapshot() })
        {
            KeyHint[] hints = [new("Write a note", "n", "note.write"), new("not today", "z", "goal.notToday")];
            foreach (var glyphs in new[] { GlyphSet.Unicode, GlyphSet.Ascii })
            {
                IPage[] pages =
                [
                    new TodayPage(snapshot, glyphs, [.. hints]),
                    new YearPage(snapshot, glyphs),
                    new GoalPage(snapshot, GoalId.Parse("hostile"), glyphs, [.. hints]),
                    new GoalPage(snapshot, GoalId.Parse("alert-path"), glyphs, [.. hints]),
                    new GoalPage(snapshot, GoalId.Parse("gone"), glyphs),
                    new TrackPage(snapshot, "h.md", glyphs),
                    new TrackPage(snapshot, "b-monitoring.md", glyphs),
                ];
                foreach (var line in pages.SelectMany(page => page.Render(width))) Check(line, width);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_row_is_wider_than_its_list(int width)
    {
        foreach (var snapshot in new[] { HostileYear().Snapshot(), SampleYear.Make().Snapshot() })
        {
            var outline = new OutlineRows(GlyphSet.Unicode);
            outline.SetSnapshot(snapshot);
            outline.ExpandAll();
            outline.SetFilter("e");
            IRowSource[] lists =
            [
                outline,
                new TodayRows(snapshot, GlyphSet.Unicode),
                new QuestionRows(snapshot, GlyphSet.Unicode),
                new ProblemRows(snapshot.Problems, GlyphSet.Unicode),
                HistoryRows.OfYear(snapshot, GlyphSet.Unicode),
                HistoryRows.OfGoal(snapshot, GoalId.Parse("hostile"), GlyphSet.Unicode),
            ];
            foreach (var list in lists)
            {
                for (var i = 0; i < list.Count; i++) Check(new Line(LineFitter.Fit(list.LineAt(i, width), width)), width);
            }
        }
    }

    private static void Check(Line line, int width)
    {
        var columns = DisplayWidth.Of(line.Left.AsSpan()) + DisplayWidth.Of(line.Right.AsSpan());
        Assert.True(columns <= width, $"{columns} of {width}: {line.Text(400)}");
        foreach (var span in line.Left.Concat(line.Right)) Assert.True(SafeText.IsSafe(span.Text), span.Text);
    }
}
