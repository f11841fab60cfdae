namespace StrategyTracker.Setup.Mail;

/// <summary>One message in plain text. Nothing in it needs a picture or a tracker.</summary>
public sealed record Letter(string To, string Subject, string Body);

/// <summary>The way out for mail: a server, a folder, or a test's list.</summary>
public interface IMailer
{
    Task SendAsync(Letter letter, CancellationToken ct = default);
}
