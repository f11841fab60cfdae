using System.Net;
using System.Net.Mail;

namespace StrategyTracker.Setup.Mail;

/// <summary>
/// Sends by the configured server; without one, leaves each letter in a folder. A connection for each letter, and one letter at a
/// time: a server that breaks off takes no other letter with it.
/// </summary>
public sealed class Mailer(MailOptions options, IHostEnvironment environment) : IMailer
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    public async Task SendAsync(Letter letter, CancellationToken ct = default)
    {
        using var message = LetterMessage.Of(letter, options);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(options.TimeOut);
        var client = Client();
        try
        {
            // The framework's own time-out does not hold for asynchronous sending, so the waiting itself ends.
            await client.SendMailAsync(message, limit.Token).WaitAsync(limit.Token);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested && MailFault.Is(fault))
        {
            throw MailFault.Of(fault, letter.To, options);
        }
        finally
        {
            await LeaveAsync(client);
        }
    }

    /// <summary>Says goodbye to the server, but does not wait for one that hangs: the letter is there or it is not.</summary>
    private static async Task LeaveAsync(SmtpClient client)
    {
        try { await Task.Run(client.Dispose).WaitAsync(Farewell); }
        catch (Exception fault) when (fault is TimeoutException or SmtpException or IOException or InvalidOperationException) { /* gone already */ }
    }

    private SmtpClient Client()
    {
        if (options.GoesToFolder)
        {
            var folder = Directory.CreateDirectory(Path.Combine(environment.ContentRootPath, options.Folder));
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder.FullName };
        }
        return new SmtpClient(options.Host, options.Port)
        {
            EnableSsl = options.UseTls,
            Credentials = string.IsNullOrEmpty(options.User) ? null : new NetworkCredential(options.User, options.Password),
        };
    }
}
