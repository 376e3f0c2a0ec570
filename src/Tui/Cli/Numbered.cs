using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>Things of a year that a verb lists. Each keeps its number also when others are closed, and is named by it, by the beginning of its id, or by words of its text.</summary>
internal sealed class Numbered<T>(ImmutableArray<T> all, Func<T, Guid> idOf, Func<T, string> textOf, Func<T, bool> isOpen, string noun, string verb)
{
    private const int ShortestId = 4;
    private const int CandidatesShown = 12;

    public IEnumerable<(int Number, T Item)> All => all.Select((item, at) => (at + 1, item));

    public IEnumerable<(int Number, T Item)> Open => All.Where(row => isOpen(row.Item));

    public int NumberOf(Guid id) => all.Select(idOf).ToList().IndexOf(id) + 1;

    /// <summary>The one that is meant.</summary>
    /// <exception cref="CliRefusal">None or several are.</exception>
    public T Resolve(string words)
    {
        var text = words.Trim();
        if (int.TryParse(text.TrimStart('#'), out var number))
            return number > 0 && number <= all.Length ? all[number - 1] : throw new CliRefusal($"There is no {noun} {number}.", $"{verb} lists them.");
        (int Number, T Item)[] found = [.. ById(text)];
        if (found.Length == 0) found = [.. Open.Where(row => HasWords(row.Item, text))];
        if (found.Length == 0) found = [.. All.Where(row => HasWords(row.Item, text))];
        return found.Length switch
        {
            1 => found[0].Item,
            0 => throw new CliRefusal($"No {noun} has the number, the id or the words “{text}”.", $"{verb} lists them."),
            _ => throw new CliRefusal($"“{text}” could be any of {found.Length}:", [.. found.Take(CandidatesShown).Select(row => $"{row.Number}  {NoteWords.FirstLine(textOf(row.Item))}")]),
        };
    }

    private IEnumerable<(int Number, T Item)> ById(string text) =>
        text.Length < ShortestId ? [] : All.Where(row => idOf(row.Item).ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase));

    private bool HasWords(T item, string words) =>
        words.Length > 0 && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => textOf(item).Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The lists that have numbers.</summary>
internal static class Numbered
{
    /// <summary>What somebody asked in a year; private ones after those that everybody sees, whose numbers are everybody's.</summary>
    public static Numbered<Note> Questions(TraineeProgress progress) => new(
        [.. progress.Notes.Where(note => note.Kind == NoteKind.Question).OrderBy(note => note.IsPrivate).ThenBy(note => note.At)],
        note => note.Id, note => note.Text, note => !note.IsResolved, "question", "onboard questions --all");

    public static Numbered<AgreedAction> Actions(YearRecord year) =>
        new(year.Actions, action => action.Id, action => action.Agreed.Text, action => action.Closed is null, "action", "onboard action");

    public static Numbered<AgendaItem> Agenda(YearRecord year) =>
        new(year.Agenda, item => item.Id, item => item.Added.Text, item => item.Settled is null, "item of the agenda", "onboard one-on-one");
}
