using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Tests.Models.Search;

public class SearchResultsTests
{
    [Fact]
    public void Hits_are_grouped_by_goal_and_track_in_the_order_of_the_curriculum() => Printed.Shows("""
        ▾ Monitoring and alerting                      1
            Between a number and a phone there are six…
        ▾ ◐ Explain how an alert becomes a page        1
            …to the phone that rings. Say what each par…
        """, Rows("phone").Print(48));

    [Fact]
    public void Notes_questions_reasons_and_log_entries_are_found()
    {
        Assert.Equal("1 result in 1 goal", Find("\"first route\"").InWords());
        Assert.Contains("? Why do we group by cluster", Rows("cluster").Print(60));
        Assert.Contains("• the ticket waits", Rows("ticket").Print(60));
        Assert.Contains("• A quiet night", Rows("quiet night").Print(60));
    }

    [Fact]
    public void What_was_found_is_said_in_words()
    {
        Assert.Equal("2 results in 1 goal, 1 track", Find("phone").InWords());
        Assert.Equal("0 results in ", Find("zzz").InWords());
    }

    [Fact]
    public void Topics_and_prose_lead_to_their_place_in_the_track()
    {
        var rows = Rows("six programs");
        var found = Assert.IsType<FoundTarget>(rows.TargetAt(1));
        Assert.Equal(new TrackTarget("b-monitoring.md", "paging"), found.Page);
        Assert.Equal(new TrackTarget("b-monitoring.md", "paging"), ((FoundTarget)Rows("paging").TargetAt(1)!).Page);
    }

    [Fact]
    public void The_text_of_a_goal_is_not_found_again_as_prose_of_its_track() =>
        Assert.Equal([GoalId.Parse("alert-path")], Find("escalation").Places.Select(found => found.Place.Key));

    [Fact]
    public void A_private_note_is_marked_and_a_note_on_no_goal_is_the_year_s()
    {
        var year = SampleYear.Make();
        year.Happened("2026-03-17", "rule", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "zebra one", IsPrivate: true));
        year.Happened("2026-03-17", "rule", (stamp, _) => new NoteWritten(stamp, null, NoteKind.Note, "zebra two"));
        Printed.Shows("""
            ▾ ✓ Find the rule and its for: clause      1
              ✎ zebra one                        private
            ▾ Notes on the year                        1
              ✎ zebra two
            """, Rows("zebra", year).Print(44));
        Assert.Equal("2 results in 1 goal, the year", Find("zebra", year).InWords());
        Assert.Equal("2 results in 1 goal, the year", Find("zebra", year).InShort());
    }

    [Fact]
    public void Where_results_are_of_many_kinds_the_side_bar_counts_the_places()
    {
        var year = SampleYear.Make();
        year.Happened("2026-03-17", "rule", (stamp, _) => new NoteWritten(stamp, null, NoteKind.Note, "who has the phone"));
        Assert.Equal("3 results in 1 goal, 1 track, the year", Find("phone", year).InWords());
        Assert.Equal("3 results in 3 places", Find("phone", year).InShort());
    }

    [Fact]
    public void Folding_keeps_the_places_and_hides_their_hits()
    {
        var rows = Rows("phone");
        rows.SetExpanded(0, false);
        Assert.Equal(3, rows.Count);
        Assert.Equal(GoalId.Parse("alert-path"), rows.KeyAt(1));
        rows.CollapseAll();
        Assert.Equal(2, rows.Count);
        rows.ExpandAll();
        Assert.Equal(4, rows.Count);
        Assert.Equal(2, rows.ParentOf(3));
    }

    [Fact]
    public void Only_what_changed_is_read_again()
    {
        var year = SampleYear.Make();
        var first = SearchCorpus.Of(year.Snapshot());
        year.Happened("2026-03-17", "rule", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "zebra"));
        var second = SearchCorpus.Of(year.Snapshot(), first);
        Assert.Equal([GoalId.Parse("rule")], second.Places.Except(first.Places).Select(place => place.Key));
    }

    /// <summary>The promise of the view: whatever is set off is what was looked for, however it was typed, and nothing that holds it is left out.</summary>
    [Fact]
    public void Every_hit_holds_the_pattern_where_it_is_set_off()
    {
        var corpus = SearchCorpus.Of(SampleYear.Make().Snapshot());
        var passages = corpus.Places.SelectMany(place => place.Passages.Select(place.TextOf)).ToArray();
        var random = new Random(20261125);
        var found = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var source = passages[random.Next(passages.Length)];
            if (source.Length < 4) continue;
            var start = random.Next(source.Length - 3);
            var typed = source.Substring(start, random.Next(2, Math.Min(9, source.Length - start))).Replace("\"", "").Trim();
            if (random.Next(2) == 0) typed = typed.ToLowerInvariant();
            var options = new SearchOptions(MatchCase: random.Next(4) == 0, WholeWord: random.Next(4) == 0);
            if (SearchPattern.Parse(typed, options, out _) is not { } pattern) continue;
            var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var results = SearchResults.Find(corpus, pattern);
            foreach (var (place, hits) in results.Places)
            {
                foreach (var passage in hits.Select(hit => place.TextOf(place.Passages[hit])))
                {
                    var setOff = pattern.MatchesIn(passage).Select(range => passage.Substring(range.Start, range.Length)).ToArray();
                    Assert.All(words, word => Assert.Contains(setOff, text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
                    Assert.Equal(passage, string.Concat(Excerpt.Of(passage, pattern.MatchesIn(passage), int.MaxValue, new Span("")).Select(span => span.Text)));
                    found++;
                }
            }
            if (!options.WholeWord && !options.MatchCase && !typed.Any(char.IsUpper))
                Assert.Equal(passages.Count(text => words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))), results.Count);
        }
        Assert.True(found > 2_000, $"Only {found} hits were looked at.");
    }

    [Fact]
    public void Typing_letter_by_letter_finds_what_pasting_finds()
    {
        var corpus = SearchCorpus.Of(SampleYear.Make().Snapshot());
        foreach (var text in new[] { "alert becomes", "Follow one", "\"how an alert\" page" })
        {
            SearchResults? typed = null;
            for (var length = 2; length <= text.Length; length++)
            {
                if (SearchPattern.Parse(text[..length], default, out _) is { } pattern) typed = SearchResults.Find(corpus, pattern, typed);
            }
            var pasted = SearchResults.Find(corpus, SearchPattern.Parse(text, default, out _)!);
            Assert.Equal(pasted.Places.Select(found => (found.Place.Key, found.Hits.Length)), typed!.Places.Select(found => (found.Place.Key, found.Hits.Length)));
        }
    }

    private static SearchResults Find(string typed, Year? year = null) =>
        SearchResults.Find(SearchCorpus.Of((year ?? SampleYear.Make()).Snapshot()), SearchPattern.Parse(typed, default, out _)!);

    private static SearchRows Rows(string typed, Year? year = null)
    {
        year ??= SampleYear.Make();
        var rows = new SearchRows(GlyphSet.Unicode);
        rows.Show(Find(typed, year), year.Snapshot().Review);
        return rows;
    }
}
