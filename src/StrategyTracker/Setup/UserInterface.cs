using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Radzen;
using StrategyTracker.Features.Published;
using StrategyTracker.Ui;

namespace StrategyTracker.Setup;

/// <summary>Pages, circuit, static files, addresses and the headers in front of them.</summary>
public static class UserInterface
{
    public const string DefaultAddress = "http://localhost:5080";
    /// <summary>True when a reverse proxy on this machine or its network passes requests on.</summary>
    public const string BehindProxySetting = "Proxy:InFront";

    /// <summary>Text.LongestNarrative characters, at up to six bytes each once escaped, and room for the envelope.</summary>
    public const int LargestHubMessage = 1024 * 1024;

    public static void AddUserInterface(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets(); // without it, package assets are missing in every environment but Development
        if (!HasAddress(builder.Configuration)) { builder.WebHost.UseUrls(DefaultAddress); }
        builder.AddDemonstration();

        var services = builder.Services;
        services.AddRazorComponents()
            .AddInteractiveServerComponents(circuits => circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10))
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestHubMessage);
        services.AddRadzenComponents();
        services.AddScoped<KeptTyping>();   // scoped because the JavaScript runtime belongs to one circuit
        services.AddScoped<Toasts>();       // scoped because a message is for one window
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(builder.Configuration.GetSection("Clock").Get<LocalClockOptions>() ?? new LocalClockOptions());
        services.AddSingleton<LocalClock>();
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        if (builder.Configuration.GetValue<bool>(BehindProxySetting)) { services.TrustForwardedHeaders(builder.Configuration); }
    }

    public static void UseUserInterface(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>(BehindProxySetting)) { app.UseForwardedHeaders(); }
        app.UseSecurityHeaders();
        app.UseExceptionHandler(Urls.Error, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(Urls.NotFound, createScopeForStatusCodePages: true);
        if (!app.Environment.IsDevelopment()) { app.UseHsts(); }
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture("en-GB"),
            SupportedCultures = [new("en-GB")],
            SupportedUICultures = [new("en-GB")],
        });
        app.UsePublished();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null); // SecurityHeaders says it for every response
        app.SayWhereItIs();
    }

    private static bool HasAddress(ConfigurationManager settings) =>
        !string.IsNullOrEmpty(settings[WebHostDefaults.ServerUrlsKey])
        || !string.IsNullOrEmpty(settings[WebHostDefaults.HttpPortsKey])
        || !string.IsNullOrEmpty(settings[WebHostDefaults.HttpsPortsKey])
        || settings.GetSection("Kestrel:Endpoints").GetChildren().Any();

    private static void TrustForwardedHeaders(this IServiceCollection services, ConfigurationManager settings) =>
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            // Loopback is trusted as it is; other proxies are named one by one in Proxy:Addresses.
            foreach (var address in settings.GetSection("Proxy:Addresses").Get<string[]>() ?? [])
            {
                o.KnownProxies.Add(System.Net.IPAddress.Parse(address));
            }
        });

    private static void SayWhereItIs(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Urls) { app.Logger.LogInformation("StrategyTracker is at {Address}", address); }
    });
}
