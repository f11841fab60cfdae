using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace StrategyTracker.Setup.Mail;

/// <summary>A letter as the framework's message. Whatever is put into a header is one line before it gets there.</summary>
public static class LetterMessage
{
    /// <exception cref="MailFault">An address is malformed.</exception>
    public static MailMessage Of(Letter letter, MailOptions options)
    {
        var message = new MailMessage
        {
            Subject = OneLine(letter.Subject), SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8,
            Body = letter.Body, BodyEncoding = Encoding.UTF8, IsBodyHtml = false,
        };
        try
        {
            message.From = From(options);
            message.To.Add(To(letter));
            if (letter.Html is { } html)
            {
                message.BodyTransferEncoding = TransferEncoding.QuotedPrintable;
                var view = AlternateView.CreateAlternateViewFromString(html, Encoding.UTF8, MediaTypeNames.Text.Html);
                view.TransferEncoding = TransferEncoding.QuotedPrintable;
                message.AlternateViews.Add(view);
            }
            if (letter.MessageId is { } id) { message.Headers.Add("Message-ID", OneLine(id)); }
            if (letter.IsAutomatic) { message.Headers.Add("Auto-Submitted", "auto-generated"); }
            if (letter.StopAddress is { } stop)
            {
                message.Headers.Add("List-Unsubscribe", $"<{OneLine(stop)}>");
                if (letter.StopsAtOnce) { message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); }
            }
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    /// <summary>An address alone: no display name, no list, no comment, nothing that ends a line.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= 254 } && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) && MailAddress.TryCreate(text, out var read) && string.Equals(read.Address, text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The part after the @ of the sender, for the ids of messages.</summary>
    public static string Domain(MailOptions options) => MailAddress.TryCreate(options.From, out var from) ? from.Host : "localhost";

    private static MailAddress From(MailOptions options) => MailAddress.TryCreate(OneLine(options.From), out var from)
        ? from
        : throw new MailFault($"The setting Mail:From is \"{OneLine(options.From)}\", which is not an address.", MailFault.Kind.OfTheServer);

    private static MailAddress To(Letter letter) => IsAddress(letter.To)
        ? new MailAddress(letter.To, letter.ToName is { } name ? OneLine(name) : null, Encoding.UTF8)
        : throw new MailFault($"\"{OneLine(letter.To)}\" is not an e-mail address.", MailFault.Kind.OfThisLetter);

    private static string OneLine(string text) => new([.. text.ReplaceLineEndings(" ").Where(c => !char.IsControl(c))]);
}
