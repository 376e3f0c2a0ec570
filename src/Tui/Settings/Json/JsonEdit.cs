using System.Text;
using System.Text.Json;

namespace Onboarding.Tui.Settings.Json;

/// <summary>Changes one thing in a JSON file and leaves every other byte as it is: comments, order, indentation, line ends.</summary>
internal sealed class JsonEdit
{
    private readonly byte[] _file;
    private readonly JsonPart? _root;

    private JsonEdit(byte[] file, JsonValueKind kind)
    {
        _file = file;
        var source = JsonSource.Read("", file);
        if (source.Fault is { } fault) throw new InvalidDataException($"The file is not valid JSON at line {source.LocationOf(fault.Start).Line}; mend it first.");
        if (source.Root is { } root && root.Kind != kind) throw new InvalidDataException($"The file does not hold {(kind == JsonValueKind.Object ? "an object" : "a list")}; mend it first.");
        _root = source.Root;
    }

    /// <summary>The file with a member of its object set to a value, at its place or as the last one.</summary>
    /// <exception cref="InvalidDataException">The file is not an object.</exception>
    public static byte[] Set(byte[] file, string name, string value)
    {
        var edit = new JsonEdit(file, JsonValueKind.Object);
        if (edit._root?.Find(name) is { } member) return Replace(file, member.Value.Start, member.Value.End, value);
        return edit.Append($"{Quote(name)}: {value}", '{', '}', edit._root?.Members.Select(row => (row.Start, row.End)).ToArray() ?? []);
    }

    /// <summary>The file without a member, however often it is there.</summary>
    /// <exception cref="InvalidDataException">The file is not an object.</exception>
    public static byte[] Remove(byte[] file, string name)
    {
        while (new JsonEdit(file, JsonValueKind.Object) is var edit && edit._root?.Find(name) is { } member)
            file = edit.Cut([.. edit._root.Members.Select(row => (row.Start, row.End))], edit._root.Members.IndexOf(member));
        return file;
    }

    /// <summary>The file with one more item at the end of its array.</summary>
    /// <exception cref="InvalidDataException">The file is not an array.</exception>
    public static byte[] AddItem(byte[] file, string item)
    {
        var edit = new JsonEdit(file, JsonValueKind.Array);
        return edit.Append(item, '[', ']', edit._root?.Items.Select(row => (row.Start, row.End)).ToArray() ?? []);
    }

    /// <summary>The file without an item of its array.</summary>
    /// <exception cref="InvalidDataException">The file is not an array.</exception>
    public static byte[] RemoveItem(byte[] file, int index)
    {
        var edit = new JsonEdit(file, JsonValueKind.Array);
        return edit._root is { } root && index < root.Items.Count ? edit.Cut([.. root.Items.Select(row => (row.Start, row.End))], index) : file;
    }

    /// <summary>The file with other text in the place of some bytes.</summary>
    public static byte[] Replace(byte[] file, int start, int end, string text) => [.. file.AsSpan(0, start), .. Encoding.UTF8.GetBytes(text), .. file.AsSpan(end)];

    /// <summary>A text as a JSON string.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private string LineEnd => _file.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";

    private byte[] Append(string text, char open, char close, (int Start, int End)[] parts)
    {
        if (_root is null) return [.. WithLineEnd(_file), .. Encoding.UTF8.GetBytes($"{open}{LineEnd}  {text}{LineEnd}{close}{LineEnd}")];
        return parts.Length == 0 ? AppendFirst(text) : AppendAfter(parts[0].Start, parts[^1].End, text);
    }

    /// <summary>Puts the comma behind the last part, and the text behind the comment that stands beside that part.</summary>
    private byte[] AppendAfter(int firstStart, int lastEnd, string text)
    {
        var comma = JsonTrivia.Skip(_file, lastEnd);
        var hasComma = _file[comma] == (byte)',';
        var at = JsonTrivia.SkipOnLine(_file, hasComma ? comma + 1 : lastEnd, out var afterComment);
        var indent = IndentOf(firstStart);
        var separator = indent is null && !afterComment ? " " : LineEnd + (indent ?? "  ");
        var edited = Replace(_file, at, at, separator + text + (hasComma ? "," : ""));
        return hasComma ? edited : Replace(edited, lastEnd, lastEnd, ",");
    }

    private byte[] AppendFirst(string text)
    {
        var at = _root!.End - 1;
        while (_file[at - 1] is (byte)' ' or (byte)'\t') at--;
        return Replace(_file, at, at, (_file[at - 1] == (byte)'\n' ? "" : LineEnd) + "  " + text + LineEnd);
    }

    /// <summary>Cuts a part and the comma that it leaves over; the line goes too where nothing else stands on it.</summary>
    private byte[] Cut((int Start, int End)[] parts, int index)
    {
        var (start, end) = parts[index];
        var comma = JsonTrivia.Skip(_file, end);
        var isFollowed = _file[comma] == (byte)',';
        // What stands between the part and its comma stays: it can only be a comment.
        var edited = isFollowed ? Replace(_file, comma, comma + 1, "") : _file;
        edited = CutWithLine(edited, start, end);
        if (isFollowed || index == 0) return edited;
        var before = JsonTrivia.Skip(_file, parts[index - 1].End);
        return Replace(edited, before, before + 1, "");
    }

    private static byte[] CutWithLine(byte[] file, int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && file[first - 1] is (byte)' ' or (byte)'\t') first--;
        while (last < file.Length && file[last] is (byte)' ' or (byte)'\t' or (byte)'\r') last++;
        var isAlone = first > 0 && file[first - 1] == (byte)'\n' && last < file.Length && file[last] == (byte)'\n';
        if (isAlone) return Replace(file, first, last + 1, "");
        var isBetweenSpaces = start > 0 && file[start - 1] == (byte)' ' && end < file.Length && file[end] == (byte)' ';
        return Replace(file, start, isBetweenSpaces ? end + 1 : end, "");
    }

    /// <summary>What stands before a part on its line; null where that is more than white space.</summary>
    private string? IndentOf(int start)
    {
        var first = start;
        while (first > 0 && _file[first - 1] is (byte)' ' or (byte)'\t') first--;
        return first > 0 && _file[first - 1] == (byte)'\n' ? Encoding.UTF8.GetString(_file, first, start - first) : null;
    }

    private byte[] WithLineEnd(byte[] file) => file.Length == 0 || file[^1] == (byte)'\n' ? file : [.. file, .. Encoding.UTF8.GetBytes(LineEnd)];
}
