using System.Globalization;

namespace StrategyTracker.Ui;

// The report centre: what can be run, packs that are kept, and packs as they were issued.
public static partial class Urls
{
    public const string ReportCentre = "/reports";
    /// <summary>Finished reports that wait for their asker.</summary>
    public const string ReadyReports = "/reports/ready";
    public const string Packs = "/packs";
    public const string IssuedPacks = "/packs/issued";

    public static string ReportCentreWith(params ReadOnlySpan<(string Name, string? Value)> filters) => ReportCentre + Query(filters);
    public static string ReadyReport(Guid id) => $"{ReadyReports}/{id}";

    public static string Pack(Guid id) => $"{Packs}/{id}";
    public static string PackPreview(Guid id, DateOnly? asAt, DateOnly? since) => $"{Pack(id)}/preview.pdf" + Query(("asAt", Day(asAt)), ("since", Day(since)));
    public static string IssuedPacksBefore(int? number) => IssuedPacks + Query(("before", number?.ToString(CultureInfo.InvariantCulture)));
    public static string IssuedPack(int number) => string.Create(CultureInfo.InvariantCulture, $"{IssuedPacks}/{number}.pdf");
}
