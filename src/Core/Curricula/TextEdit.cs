namespace Onboarding.Core.Curricula;

/// <summary>A piece of a text that is replaced; all else stays as it is.</summary>
/// <param name="Start">Where it begins, as a zero-based UTF-16 offset.</param>
/// <param name="Length">How much is taken out; 0 to insert.</param>
/// <param name="Text">What stands there instead.</param>
public readonly record struct TextEdit(int Start, int Length, string Text)
{
    /// <summary>A text with edits made, given in the order of their places.</summary>
    internal static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var edited = new System.Text.StringBuilder(text.Length + (edits.Count * 8));
        var copied = 0;
        foreach (var edit in edits)
        {
            edited.Append(text, copied, edit.Start - copied).Append(edit.Text);
            copied = edit.Start + edit.Length;
        }
        return edited.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether edits, in the order of their places, leave each other alone; several may insert at one place.</summary>
    internal static bool AreApart(IReadOnlyList<TextEdit> edits)
    {
        for (var i = 1; i < edits.Count; i++)
        {
            if (edits[i].Start < edits[i - 1].Start + edits[i - 1].Length) return false;
        }
        return true;
    }
}
