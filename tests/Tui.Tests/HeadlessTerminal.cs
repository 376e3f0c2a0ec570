using System.Runtime.CompilerServices;

namespace Onboarding.Tui.Tests;

internal static class HeadlessTerminal
{
    /// <summary>The library otherwise opens the terminal device, in tests too.</summary>
    [ModuleInitializer]
    internal static void DisableRealTerminal() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
}
