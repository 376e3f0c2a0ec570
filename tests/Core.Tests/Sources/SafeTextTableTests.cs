using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Sources;

public class SafeTextTableTests
{
    /// <summary>The whole table for reading: what each character of Unicode that may not reach a terminal is shown as.</summary>
    [Fact]
    public async Task Every_character_that_is_replaced()
    {
        var table = new StringBuilder();
        var replaced = 0;
        foreach (var rune in AllRunes())
        {
            var shown = SafeText.Show(rune.ToString());
            if (shown == rune.ToString()) continue;
            replaced++;
            table.Append($"U+{rune.Value:X4} '{shown}'\n");
        }

        Assert.InRange(replaced, 65, 200);
        Assert.Contains("U+001B '␛'\n", table.ToString());
        await Verify(table.ToString().TrimEnd());
    }

    private static IEnumerable<Rune> AllRunes() =>
        Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value));
}
