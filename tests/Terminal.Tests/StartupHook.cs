/// <summary>
/// The runtime calls this in a program that is started with DOTNET_STARTUP_HOOKS: it throws where nobody can catch it, as soon as a file is there. So the
/// program needs no way to fail of its own.
/// </summary>
internal static class StartupHook
{
    public const string Message = "Thrown by a test.";

    public static void Initialize()
    {
        var trigger = Environment.GetEnvironmentVariable("ONBOARD_TEST_THROW_WHEN_EXISTS")!;
        new Thread(() =>
        {
            while (!File.Exists(trigger)) Thread.Sleep(20);
            throw new InvalidOperationException(Message);
        })
        { IsBackground = true }.Start();
    }
}
