using System.Text.Json;

namespace Onboarding.Tui.Settings.Json;

/// <summary>A value of a JSON file and its place in it.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">A string decoded; of anything else the text as written; empty for objects and arrays.</param>
/// <param name="start">Its first byte.</param>
internal sealed class JsonPart(JsonValueKind kind, string text, int start)
{
    public JsonValueKind Kind { get; } = kind;

    public string Text { get; } = text;

    public int Start { get; } = start;

    /// <summary>The byte after its last; where the file ends in the middle of it, nothing is known of that.</summary>
    public int End { get; set; }

    /// <summary>An object's members, in their order; the same name can come again.</summary>
    public List<JsonMember> Members { get; } = [];

    /// <summary>An array's items, in their order.</summary>
    public List<JsonPart> Items { get; } = [];

    /// <summary>An object's member of this name, the last where there are several, as everybody reads JSON; null for none.</summary>
    public JsonMember? Find(string name) => Members.FindLast(member => member.Name == name);
}
