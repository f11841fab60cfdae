using Microsoft.Extensions.Configuration;
using StrategyTracker.Setup;

namespace StrategyTracker.Tests.Setup;

public sealed class DemonstrationTests
{
    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("https://LOCALHOST:5081", true)]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://192.168.1.4:5080", false)]
    [InlineData("http://localhost.evil.example:80", false)]
    [InlineData("http://unix:/tmp/socket", false)]
    public void Only_this_machine_is_loopback(string address, bool isLoopback) => Assert.Equal(isLoopback, DemonstrationSetup.IsLoopback(address));

    [Theory]
    [InlineData("urls", "http://localhost:5080;http://0.0.0.0:80", "http://0.0.0.0:80")]
    [InlineData("http_ports", "8080", "http://*:8080")]
    [InlineData("https_ports", "8443", "http://*:8443")]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://*:9000", "http://*:9000")]
    public void Every_way_to_name_an_address_is_looked_at(string setting, string value, string expected)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();

        Assert.Contains(expected, DemonstrationSetup.Addresses(settings, []));
    }
}
