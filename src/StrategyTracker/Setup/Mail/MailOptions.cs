namespace StrategyTracker.Setup.Mail;

/// <summary>Section "Mail". Without a host, letters are written to a folder as .eml files.</summary>
public sealed class MailOptions
{
    public string? Host { get; set; }
    public int Port { get; set; } = 587;
    public bool UseTls { get; set; } = true;
    public string? User { get; set; }
    public string? Password { get; set; }
    public string From { get; set; } = "strategytracker@localhost";
    /// <summary>Relative to the content root.</summary>
    public string Folder { get; set; } = "data/mail";
}
