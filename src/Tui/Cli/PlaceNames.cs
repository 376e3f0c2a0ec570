using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>Which track or topic a person means: by an id, a file, <c>TRACK#TOPIC</c>, or words of the title.</summary>
internal sealed class PlaceNames(CliInvocation invocation)
{
    private const int CandidatesShown = 12;
    private const int LeastTitle = 12;

    private readonly Curriculum _curriculum = invocation.Current.Curriculum;

    public ImmutableArray<TopicPlace> Topics { get; } = TopicPlace.In(invocation.Current.Curriculum);

    /// <exception cref="CliRefusal">None or several are meant.</exception>
    public Track Track(string words) => FindTracks(words) switch
    {
        [var only] => only,
        [] => throw new CliRefusal($"No track is called “{words}”. There are:", Candidates([.. _curriculum.Tracks.Select(Row)])),
        var several => throw new CliRefusal($"“{words}” could be any of {several.Length} tracks:", Candidates([.. several.Select(Row)])),
    };

    /// <exception cref="CliRefusal">None or several are meant.</exception>
    public TopicPlace Topic(string words, Track? track) => FindTopics(words, track) switch
    {
        [var only] => only,
        [] => throw new CliRefusal($"No topic is called “{words}”. There are:", Candidates([.. Topics.Where(topic => track is null || topic.Location.Path == track.Path).Select(Row)])),
        var several => throw new CliRefusal($"“{words}” could be any of {several.Length} topics:", Candidates([.. several.Select(Row)])),
    };

    /// <summary>Where in a track or topic a goal stands: a track with several topics has to be asked for one of them.</summary>
    /// <exception cref="CliRefusal">None or several are meant.</exception>
    public GoalPlace Place(string words)
    {
        var (tracks, topics) = (FindTracks(words), FindTopics(words, null));
        if (tracks.Length == 0 && topics.Length == 0) throw new CliRefusal($"No topic and no track is called “{words}”. The tracks are:", Candidates([.. _curriculum.Tracks.Select(Row)]));
        if (tracks.Length == 0) return new GoalPlace.In(Topic(words, null));
        if (tracks.Length > 1 || topics.Length > 0) throw new CliRefusal($"“{words}” could be any of {tracks.Length + topics.Length}:", Candidates([.. tracks.Select(Row), .. topics.Select(Row)]));
        var inside = Topics.Where(topic => topic.Location.Path == tracks[0].Path).ToArray();
        if (!tracks[0].Goals.IsEmpty || inside.Length == 0) return new GoalPlace.AtTop(tracks[0]);
        return inside is [var only] ? new GoalPlace.In(only) : throw new CliRefusal($"The track “{tracks[0].Title}” has several topics; --in says which:", Candidates([.. inside.Select(Row)]));
    }

    /// <summary>A place in the curriculum, as seen from the current directory.</summary>
    public string Shown(SourceLocation location) => $"{invocation.Services.Shown(Path.Combine(invocation.Current.Paths.Curriculum, location.Path))}:{location.Line}";

    private Track[] FindTracks(string words) => FirstOf(
        _curriculum.Tracks.Where(track => track.Id == words || track.Path == words || Path.GetFileName(track.Path) == words || invocation.Services.FullPath(words) == Path.Combine(invocation.Current.Paths.Curriculum, track.Path)),
        _curriculum.Tracks.Where(track => string.Equals(track.Title, words, StringComparison.OrdinalIgnoreCase)),
        _curriculum.Tracks.Where(track => GoalMatch.HasWords(track.Title, words)));

    private TopicPlace[] FindTopics(string words, Track? track)
    {
        var topics = Topics.Where(topic => track is null || topic.Location.Path == track.Path).ToArray();
        var name = words.TrimStart('#');
        return FirstOf(
            topics.Where(topic => topic.Id == name || $"{TrackOf(topic)}#{topic.Id}" == words),
            topics.Where(topic => string.Equals(topic.Title, words, StringComparison.OrdinalIgnoreCase)),
            topics.Where(topic => GoalMatch.HasWords(topic.Title, words)));
    }

    private static T[] FirstOf<T>(params ReadOnlySpan<IEnumerable<T>> rounds)
    {
        foreach (var round in rounds)
        {
            if (round.ToArray() is [_, ..] found) return found;
        }
        return [];
    }

    private static string TrackOf(TopicPlace topic) => topic.Track?.Id ?? topic.Location.Path;

    private static (string Name, string Title) Row(Track track) => (track.Id, track.Title);

    private static (string Name, string Title) Row(TopicPlace topic) => ($"{TrackOf(topic)}#{topic.Id}", topic.Title);

    private string[] Candidates((string Name, string Title)[] rows)
    {
        if (rows.Length == 0) return ["onboard new track TITLE begins the first one."];
        var printer = invocation.Errors;
        var widest = rows.Max(row => row.Name.Length);
        // Ids of headings are long: where both don't fit, the id is what one has to write.
        var lines = rows.Take(CandidatesShown).Select(row => printer.Width - widest - 4 < LeastTitle ? row.Name : $"{row.Name.PadRight(widest)}  {LineFitter.Cut(row.Title, printer.Width - widest - 4, printer.Glyphs.Ellipsis)}");
        return rows.Length > CandidatesShown ? [.. lines, $"and {rows.Length - CandidatesShown} more"] : [.. lines];
    }
}
