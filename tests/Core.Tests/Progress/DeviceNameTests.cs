using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

public sealed class DeviceNameTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_name_is_the_hosts_with_four_digits_and_stays()
    {
        var name = DeviceName.ReadOrMake(_folder.At("state"), "Ada's Laptop.example.org");
        Assert.Matches("^ada-s-laptop-[0-9a-f]{4}$", name);
        Assert.Equal(name, DeviceName.ReadOrMake(_folder.At("state"), "renamed"));
    }

    [Fact]
    public async Task Processes_that_make_it_at_once_agree()
    {
        var names = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => DeviceName.ReadOrMake(_folder.At("state"), "host"))));
        Assert.Single(names.Distinct());
        Assert.Single(Directory.GetFiles(_folder.At("state")));
    }
}
