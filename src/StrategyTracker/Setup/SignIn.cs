using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StrategyTracker.Features.SignIn;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Setup;

/// <summary>Who gets in, and how it is remembered. Everything is closed unless a page or endpoint opens itself on purpose.</summary>
public static class SignIn
{
    public const int ShortestPassword = 12;
    public const int LongestPassword = 128;
    public const string KeysFolderSetting = "DataProtection:Folder";

    /// <summary>Comes after <see cref="UserInterface.AddUserInterface"/>, whose own authentication state it replaces.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddAccounts()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<SignedInPerson>();
        services.AddScoped<IUserConfirmation<Account>, MayComeIn>(); // scoped like the sign-in manager that asks it
        services.Configure<DataProtectionTokenProviderOptions>(o => o.TokenLifespan = TimeSpan.FromHours(2));
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(3));

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie => Remember(cookie, builder.Environment));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, LiveSignIn>(); // scoped: one per circuit, which it watches
        services.AddScoped<CurrentActor>(); // scoped because it asks who is signed in on this circuit or request
        builder.KeepKeys();
        builder.AddMail();

        services.AddTransient<SignInWithPassword>();
        services.AddTransient<FinishSignIn>();
        services.AddTransient<SendPasswordReset>();
        services.AddTransient<ResetPassword>();
        services.AddTransient<ChangePassword>();
        services.AddTransient<SecondFactor>();
        services.AddTransient<DemonstrationPeople>();
        services.AddTransient<PublicAddress>();
    }

    /// <summary>Accounts and the rules for their passwords, for pages and commands alike.</summary>
    public static IdentityBuilder AddAccounts(this IServiceCollection services) => services.AddIdentityCore<Account>(Rules)
        .AddEntityFrameworkStores<TrackerDbContext>()
        .AddPasswordValidator<PasswordRule>()
        .AddErrorDescriber<IdentityWords>();

    private static void Rules(IdentityOptions o)
    {
        // Length is what makes a password strong; rules about its letters only make it forgettable.
        o.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword, RequiredUniqueChars = 5,
            RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
        };
        o.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15), AllowedForNewUsers = true };
        o.User.RequireUniqueEmail = true;
        o.SignIn.RequireConfirmedAccount = true; // asks MayComeIn
    }

    private static void Remember(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        cookie.LoginPath = Urls.SignIn;
        cookie.AccessDeniedPath = Urls.NotFound;
        cookie.Cookie.Name = "strategytracker";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
        cookie.SlidingExpiration = true;
        cookie.Events.OnRedirectToLogin = context =>
        {
            context.Response.Redirect(Urls.SignInAnd(HttpMethods.IsGet(context.Request.Method) ? Asked(context.HttpContext) : null));
            return Task.CompletedTask;
        };
        cookie.Events.OnValidatePrincipal = async context =>
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
            if (context.Principal is null || context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null) { return; }
            var services = context.HttpContext.RequestServices;
            if (CurrentActor.PersonId(context.Principal) is not { } person
                || !await ActorsQuery.MayComeInAsync(services.GetRequiredService<IDbContextFactory<TrackerDbContext>>(), person, services.GetRequiredService<Demonstration>(), context.HttpContext.RequestAborted))
            {
                context.RejectPrincipal();
            }
        };
    }

    /// <summary>The address the person asked for, also when the answer was first an empty "401" and the page for it took over.</summary>
    private static string Asked(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is { } first
        ? first.OriginalPath + first.OriginalQueryString
        : context.Request.Path + context.Request.QueryString;

    /// <summary>The keys that seal cookies and mail tokens stand beside the database, so that a restart signs nobody out.</summary>
    private static void KeepKeys(this WebApplicationBuilder builder)
    {
        var beside = Path.GetDirectoryName(builder.Configuration["Database:File"] ?? new DatabaseOptions().File) ?? "data";
        var folder = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration[KeysFolderSetting] ?? Path.Combine(beside, "keys"));
        builder.Services.AddDataProtection().SetApplicationName("StrategyTracker").PersistKeysToFileSystem(new DirectoryInfo(folder));
    }

    private static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        // Nothing leaves the machine from a demonstration, whatever is set.
        if (Demonstration.In(builder.Environment, builder.Configuration).IsOn) { builder.Services.PostConfigure<MailOptions>(o => o.Host = null); }
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<MailOptions>>().Value);
        builder.Services.AddSingleton<IMailer, Mailer>();
        builder.Services.AddSingleton<Postbox>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Postbox>());
    }
}
