using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Benchmarks;

/// <summary>One way to hold up a reader of Markdown.</summary>
/// <param name="Name">What it is made of.</param>
/// <param name="Paragraph">A text without blank lines that is so many times as bad; the way is the worse the larger the number.</param>
/// <param name="Head">What stands before it in the file.</param>
internal sealed record HostileFamily(string Name, Func<int, string> Paragraph, string Head = "")
{
    /// <summary>How a file begins whose tables are goals: it has limits of its own.</summary>
    public const string Tables = "---\ngoals: table\n---\n\n";

    /// <summary>The worst file that the limits allow: as many of the worst paragraphs that they allow as there is room for.</summary>
    public SourceFile Worst()
    {
        var largest = Largest(count => IsWithin(Head + Paragraph(count)), CurriculumLimits.FileBytes);
        var paragraph = Paragraph(largest);
        var most = Math.Min((CurriculumLimits.FileBytes - Head.Length) / (paragraph.Length + 2), (CurriculumLimits.Lines - 2) / (paragraph.AsSpan().Count('\n') + 2));
        return FileOf(Largest(count => IsWithin(Filled(paragraph, count)), Math.Max(1, most)) is var times ? Filled(paragraph, times) : "");
    }

    /// <summary>A file of this kind that is beyond the limits, as large as one that is looked into may be.</summary>
    public SourceFile Beyond() => FileOf(Head + Paragraph(CurriculumLimits.FileBytes));

    private string Filled(string paragraph, int times) => new StringBuilder(Head).Insert(Head.Length, paragraph + "\n\n", times).ToString();

    private static SourceFile FileOf(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SourceFile("hostile.md", bytes.AsMemory(..Math.Min(bytes.Length, CurriculumLimits.FileBytes)));
    }

    private static bool IsWithin(string text)
    {
        var scan = new Prescan(new TrackFindings(new SourceText("a.md", text)));
        return Encoding.UTF8.GetByteCount(text) <= CurriculumLimits.FileBytes && scan.Run() is null && (!text.StartsWith(Tables, StringComparison.Ordinal) || scan.RefusalOfTables() is null);
    }

    private static int Largest(Func<int, bool> holds, int most)
    {
        var high = 2;
        while (high <= most && holds(high)) high *= 2;
        var low = high / 2;
        high = Math.Min(high, most + 1);
        while (high - low > Math.Max(1, low / 256))
        {
            var middle = low + ((high - low) / 2);
            if (holds(middle)) low = middle;
            else high = middle;
        }
        return low;
    }
}
