namespace Onboarding.Tui.Demo;

/// <summary>A demo in a temporary folder, with folders for state and settings beside it, so that trying things touches nothing of the user's.</summary>
internal sealed class DemoFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("onboard-demo-").FullName;

    /// <param name="time">Today.</param>
    /// <param name="isKept">Whether it stays when this object is disposed.</param>
    public DemoFolder(TimeProvider time, bool isKept)
    {
        IsKept = isKept;
        DemoWorkspace.Write(Workspace, time);
    }

    /// <summary>The workspace; its name is what the title bar shows.</summary>
    public string Workspace => Path.Combine(_parent, "demo");

    public string State => Path.Combine(_parent, "state");

    /// <summary>Where its settings are; not there yet when it is made.</summary>
    public string Config => Path.Combine(_parent, "config");

    /// <summary>Whether it stays.</summary>
    public bool IsKept { get; }

    public void Dispose()
    {
        if (!IsKept) Directory.Delete(_parent, recursive: true);
    }
}
