using System.Net;
using System.Net.Mail;
using System.Text;

namespace StrategyTracker.Setup.Mail;

/// <summary>Sends by the configured server; without one, leaves each letter in a folder.</summary>
public sealed class Mailer(MailOptions options, IHostEnvironment environment) : IMailer
{
    public async Task SendAsync(Letter letter, CancellationToken ct = default)
    {
        using var message = new MailMessage(options.From, letter.To, letter.Subject, letter.Body)
        {
            BodyEncoding = Encoding.UTF8,
            SubjectEncoding = Encoding.UTF8,
            IsBodyHtml = false,
        };
        using var client = Client();
        await client.SendMailAsync(message, ct);
    }

    private SmtpClient Client()
    {
        if (string.IsNullOrWhiteSpace(options.Host))
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
