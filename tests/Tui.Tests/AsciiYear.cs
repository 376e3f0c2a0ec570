using System.Text;
using Microsoft.Extensions.Time.Testing;
using Onboarding.Tui.Demo;

namespace Onboarding.Tui.Tests;

/// <summary>The demo's year with everything that people wrote in ASCII: whatever else is seen is ours.</summary>
internal sealed class AsciiYear : IDisposable
{
    public AsciiYear()
    {
        DemoWorkspace.Write(Folder, new FakeTimeProvider(Now));
        foreach (var path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            if (!Ascii.IsValid(text)) File.WriteAllText(path, string.Concat(text.Select(c => char.IsAscii(c) ? c : '.')));
        }
    }

    public static DateTimeOffset Now { get; } = new(2026, 11, 25, 15, 30, 0, TimeSpan.Zero);

    public string Folder { get; } = Directory.CreateTempSubdirectory("onboarding-ascii-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
