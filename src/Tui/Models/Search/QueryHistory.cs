namespace Onboarding.Tui.Models.Search;

/// <summary>What was searched for before, the latest last. Going back keeps what is being typed.</summary>
internal sealed class QueryHistory
{
    private const int Most = 50;

    private readonly List<string> _queries = [];
    private int _at = -1;
    private string _typed = "";

    public void Add(string query)
    {
        _at = -1;
        if (query.Trim().Length < SearchPattern.LeastLetters) return;
        _queries.Remove(query);
        _queries.Add(query);
        if (_queries.Count > Most) _queries.RemoveAt(0);
    }

    /// <summary>The query before; null where there is none.</summary>
    public string? Older(string now)
    {
        if (_at < 0)
        {
            var last = _queries.Count - 1;
            // What stands in the field may be the last query itself.
            while (last >= 0 && _queries[last] == now) last--;
            if (last < 0) return null;
            (_typed, _at) = (now, last);
        }
        else if (_at > 0) _at--;
        else return null;
        return _queries[_at];
    }

    /// <summary>The query after, at last what was typed; null where one is there already.</summary>
    public string? Newer()
    {
        if (_at < 0) return null;
        if (++_at < _queries.Count) return _queries[_at];
        _at = -1;
        return _typed;
    }
}
