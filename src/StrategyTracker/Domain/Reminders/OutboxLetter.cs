namespace StrategyTracker.Domain.Reminders;

/// <summary>
/// A letter that is to go out. Its row is written in the transaction of what it tells of; what stands in it and where it goes are
/// settled when it is sent. The key is unique: one digest a person a day, however often the sweep runs.
/// </summary>
public sealed class OutboxLetter
{
    /// <summary>Tries after which it is parked for an administrator to look at.</summary>
    public const int MostTries = 8;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    private OutboxLetter() { }

    /// <param name="key">Such as "digest 0190… 2008-03-04".</param>
    /// <param name="notBefore">The earliest instant (UTC) at which it goes.</param>
    public OutboxLetter(string key, Guid personId, DateTime notBefore, DateTime madeAt) =>
        (Key, PersonId, MadeAt, NextTryAt) = (Text.Line(key, "The letter's key", 200), personId, madeAt, notBefore);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Key { get; private set; } = "";
    public Guid PersonId { get; private set; }
    public DateTime MadeAt { get; private set; }
    public OutboxState State { get; private set; }
    public int Tries { get; private set; }
    public DateTime NextTryAt { get; private set; }
    /// <summary>Whoever sends it holds it until then; after that it counts as left behind by a broken run and is taken again.</summary>
    public DateTime? HeldUntil { get; private set; }
    public string? HeldBy { get; private set; }
    public string? Subject { get; private set; }
    public string? PlainText { get; private set; }
    public string? Html { get; private set; }
    /// <summary>The address at sending.</summary>
    public string? SentTo { get; private set; }
    public DateTime? SentAt { get; private set; }
    /// <summary>The same at every try, so that mail systems know a repeat for what it is.</summary>
    public string? MessageId { get; private set; }
    public string? LastError { get; private set; }

    public bool IsDueAt(DateTime now) => State switch
    {
        OutboxState.Waiting => NextTryAt <= now,
        OutboxState.Sending => HeldUntil <= now,
        _ => false,
    };

    /// <summary>Takes it for sending, for as long as <paramref name="hold"/>.</summary>
    public void Take(string by, TimeSpan hold, DateTime now)
    {
        if (!IsDueAt(now)) { throw new RuleViolation("This letter is not waiting to be sent."); }
        (State, HeldBy, HeldUntil, Tries) = (OutboxState.Sending, by, now + hold, Tries + 1);
    }

    /// <summary>What is about to go out, and where.</summary>
    public void Compose(string subject, string plainText, string html, string address, string messageDomain)
    {
        (Subject, PlainText, Html, SentTo) = (Text.Line(subject, "The subject", 200), plainText, html, address);
        MessageId ??= $"<{Id:N}@{messageDomain}>";
    }

    public void Sent(DateTime at) => (State, SentAt, HeldBy, HeldUntil, LastError) = (OutboxState.Sent, at, null, null, null);

    /// <summary>It could not go: it is tried again later, each time after a longer wait, and parked after <see cref="MostTries"/>.</summary>
    /// <param name="isFinal">No further try can help: the address is malformed, or the server refuses it for good.</param>
    public void Failed(string error, bool isFinal, DateTime at)
    {
        (LastError, HeldBy, HeldUntil) = (error.Length <= 1_000 ? error : error[..1_000], null, null);
        if (isFinal || Tries >= MostTries) { State = OutboxState.Parked; return; }
        var wait = FirstWait * Math.Pow(3, Tries - 1);
        (State, NextTryAt) = (OutboxState.Waiting, at + (wait < LongestWait ? wait : LongestWait));
    }

    /// <summary>Nothing in it is true any more, or nobody is there to read it; it never goes.</summary>
    public void Withdraw(string why) => (State, LastError, HeldBy, HeldUntil) = (OutboxState.Withdrawn, why, null, null);

    /// <summary>The server that held it has died and started again: nobody waits for its answer any more.</summary>
    public void LeftBehind(DateTime now)
    {
        if (State == OutboxState.Sending && HeldUntil > now) { HeldUntil = now; }
    }

    /// <summary>What stood in it is not kept for ever; that it went, when, where and under which id is.</summary>
    public void ForgetText() => (PlainText, Html) = (null, null);

    /// <summary>An administrator has mended the cause: it is tried from the beginning.</summary>
    public void TryAgain(DateTime now)
    {
        if (State != OutboxState.Parked) { throw new RuleViolation("Only a parked letter is tried again by hand; this one is not parked."); }
        (State, Tries, NextTryAt) = (OutboxState.Waiting, 0, now);
    }
}
