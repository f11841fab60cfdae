using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace StrategyTracker.EndToEndTests.Security;

public sealed class EndpointTests : IDisposable
{
    /// <summary>Every address that opens itself on purpose, files of the user interface apart.</summary>
    private static readonly string[] OpenOnPurpose =
    [
        "/_blazor/initializers", "/error", "/health", "/sign-in", "/sign-in/demonstration", "/sign-in/forgotten-password", "/sign-in/reset-password",
        "/sign-in/second-factor", "/sign-out", "/signed-out", "/reminders/stop/{token}", "/reminders/stop/{Token}",
        "/published", "/published/{*Rest}", "/published/{Area}", "/published/{Area}/{Slug}", "/published/{Area}/{Slug}/{Version}",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("strategytracker-endpoints-").FullName;

    [Fact]
    public void Nothing_is_open_that_is_not_named_here()
    {
        using var application = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Demonstration:DatabaseFile", Path.Combine(_folder, "demonstration.db"))
            .UseSetting("DataProtection:Folder", Path.Combine(_folder, "keys"))
            .UseEnvironment("Development"));
        var routes = application.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().ToList();
        var open = routes.Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is not null && !IsFile(r)).Select(r => "/" + r.RoutePattern.RawText!.Trim('/')).Distinct().Order(StringComparer.Ordinal);
        Assert.NotEmpty(routes);
        Assert.Empty(open.Except(OpenOnPurpose));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool IsFile(RouteEndpoint route) => Path.HasExtension(route.RoutePattern.RawText);
}
