namespace Onboarding.Core.Progress;

/// <summary>The order in which notes were written.</summary>
internal static class NoteOrder
{
    public static int Compare(Note left, Note right)
    {
        var byTime = left.Written.Stamp.Ticks.CompareTo(right.Written.Stamp.Ticks);
        return byTime != 0 ? byTime : left.Id.CompareTo(right.Id);
    }
}
