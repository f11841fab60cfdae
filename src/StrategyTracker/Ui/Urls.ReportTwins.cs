using StrategyTracker.Features.ReportCentre;

namespace StrategyTracker.Ui;

// Addresses of any report by its name: as a page to read, and as a file.
public static partial class Urls
{
    /// <summary>How a report looks on a page.</summary>
    public const string ReportStylesheet = "/css/report.css";

    /// <summary>The report as a page: no script, no circuit, fit to print.</summary>
    public static string ReportTwin(string name, ReportAsk? ask = null) => $"/reports/{Part(name)}{Asked(ask)}";
    /// <param name="ending">pdf, docx, xlsx or csv.</param>
    public static string ReportFile(string name, string ending, ReportAsk? ask = null) => $"/reports/{Part(name)}.{ending}{Asked(ask)}";

    private static string Asked(ReportAsk? ask) => ask is null ? "" : Query(("strategy", ask.Strategy), ("area", ask.Area), ("asAt", Day(ask.AsAt)), ("since", Day(ask.Since)), ("part", ask.Part));
}
