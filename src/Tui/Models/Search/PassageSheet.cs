using System.Collections.Immutable;
using System.Text;

namespace Onboarding.Tui.Models.Search;

/// <summary>Collects the passages of a place.</summary>
internal sealed class PassageSheet
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();

    /// <summary>Adds a line of plain text that is safe to show.</summary>
    public void Add(PassageKind kind, string text, string? topic = null, bool isPrivate = false)
    {
        _passages.Add(new Passage(kind, _text.Length, text.Length) { Topic = topic, IsPrivate = isPrivate });
        _text.Append(text).Append('\n');
    }

    /// <summary>Adds the paragraphs and items of a Markdown text.</summary>
    public void AddMarkdown(PassageKind kind, string markdown, bool isPrivate = false)
    {
        foreach (var text in PlainPassages.Of(markdown)) Add(kind, text, isPrivate: isPrivate);
    }

    public SearchPlace ToPlace(object key, string title) => new(key, title, _text.ToString(), _passages.DrainToImmutable());
}
