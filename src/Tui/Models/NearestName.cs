namespace Onboarding.Tui.Models;

/// <summary>Finds what somebody meant who typed a name that there isn't.</summary>
internal static class NearestName
{
    private const int Longest = 64;

    /// <summary>The known name that differs least, or begins as typed; null where none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(name, typed)))
        .Where(near => near.Distance <= Math.Max(1, near.Name.Length / 3) || (typed.Length > 1 && near.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(near => near.Distance)
        .Select(near => near.Name)
        .FirstOrDefault();

    /// <summary>The end of a message: <c> Did you mean 'x'?</c>, or nothing.</summary>
    public static string Question(string typed, IEnumerable<string> known) => Of(typed, known) is { } near ? $" Did you mean '{near}'?" : "";

    // Changes, insertions, deletions and swapped neighbours (optimal string alignment).
    private static int Distance(string left, string right)
    {
        if (right.Length > Longest || left.Length > Longest) return int.MaxValue;
        (left, right) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }
                var replace = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[left.Length, right.Length];
    }
}
