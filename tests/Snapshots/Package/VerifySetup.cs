using System.Runtime.CompilerServices;

namespace Onboarding.Snapshots;

/// <summary>The two settings in which the snapshots of this repository differ from Verify's defaults.</summary>
internal static class VerifySetup
{
    [ModuleInitializer]
    internal static void Initialize()
    {
        // The repository's files have no byte order mark; Verify reads both, and writes one unless told.
        VerifierSettings.UseUtf8NoBom();
        DiffEngine.DiffRunner.Disabled = true;
    }
}
