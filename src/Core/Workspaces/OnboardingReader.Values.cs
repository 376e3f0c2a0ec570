using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Onboarding.Core.Workspaces;

/// <content>The values of settings: of the type that is asked for, or a problem and as if not there.</content>
internal ref partial struct OnboardingReader
{
    private T ReadChoice<T>(string name, T fallback)
        where T : struct, Enum
    {
        var at = TokenStart;
        var value = ReadString(name);
        foreach (var choice in Enum.GetValues<T>())
        {
            if (value == NameOf(choice)) return choice;
        }
        if (value is not null) Report(WorkspaceRules.InvalidValue, at, value, "one of " + string.Join(", ", Enum.GetValues<T>().Select(NameOf)));
        return fallback;
    }

    private static string NameOf<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();

    private DateOnly? ReadDate(string name)
    {
        var at = TokenStart;
        if (ReadString(name) is not { } value) return null;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Report(WorkspaceRules.InvalidValue, at, value, "a date like 2026-03-02");
        return null;
    }

    private int? ReadNumber(string name, int least, int most)
    {
        if (_json.TokenType == JsonTokenType.Null) return null;
        if (_json.TokenType != JsonTokenType.Number)
        {
            WrongType(name, "a number");
            return null;
        }
        if (_json.TryGetInt32(out var number) && number >= least && number <= most) return number;
        Report(WorkspaceRules.InvalidValue, TokenStart, Encoding.UTF8.GetString(_json.ValueSpan), $"a number from {least} to {most}");
        return null;
    }

    private string? ReadString(string name)
    {
        if (_json.TokenType == JsonTokenType.String) return Decode();
        if (_json.TokenType != JsonTokenType.Null) WrongType(name, "a text");
        return null;
    }

    private List<(string Text, int At)> ReadStrings(string name, out ListLayout? layout)
    {
        var strings = new List<(string, int)>();
        var items = ImmutableArray.CreateBuilder<(string, Range)>();
        var start = TokenStart;
        layout = null;
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            if (_json.TokenType != JsonTokenType.Null) WrongType(name, "a list of texts");
            return strings;
        }
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (_json.TokenType != JsonTokenType.String)
            {
                WrongType(name, "a list of texts");
                continue;
            }
            strings.Add((Decode(), TokenStart));
            items.Add((strings[^1].Item1, TokenStart..TokenEnd));
        }
        layout = new ListLayout(start..TokenEnd, items.ToImmutable());
        return strings;
    }

    // A text with half a surrogate pair or bytes that are no UTF-8 is one nobody can have meant.
    private readonly string Decode()
    {
        try
        {
            return _json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(_json.ValueSpan);
        }
    }

    private void SkipUnknown(string name, int nameAt)
    {
        if (!name.StartsWith('$')) Report(WorkspaceRules.UnknownSetting, nameAt, name);
        _json.Skip();
    }

    private void WrongType(string name, string expected)
    {
        Report(WorkspaceRules.WrongType, TokenStart, name, expected);
        _json.Skip();
    }
}
