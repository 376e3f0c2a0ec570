using System.Text;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reports;

/// <summary>A question with its answers as Markdown that a goal's description can end with, for those who come after.</summary>
public static class AnsweredQuestion
{
    private const string AddressEnds = ".,;:!?)'\"";

    /// <summary>A quote of question and answers, line by line as they were written; nothing in them becomes markup, but addresses are links. Lines end with LF.</summary>
    public static string Markdown(Note question, IEnumerable<Note> answers)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answers);
        var text = new StringBuilder();
        Append(text, question.Text, "**Question:** ");
        foreach (var answer in answers) Append(text.Append("\n>\n"), answer.Text, "");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string written, string lead)
    {
        var isFirst = true;
        var isAfterBlank = false;
        foreach (var line in written.ReplaceLineEndings("\n").Trim().Split('\n'))
        {
            var shown = Line(line);
            isAfterBlank |= shown.Length == 0;
            if (shown.Length == 0) continue;
            if (!isFirst) text.Append(isAfterBlank ? "\n>\n" : "\n");
            text.Append("> ").Append(isFirst ? lead : "").Append(shown);
            (isFirst, isAfterBlank) = (false, false);
        }
    }

    /// <summary>A line as text, its addresses as links.</summary>
    private static string Line(string line)
    {
        var parts = new List<string>();
        var plain = new List<string>();
        foreach (var word in line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var address = word.TrimEnd(AddressEnds.ToCharArray());
            if (!IsAddress(address))
            {
                plain.Add(word);
                continue;
            }
            Flush();
            parts.Add($"<{address}>{word[address.Length..]}");
        }
        Flush();
        return string.Join(' ', parts);

        void Flush()
        {
            if (plain.Count > 0) parts.Add(MarkdownText.Line(string.Join(' ', plain)));
            plain.Clear();
        }
    }

    private static bool IsAddress(string word)
    {
        var isWeb = word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal);
        return isWeb && !word.AsSpan().ContainsAnyExceptInRange('!', '~') && !word.AsSpan().ContainsAny("<>\\`\"");
    }
}
