using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Onboarding.Tui;

/// <summary>The host beside the loop: begun once there is something on the screen, since making it takes as long as half of the first frame.</summary>
/// <param name="log">Where it logs to.</param>
/// <param name="stop">Called, from any thread, when something asks the program to end.</param>
internal sealed class BesideHost(FileLog log, Action stop)
{
    private Task<IHost>? _running;
    private CancellationTokenRegistration _stopping;

    /// <summary>Starts it on another thread; once.</summary>
    public void Start() => _running ??= Task.Run(Run);

    /// <summary>Stops it, where it was started, and waits until it has.</summary>
    public void Stop()
    {
        if (_running is null) return;
        try
        {
            using var host = _running.GetAwaiter().GetResult();
            _stopping.Dispose();
            host.StopAsync().GetAwaiter().GetResult();
        }
        catch (Exception fault)
        {
            // Nothing on the screen hangs on it.
            log.Write("The host", fault);
        }
    }

    private async Task<IHost> Run()
    {
        var host = Services.Build(log);
        _stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stop);
        await host.StartAsync().ConfigureAwait(false);
        return host;
    }
}
