using System.ComponentModel.DataAnnotations;

namespace StrategyTracker.Setup.Mail;

/// <summary>Section "Mail". Without a host, letters are written to a folder as .eml files.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string? Host { get; set; }
    [Range(1, 65_535)] public int Port { get; set; } = 587;
    /// <summary>STARTTLS is required: a server that does not offer it gets no letter.</summary>
    public bool UseTls { get; set; } = true;
    public string? User { get; set; }
    public string? Password { get; set; }
    public string From { get; set; } = "strategytracker@localhost";
    /// <summary>Relative to the content root.</summary>
    public string Folder { get; set; } = "data/mail";
    /// <summary>Seconds that one letter may take from the first connection to the server's last word.</summary>
    [Range(1, 600)] public int TimeOutSeconds { get; set; } = 30;

    public bool GoesToFolder => string.IsNullOrWhiteSpace(Host);
    public TimeSpan TimeOut => TimeSpan.FromSeconds(TimeOutSeconds);
}
