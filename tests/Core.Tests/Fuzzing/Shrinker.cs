namespace Onboarding.Core.Tests.Fuzzing;

/// <summary>Cuts out of an input what it doesn't take to break the same thing.</summary>
public static class Shrinker
{
    /// <summary>The shortest input found that fails in the same place.</summary>
    public static byte[] Shrink(FuzzTarget target, byte[] input, Exception fault)
    {
        var place = PlaceOf(fault);
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= input.Length;)
            {
                byte[] shorter = [.. input.AsSpan(..at), .. input.AsSpan((at + size)..)];
                if (Breaks(target, shorter, place)) input = shorter;
                else at += size;
            }
        }
        return input;
    }

    /// <summary>What tells one fault from another: its kind, and the last of our own lines on the way to it.</summary>
    public static string PlaceOf(Exception fault) =>
        fault.GetType().Name + (fault.StackTrace ?? "").Split('\n').FirstOrDefault(line => line.Contains("Onboarding.", StringComparison.Ordinal), fault.Message);

    private static bool Breaks(FuzzTarget target, byte[] input, string place)
    {
        try
        {
            target.Check(input);
            return false;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return PlaceOf(fault) == place;
        }
    }
}
