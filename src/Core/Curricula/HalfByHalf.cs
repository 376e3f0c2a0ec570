namespace Onboarding.Core.Curricula;

/// <summary>Edits that are proved together: cheap where all are harmless, and where not, only those that are not are refused.</summary>
internal static class HalfByHalf
{
    /// <summary>Makes all at once if that is harmless; else looks for the ones that are not, half by half.</summary>
    /// <param name="all">What is to be made, in the order in which it is made.</param>
    /// <param name="tryMake">Makes some together; says why not, or null where they are made.</param>
    /// <param name="made">Told of those that are made.</param>
    /// <param name="refused">Told of each that is not, and why.</param>
    public static void Make<T>(ReadOnlySpan<T> all, Func<ReadOnlySpan<T>, string?> tryMake, Action<ReadOnlySpan<T>> made, Action<T, string> refused)
    {
        if (all.IsEmpty) return;
        if (tryMake(all) is not { } reason)
        {
            made(all);
        }
        else if (all.Length == 1)
        {
            refused(all[0], reason);
        }
        else
        {
            Make(all[..(all.Length / 2)], tryMake, made, refused);
            Make(all[(all.Length / 2)..], tryMake, made, refused);
        }
    }
}
