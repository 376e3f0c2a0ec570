using System.Text;

namespace VerifyTests;

/// <summary>The lines in which two texts differ, with their neighbours.</summary>
internal static class LineDiff
{
    private const int ContextLines = 2;
    private const int MaximumLines = 120;

    /// <summary>Lines with <c>-</c> are only in <paramref name="old"/>, with <c>+</c> only in <paramref name="new"/>; <c>@</c> tells the line number.</summary>
    public static string Of(string old, string @new)
    {
        var rows = Rows(old.Split('\n'), @new.Split('\n'));
        var text = new StringBuilder();
        var (shown, last) = (0, -1);
        for (var i = 0; i < rows.Count && shown < MaximumLines; i++)
        {
            if (!IsNearChange(rows, i)) continue;
            if (i != last + 1) text.Append("@ line ").Append(rows[i].LineNumber).Append('\n');
            text.Append(rows[i].Mark).Append(' ').Append(rows[i].Line).Append('\n');
            last = i;
            shown++;
        }
        return shown == MaximumLines ? text.Append("… and more").ToString() : text.ToString().TrimEnd('\n');
    }

    private static bool IsNearChange(List<Row> rows, int index)
    {
        for (var i = Math.Max(0, index - ContextLines); i <= Math.Min(rows.Count - 1, index + ContextLines); i++)
            if (rows[i].Mark != ' ') return true;
        return false;
    }

    /// <summary>The longest common subsequence, from the ends: <c>lengths[i, j]</c> is that of the lines from i and from j on.</summary>
    private static List<Row> Rows(string[] old, string[] @new)
    {
        var lengths = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = @new.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == @new[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var rows = new List<Row>();
        for (int i = 0, j = 0; i < old.Length || j < @new.Length;)
        {
            if (i < old.Length && j < @new.Length && old[i] == @new[j]) rows.Add(new(' ', old[i++], ++j));
            else if (j == @new.Length || (i < old.Length && lengths[i + 1, j] >= lengths[i, j + 1])) rows.Add(new('-', old[i++], j + 1));
            else rows.Add(new('+', @new[j++], j));
        }
        return rows;
    }

    private readonly record struct Row(char Mark, string Line, int LineNumber);
}
