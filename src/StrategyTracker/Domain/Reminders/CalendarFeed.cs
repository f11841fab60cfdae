namespace StrategyTracker.Domain.Reminders;

/// <summary>
/// A private address at which a person's calendar program reads dates: their own, or a strategy's. Only a hash of the secret
/// part is kept, so that nobody can read the address out of the database; it can be ended at any time.
/// </summary>
public sealed class CalendarFeed
{
    private CalendarFeed() { }

    /// <param name="strategyId">The strategy whose dates it gives; null for the person's own.</param>
    /// <param name="secretHash">SHA-256 of the secret part of the address, 64 hexadecimal digits in lower case.</param>
    public CalendarFeed(Guid personId, Guid? strategyId, string secretHash, DateTime madeAt) => (PersonId, StrategyId, SecretHash, MadeAt) = (personId, strategyId, secretHash, madeAt);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public Guid? StrategyId { get; private set; }
    public string SecretHash { get; private set; } = "";
    public DateTime MadeAt { get; private set; }
    public DateTime? LastReadAt { get; private set; }
    public DateTime? EndedAt { get; private set; }

    public void Read(DateTime at) => LastReadAt = at;

    public void End(DateTime at) => EndedAt ??= at;
}
