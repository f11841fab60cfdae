using System.ComponentModel;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace StrategyTracker.Setup.Mail;

/// <summary>A letter could not go, told in a sentence that an administrator can act on and that gives no secret away.</summary>
public sealed class MailFault(string sentence, MailFault.Kind kind, Exception? inner = null) : Exception(sentence, inner)
{
    public enum Kind
    {
        /// <summary>Another try may help.</summary>
        Passing,
        /// <summary>No further try of this letter can help: its address is malformed, or the server refuses it for good.</summary>
        OfThisLetter,
        /// <summary>It is not about this letter: the server is away, or we may not come in.</summary>
        OfTheServer,
    }

    public Kind What { get; } = kind;
    public bool IsFinal => What == Kind.OfThisLetter;

    private const int FirstRefusal = 550, LastRefusal = 554;
    private const string NoEncryption = "secure connections";       // what the framework says when STARTTLS is not offered
    private const int NotSignedIn = 530;

    public static MailFault Of(Exception fault, string to, MailOptions options)
    {
        var server = $"The mail server {options.Host}:{options.Port}";
        var (sentence, kind) = fault switch
        {
            SmtpFailedRecipientException refused => ($"{server} refuses {to}: {refused.Message}", OfAnswer((int)refused.StatusCode)),
            _ when Inner<AuthenticationException>(fault) is { } tls => ($"The certificate or encryption of the mail server {options.Host}:{options.Port} was not accepted: {tls.Message}", Kind.OfTheServer),
            _ when Inner<SocketException>(fault) is { } away => ($"{server} cannot be reached: {away.Message}.", Kind.OfTheServer),
            SmtpException { Message: var said } when said.Contains(NoEncryption, StringComparison.OrdinalIgnoreCase) => ($"{server} offers no encryption (STARTTLS), and the setting Mail:UseTls asks for it.", Kind.OfTheServer),
            SmtpException { StatusCode: var code } smtp when (int)code > 0 => ($"{server} answers: {smtp.Message}", OfAnswer((int)code)),
            OperationCanceledException => ($"{server} did not answer within {options.TimeOutSeconds} seconds.", Kind.OfTheServer),
            IOException or UnauthorizedAccessException => ($"The letter could not be written to {(options.GoesToFolder ? options.Folder : options.Host)}: {fault.Message}", Kind.OfTheServer),
            _ => ($"{server} broke off: {(fault.InnerException ?? fault).Message}", Kind.OfTheServer),
        };
        return new MailFault(Discreet(sentence, options), kind, fault);
    }

    /// <summary>Whether any exception of the framework's mail says that the letter did not go.</summary>
    public static bool Is(Exception fault) =>
        fault is SmtpException or OperationCanceledException or IOException or UnauthorizedAccessException or AuthenticationException or SocketException or Win32Exception or InvalidOperationException or FormatException or ArgumentException;

    private static Kind OfAnswer(int code) => code switch
    {
        >= FirstRefusal and <= LastRefusal => Kind.OfThisLetter,
        >= NotSignedIn and < FirstRefusal => Kind.OfTheServer,
        _ => Kind.Passing,
    };

    private static T? Inner<T>(Exception? fault) where T : Exception
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is T found) { return found; }
        }
        return null;
    }

    /// <summary>On one line, and without the password should a server say it back, plain or as it was sent.</summary>
    private static string Discreet(string sentence, MailOptions options)
    {
        var line = sentence.ReplaceLineEndings(" ");
        if (options.Password is not { Length: > 0 } secret) { return line; }
        foreach (var form in new[] { secret, Encoded(secret), Encoded($"\0{options.User}\0{secret}") }) { line = line.Replace(form, "…", StringComparison.Ordinal); }
        return line;
    }

    private static string Encoded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
