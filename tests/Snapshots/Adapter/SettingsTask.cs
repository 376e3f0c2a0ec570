using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A verification that runs when it is awaited, and can be told how until then.</summary>
public class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Action<VerifySettings> _verify;
    private Task? _task;

    internal SettingsTask(VerifySettings? settings, Action<VerifySettings> verify)
    {
        _settings = new(settings);
        _verify = verify;
    }

    /// <summary>Names one case of a theory: the file becomes <c>Class.Method_text.verified.txt</c>.</summary>
    public SettingsTask UseTextForParameters(string parametersText)
    {
        _settings.UseTextForParameters(parametersText);
        return this;
    }

    /// <summary>Runs the verification once.</summary>
    public Task ToTask() => _task ??= Run();

    /// <summary>What <c>await</c> uses.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>What <c>await</c> uses when told not to come back to the caller's context.</summary>
    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

    /// <summary>So that a test may return it as its task.</summary>
    public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();

    private Task Run()
    {
        try
        {
            _verify(_settings);
            return Task.CompletedTask;
        }
        catch (VerifyException exception)
        {
            return Task.FromException(exception);
        }
    }
}
