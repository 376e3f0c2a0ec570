namespace Onboarding.Core.Progress;

/// <summary>The order in which notes were written.</summary>
internal static class NoteOrder
{
    public static int Compare(Note left, Note right)
    {
        var byTime = left.At.UtcTicks.CompareTo(right.At.UtcTicks);
        return byTime != 0 ? byTime : left.Id.CompareTo(right.Id);
    }
}
