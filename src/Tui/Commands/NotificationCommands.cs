namespace Onboarding.Tui.Commands;

/// <summary>What was said, and whether it may be said.</summary>
internal static class NotificationCommands
{
    private const string Category = "Notifications";

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("notifications.show", Category, "Show notifications", c => c.Workbench.ShowNotifications())
        {
            Keys = [new("Ctrl+K n")],
            Menu = "View",
        },
        new("notifications.toggleDoNotDisturb", Category, "Do not disturb, or do again", c => c.Workbench.ToggleDoNotDisturb())
        {
            Places = [MenuPlace.Workbench],
            Keys = [new("Ctrl+K d"), new("d", Scope.Notifications)],
            Hints = [new(Scope.Notifications, 4, "do not disturb")],
            Menu = "View",
        },
        new("notifications.clear", Category, "Clear the selected notification", c => c.Workbench.ClearNotification())
        {
            Keys = [new("Del", Scope.Notifications), new("x", Scope.Notifications)],
            Hints = [new(Scope.Notifications, 1, "clear")],
            When = When.HasNotifications,
            IsInPalette = false,
        },
        new("notifications.clearAll", Category, "Clear all notifications", c => c.Workbench.Notifications.ClearAll())
        {
            Keys = [new("c", Scope.Notifications)],
            Hints = [new(Scope.Notifications, 2, "clear all")],
            When = When.HasNotifications,
        },
    ];
}
