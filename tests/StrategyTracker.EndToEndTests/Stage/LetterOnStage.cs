using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.EndToEndTests.Stage;

/// <summary>A letter of one reminder that a mail server refused, parked for the administrator.</summary>
internal static class LetterOnStage
{
    public static async Task<Guid> PutAsync(Server server, string name)
    {
        using var databases = TrackerDbContextFactory.OnSqlite(server.DatabaseFile);
        await using var db = databases.CreateDbContext();
        var now = DateTime.UtcNow;
        var person = Person.Add(name, $"{Guid.NewGuid():N}@example.test", [Role.ActionOwner], new Stamp(Actor.System, now, DateOnly.FromDateTime(now), Why: "For a journey."));
        var reminder = AReminder.For(person);
        var letter = ALetter.Of(person, reminder);
        letter.Take("a test", TimeSpan.FromMinutes(2), now);
        letter.Failed("The mail server answers: no such mailbox here.", isFinal: true, now);
        db.AddRange(person, letter, reminder);
        await db.SaveChangesAsync();
        return letter.Id;
    }
}
