namespace Onboarding.Tui.Commands;

/// <summary>Reads a condition. <c>!</c> binds most, then <c>&amp;&amp;</c>, then <c>||</c>.</summary>
internal sealed class WhenParser
{
    private const int Deepest = 32;

    private readonly string _text;
    private int _at;
    private int _depth;
    private string? _wrong;

    private WhenParser(string text) => _text = text;

    /// <summary>The condition, or a sentence that says what is wrong with it; a text of white space is always true.</summary>
    public static WhenClause? Parse(string text, out string? wrong)
    {
        var parser = new WhenParser(text);
        parser.SkipSpace();
        if (parser._at == text.Length)
        {
            wrong = null;
            return WhenClause.Always;
        }
        var clause = parser.Or();
        if (clause is not null && parser._at < text.Length) clause = parser.Fail($"'{text[parser._at]}' is not expected here");
        wrong = parser._wrong;
        return clause;
    }

    private WhenClause? Or()
    {
        var clause = And();
        while (clause is not null && Take("||")) clause = And() is { } right ? new WhenClause.Or(clause, right) : null;
        return clause;
    }

    private WhenClause? And()
    {
        var clause = Not();
        while (clause is not null && Take("&&")) clause = Not() is { } right ? new WhenClause.And(clause, right) : null;
        return clause;
    }

    private WhenClause? Not()
    {
        if (++_depth > Deepest) return Fail("it is nested too deeply");
        WhenClause? clause;
        if (Take("!")) clause = Not() is { } denied ? new WhenClause.Not(denied) : null;
        else if (Take("(")) clause = Inner();
        else clause = ReadName();
        _depth--;
        return clause;
    }

    private WhenClause? Inner()
    {
        var clause = Or();
        return clause is null || Take(")") ? clause : Fail("a ')' is missing");
    }

    private WhenClause? ReadName()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '.' or '_')) _at++;
        if (_at == start) return Fail(_at == _text.Length ? "it ends too early" : $"'{_text[_at]}' is not expected here");
        var name = _text[start.._at];
        SkipSpace();
        return new WhenClause.Name(name);
    }

    private bool Take(string sign)
    {
        if (!_text.AsSpan(_at).StartsWith(sign, StringComparison.Ordinal)) return false;
        _at += sign.Length;
        SkipSpace();
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private WhenClause? Fail(string wrong)
    {
        _wrong ??= wrong;
        return null;
    }
}
