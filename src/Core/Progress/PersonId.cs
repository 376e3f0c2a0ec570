using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Onboarding.Core.Progress;

/// <summary>The ids of people: letters and digits of ASCII, with single <c>-</c>, <c>_</c> or <c>.</c> between them, at most 64 characters. They name folders.</summary>
public static class PersonId
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 64;

    // The library is built without the tables that could take letters apart.
    private const string Accented = "àáâãäåāąæçćčďđèéêëēęěğìíîïīłñńňòóôõöøōőřśşšșťţțùúûüūůűýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeegiiiiilnnnoooooooorsssstttuuuuuuuyyzzz";

    /// <summary>Whether a text is an id. Never throws.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength) return false;
        var afterSeparator = true;
        foreach (var c in text)
        {
            var isSeparator = c is '-' or '_' or '.';
            if (!isSeparator && !char.IsAsciiLetterOrDigit(c)) return false;
            if (isSeparator && afterSeparator) return false;
            afterSeparator = isSeparator;
        }
        return !afterSeparator;
    }

    /// <summary>Whether two ids mean the same person: case is ignored, as the disks of some ignore it.</summary>
    public static bool AreSame(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>An id made of any name, for example <c>ada.lovelace</c> of <c>EXAMPLE\Ada Lovelace</c>; <c>me</c> where nothing is left of it.</summary>
    public static string From(string? name)
    {
        var text = name ?? "";
        text = text[(text.LastIndexOf('\\') + 1)..];
        if (text.IndexOf('@') is > 0 and var end) text = text[..end];
        var id = new StringBuilder();
        foreach (var written in text)
        {
            var c = char.ToLowerInvariant(written);
            if (Accented.IndexOf(c) is >= 0 and var at) c = Plain[at];
            if (char.IsAsciiLetterOrDigit(c)) id.Append(c);
            else if (c is '-' or '_' or '.' or ' ' && id.Length > 0 && char.IsAsciiLetterOrDigit(id[^1])) id.Append(c == ' ' ? '.' : c);
            if (id.Length == MaxLength) break;
        }
        while (id.Length > 0 && !char.IsAsciiLetterOrDigit(id[^1])) id.Length--;
        return id.Length > 0 ? id.ToString() : "me";
    }
}
