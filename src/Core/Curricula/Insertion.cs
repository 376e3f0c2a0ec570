using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>A line that is put into a file behind another one, with blank lines around it where they are wanted.</summary>
/// <param name="After">The line that it is put behind; one-based.</param>
/// <param name="Text">The line.</param>
internal sealed record Insertion(int After, string Text)
{
    /// <summary>The blank line before it, which may have a quote's mark; null for none.</summary>
    public string? BlankBefore { get; init; }

    /// <summary>Whether a blank line follows it.</summary>
    public bool HasBlankAfter { get; init; }

    /// <summary>The line on which it stands then.</summary>
    public int Line => After + (BlankBefore is null ? 1 : 2);

    /// <summary>How many lines the file has more.</summary>
    public int Added => Line - After + (HasBlankAfter ? 1 : 0);

    /// <summary>The text of the whole file with it; its lines end as the one before it does.</summary>
    public string Apply(SourceText source)
    {
        var lineEnd = source.LineEnd(After) ?? source.LineEnd(1) ?? "\n";
        var text = new StringBuilder();
        if (BlankBefore is not null) text.Append(lineEnd).Append(BlankBefore);
        text.Append(lineEnd).Append(Text);
        if (HasBlankAfter) text.Append(lineEnd);
        return source.Content.Insert(source.StartOf(After) + source.Line(After).Length, text.ToString());
    }

    /// <summary>Where something is then that stood at a place.</summary>
    public SourceLocation Moved(SourceLocation location) => location.Line > After ? location with { Line = location.Line + Added } : location;
}
