using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders;
using StrategyTracker.Features.Reminders.Outbox;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.Store;

namespace StrategyTracker.TestSupport;

/// <summary>A database with letters in it, and the outbox that sends them, over whichever mailer the test gives.</summary>
public sealed class PostOffice : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private PostOffice(TestDatabase database, MailOptions mail, IMailer? mailer)
    {
        Database = database;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Site:Address", "https://tracker.test")]).Build());
        services.AddSingleton(database.Databases);
        services.AddSingleton<IDbContextFactory<TrackerDbContext>>(database.Databases);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new LocalClockOptions());
        services.AddSingleton<LocalClock>();
        services.AddSingleton(mail);
        services.AddSingleton(mailer ?? new Mailer(mail, new Here()));
        services.AddSingleton(new ServerName("test"));
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        services.AddSingleton<StopLinks>();
        services.AddSingleton<SiteAddress>();
        services.AddUseCases();
        _services = services.BuildServiceProvider();
    }

    public TestDatabase Database { get; }
    public FixedClock Clock { get; } = new("2008-01-15T10:00:00Z");

    public static async Task<PostOffice> OpenAsync(MailOptions? mail = null, IMailer? mailer = null) => new(await TestDatabase.CreateAsync(), mail ?? new MailOptions { From = "tracker@tracker.test" }, mailer);

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task<OutboxResult> SendAsync(CancellationToken ct = default) => Get<SendOutbox>().RunAsync(ct);

    /// <summary>As many people as asked, each with one letter of one reminder that waits.</summary>
    public async Task<IReadOnlyList<(Person Person, OutboxLetter Letter)>> WriteAsync(int letters = 1, Action<Person>? with = null)
    {
        var made = Enumerable.Range(1, letters).Select(_ =>
        {
            var person = APerson.Any();
            with?.Invoke(person);
            var reminder = AReminder.For(person);
            return (Person: person, Reminder: reminder, Letter: ALetter.Of(person, reminder));
        }).ToList();
        await Database.SaveAsync(made.SelectMany(m => new object[] { m.Person, m.Letter, m.Reminder }));
        return [.. made.Select(m => (m.Person, m.Letter))];
    }

    public async Task<OutboxLetter> ReadAsync(OutboxLetter letter)
    {
        await using var db = Database.Open();
        return await db.OutboxLetters.AsNoTracking().SingleAsync(l => l.Id == letter.Id);
    }

    public async Task<IReadOnlyList<OutboxLetter>> LettersAsync()
    {
        await using var db = Database.Open();
        return await db.OutboxLetters.AsNoTracking().OrderBy(l => l.Id).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Database.DisposeAsync();
    }

    private sealed class Here : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";
        public string ApplicationName { get; set; } = "tests";
        public string ContentRootPath { get; set; } = Path.GetTempPath();
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

/// <summary>A mailer that keeps letters in a list, and fails where the test says so.</summary>
public sealed class ListMailer(Func<Letter, Exception?>? fails = null) : IMailer
{
    public List<Letter> Sent { get; } = [];

    public Task SendAsync(Letter letter, CancellationToken ct = default)
    {
        if (fails?.Invoke(letter) is { } fault) { throw fault; }
        Sent.Add(letter);
        return Task.CompletedTask;
    }
}
