using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Onboarding.Tui;

/// <summary>The only registrations.</summary>
internal static class Services
{
    /// <summary>The host beside the screen: signals, logging to a file, an orderly stop. Nothing of it ever writes to the terminal.</summary>
    public static IHost Build(FileLog log)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(log);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        return builder.Build();
    }
}
