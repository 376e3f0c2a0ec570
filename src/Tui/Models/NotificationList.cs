namespace Onboarding.Tui.Models;

/// <summary>Everything that was said in this session, the newest first.</summary>
internal sealed class NotificationList
{
    private const int Most = 200;

    private readonly List<Notification> _all = [];

    /// <summary>Something came, went, or was read.</summary>
    public event Action? Changed;

    public IReadOnlyList<Notification> All => _all;

    /// <summary>How many nobody has seen yet; warnings and errors count until the list is opened.</summary>
    public int Unread => _all.Count(notification => !notification.IsRead);

    /// <summary>Whether only errors are shown when they come; the others wait in the list.</summary>
    public bool DoNotDisturb { get; private set; }

    /// <summary>Keeps a notification; true where it is to be shown now.</summary>
    public bool Add(Notification notification)
    {
        var isShown = !DoNotDisturb || notification.IsUrgent;
        _all.Insert(0, notification with { IsRead = isShown && notification.Tone is not (Tone.Error or Tone.Warning) });
        if (_all.Count > Most) _all.RemoveAt(Most);
        Changed?.Invoke();
        return isShown;
    }

    public void ReadAll()
    {
        for (var i = 0; i < _all.Count; i++) _all[i] = _all[i] with { IsRead = true };
        Changed?.Invoke();
    }

    public void Clear(Notification notification)
    {
        _all.Remove(notification);
        Changed?.Invoke();
    }

    public void ClearAll()
    {
        _all.Clear();
        Changed?.Invoke();
    }

    public void ToggleDoNotDisturb()
    {
        DoNotDisturb = !DoNotDisturb;
        Changed?.Invoke();
    }
}
