using System.Runtime.InteropServices;

namespace Onboarding.Tui.Cli;

/// <summary>Hears Ctrl+C and the system's wish that the program ends; until disposed, neither ends it by itself.</summary>
internal sealed class InterruptSignals : IDisposable
{
    private readonly Action _interrupted;
    private readonly PosixSignalRegistration[] _registrations;

    public InterruptSignals(Action interrupted)
    {
        _interrupted = interrupted;
        _registrations = [Register(PosixSignal.SIGINT), Register(PosixSignal.SIGTERM), Register(PosixSignal.SIGHUP)];
    }

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        _interrupted();
    });
}
