using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using StrategyTracker.Domain;

namespace StrategyTracker.Setup;

/// <summary>
/// Demonstration mode: one-click sign-in as each kind of user and dates moved forward. Only in the Development environment,
/// unless Demonstration:IsOn says no, and only on this machine.
/// </summary>
public sealed class Demonstration(bool isOn)
{
    public const string Setting = "Demonstration:IsOn";

    public bool IsOn { get; } = isOn;

    /// <summary>What the banner says; loading the demonstration may put its own dates in.</summary>
    public string Banner { get; set; } =
        "Demonstration: anybody at this computer can sign in as anyone, and the strategy's dates are moved forward so that it was published eleven weeks ago.";

    public static Demonstration In(IHostEnvironment environment, IConfiguration settings) =>
        new(environment.IsDevelopment() && settings.GetValue(Setting, true));
}

public static class DemonstrationSetup
{
    public static void AddDemonstration(this WebApplicationBuilder builder)
    {
        var demonstration = Demonstration.In(builder.Environment, builder.Configuration);
        builder.Services.AddSingleton(demonstration);
        if (!demonstration.IsOn) { return; }

        // A page on the internet could point its own host name at this machine; answer to this machine's names only.
        builder.Services.Configure<HostFilteringOptions>(o => o.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
    }

    /// <summary>Stops the start when demonstration accounts would be within reach of another machine.</summary>
    /// <exception cref="RuleViolation">An address is not on this machine, or a proxy is configured.</exception>
    public static void RequireLoopbackInDemonstration(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<Demonstration>().IsOn) { return; }

        if (Addresses(app.Configuration, app.Urls).FirstOrDefault(a => !IsLoopback(a)) is { } open)
        {
            throw new RuleViolation(
                $"Demonstration mode lets anybody sign in as anyone, so it listens on this machine only; the address {open} is open to others. Use http://localhost:5080, or set {Demonstration.Setting}=false.");
        }
        if (app.Configuration.GetValue<bool>(UserInterface.BehindProxySetting))
        {
            throw new RuleViolation($"Demonstration mode lets anybody sign in as anyone, so it cannot run behind a proxy. Set {UserInterface.BehindProxySetting}=false or {Demonstration.Setting}=false.");
        }
    }

    public static IEnumerable<string> Addresses(IConfiguration settings, IEnumerable<string> added)
    {
        var urls = (settings[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var endpoints = settings.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>();
        var ports = new[] { settings[WebHostDefaults.HttpPortsKey], settings[WebHostDefaults.HttpsPortsKey] }
            .Where(p => urls.Length == 0 && !string.IsNullOrWhiteSpace(p)).Select(p => $"http://*:{p}");
        return [.. urls, .. endpoints, .. ports, .. added];
    }

    public static bool IsLoopback(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) { return false; } // http://*:80, http://+:80
        if (uri.Scheme is not ("http" or "https")) { return false; }
        return string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
