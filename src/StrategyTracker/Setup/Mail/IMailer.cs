namespace StrategyTracker.Setup.Mail;

/// <summary>One message. Nothing in it needs a picture or a tracker.</summary>
/// <param name="Body">Plain text; what those read who see no HTML.</param>
public sealed record Letter(string To, string Subject, string Body)
{
    public string? ToName { get; init; }
    /// <summary>The same again with headings and links, written by us and never by a user.</summary>
    public string? Html { get; init; }
    /// <summary>With its angle brackets; the same at every try.</summary>
    public string? MessageId { get; init; }
    /// <summary>Where letters of this kind are turned off or changed.</summary>
    public string? StopAddress { get; init; }
    /// <summary>One request to <see cref="StopAddress"/> turns them off (RFC 8058); otherwise it is a page to read.</summary>
    public bool StopsAtOnce { get; init; }
    /// <summary>No person wrote it, and an absence note is no answer to it.</summary>
    public bool IsAutomatic { get; init; }
}

/// <summary>The way out for mail: a server, a folder, or a test's list.</summary>
public interface IMailer
{
    /// <exception cref="MailFault">It could not go, in a sentence.</exception>
    Task SendAsync(Letter letter, CancellationToken ct = default);
}
