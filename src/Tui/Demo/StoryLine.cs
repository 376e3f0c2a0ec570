using System.Collections.Immutable;

namespace Onboarding.Tui.Demo;

/// <summary>One line of the demo's story.</summary>
/// <param name="Kind">What happened: <c>note</c>, <c>question</c>, <c>returned</c>, <c>finish</c>, a kind of session, <c>gate:on-call</c> for a signature, …</param>
/// <param name="Text">What was written.</param>
/// <param name="By">Who, by id; null for the trainee.</param>
/// <param name="With">Who was there too, by id.</param>
/// <param name="Number">The week of the year (<c>in 5</c>), or how many days (<c>for 3</c>).</param>
internal sealed record StoryLine(string Kind, string Text, string? By, ImmutableArray<string> With, int? Number)
{
    private const string GateWord = "gate:";

    /// <summary>The gate that a signature is for (<c>gate:on-call</c>); null for everything else.</summary>
    public string? Gate => Kind.StartsWith(GateWord, StringComparison.Ordinal) ? Kind[GateWord.Length..] : null;

    /// <summary>Reads <c>KIND [by PERSON] [with PERSON, PERSON] [in|for NUMBER]: TEXT</c>.</summary>
    public static StoryLine Parse(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var words = line[..colon].Replace(",", "").Split(' ');
        return new StoryLine(
            words[0],
            line[(colon + 2)..],
            After("by").FirstOrDefault(),
            [.. After("with")],
            After("in").Concat(After("for")).Select(word => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture)).Cast<int?>().FirstOrDefault());

        IEnumerable<string> After(string word)
        {
            var at = Array.IndexOf(words, word);
            return at < 0 ? [] : words.Skip(at + 1).TakeWhile(next => next is not ("by" or "with" or "in" or "for"));
        }
    }
}
