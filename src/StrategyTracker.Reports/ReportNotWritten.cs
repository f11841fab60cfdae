namespace StrategyTracker.Reports;

/// <summary>A report could not be written; the message is one sentence for whoever asked for it.</summary>
public sealed class ReportNotWritten : IOException
{
    /// <summary>Made with the sentence and what lies behind it.</summary>
    public ReportNotWritten(string message, Exception? inner = null) : base(message, inner) { }
}
