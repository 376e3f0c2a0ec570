namespace Onboarding.Core.Progress;

/// <summary>Makes one string of short texts that come again soon: topics, links, reasons. For one thread.</summary>
internal sealed class RepeatedTexts
{
    private const int MaxBytes = 160;
    private const int Slots = 1024;

    private readonly (int Hash, byte[] Written, string Text)[] _slots = new (int, byte[], string)[Slots];

    public string? Decode(JsonText text)
    {
        if (!text.IsPresent || text.Raw.Length > MaxBytes) return text.Decode();
        var hash = GoalReferenceTable.Hash(text.Raw);
        ref var slot = ref _slots[hash & (Slots - 1)];
        if (slot.Hash == hash && slot.Written is not null && text.Raw.SequenceEqual(slot.Written)) return slot.Text;
        var decoded = text.Decode()!;
        slot = (hash, text.Raw.ToArray(), decoded);
        return decoded;
    }
}
