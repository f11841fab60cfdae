using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain.People;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>The whole application on a test's own database, with a clock that stands still; in Production unless said.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("strategytracker-site-");
    private readonly TestDatabase _database;
    private readonly string _environment;
    private readonly (string, string)[] _settings;

    private Site(TestDatabase database, string environment, (string, string)[] settings) => (_database, _environment, _settings) = (database, environment, settings);

    public FixedClock Clock { get; } = new("2008-01-15T10:00:00Z");
    public TestDatabase Database => _database;
    public string EvidenceFolder => Path.Combine(_folder.FullName, "evidence");

    public static async Task<Site> OpenAsync(string environment = "Production", bool seeded = false, params (string, string)[] settings)
    {
        return new Site(seeded ? await SeedCopy.StoredAsync("2007-11-01T08:00:00Z") : await TestDatabase.CreateAsync(), environment, settings);
    }

    /// <summary>A browser with nobody signed in.</summary>
    public HttpClient Anonymous() => CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    /// <summary>A browser in which this person has signed in.</summary>
    public async Task<HttpClient> SignedInAsync(Person person)
    {
        await using var scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await accounts.FindByEmailAsync(person.Email!);
        if (account is null)
        {
            account = new Account { UserName = person.Email, Email = person.Email, PersonId = person.Id };
            Assert.True((await accounts.CreateAsync(account)).Succeeded);
        }
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var cookie = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = Clock.Now, ExpiresUtc = Clock.Now.AddHours(1) }, IdentityConstants.ApplicationScheme);
        var client = Anonymous();
        client.DefaultRequestHeaders.Add("Cookie", $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(ticket)}");
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        return client;
    }

    public async Task<HttpClient> SignedInAsync(params Role[] roles)
    {
        var person = APerson.In(roles);
        await _database.SaveAsync([person]);
        return await SignedInAsync(person);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        foreach (var (name, value) in _database.Settings) { builder.UseSetting(name, value); }
        builder.UseSetting("Evidence:Folder", EvidenceFolder);
        builder.UseSetting("Packs:Folder", Path.Combine(_folder.FullName, "packs"));
        builder.UseSetting("DataProtection:Folder", Path.Combine(_folder.FullName, "keys"));
        builder.UseSetting("Demonstration:DatabaseFile", Path.Combine(_folder.FullName, "demonstration.db"));
        builder.UseSetting("Schedule:IsOn", "false");       // no job runs on a clock that stands still
        builder.UseSetting("urls", "http://localhost:5080");
        foreach (var (name, value) in _settings) { builder.UseSetting(name, value); }
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
