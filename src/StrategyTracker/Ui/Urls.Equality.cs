using System.Globalization;
using StrategyTracker.Domain.Provision;

namespace StrategyTracker.Ui;

// Addresses of the equality duty, the measures, the smaller registers, and what is published.
public static partial class Urls
{
    public const string Duty = "/duty";
    public const string Measures = "/measures";
    public const string Provision = "/provision";
    /// <summary>The one register of <see cref="Provision"/> that those who read no progress may open.</summary>
    public const string LocalHelp = "/provision/local-help";
    /// <summary>What anyone may read without signing in.</summary>
    public const string Published = "/published";

    /// <summary>The duty page with one of its parts: goals, consultation, papers, assessments, cycles.</summary>
    public static string DutyTab(string? area, string? tab, string? act = null) => InArea(Duty, area, ("tab", tab), ("act", act));
    public static string Goal(Guid id, string? act = null) => $"{Duty}/goals/{id}" + Query(("act", act));
    public static string Consultation(Guid id) => $"{Duty}/consultations/{id}";
    public static string Statement(Guid id) => $"{Duty}/papers/{id}";
    public static string Assessment(Guid id, string? act = null) => $"{Duty}/assessments/{id}" + Query(("act", act));
    public static string DutyReportPdf(string? area, DateOnly? asAt = null) => InArea($"{Duty}/report.pdf", area, ("asAt", Day(asAt)));

    public static string MeasuresWith(string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea(Measures, area, filters);
    public static string MeasuresCsv(string? area) => InArea("/measures.csv", area);
    public static string Measure(string code, string reference, string? act = null) => $"{Strategy(code)}/measures/{Part(reference)}" + Query(("act", act));
    public static string ReadingsCsv(string code, string reference) => $"{Strategy(code)}/measures/{Part(reference)}/readings.csv";
    /// <summary>All of an area's measures for one period, to be filled in at once.</summary>
    public static string EnterPeriod(string? area, DateOnly? from = null, DateOnly? to = null) => InArea($"{Measures}/enter", area, ("from", Day(from)), ("to", Day(to)));
    public static string Funnels(string? area) => InArea($"{Measures}/funnels", area);
    public static string Findings(string? area) => InArea($"{Measures}/findings", area);
    public static string Finding(Guid id, string? act = null) => $"{Measures}/findings/{id}" + Query(("act", act));
    public static string EqualityOfOutcomePdf(string? area, DateOnly? asAt = null) => InArea($"{Measures}/equality-of-outcome.pdf", area, ("asAt", Day(asAt)));

    public static string ProvisionOf(ProvisionKind kind, string? area = null, string? act = null) => InArea($"{Provision}/{Slug(kind)}", area, ("act", act));
    public static string ProvisionCsv(ProvisionKind kind, string? area) => InArea($"{Provision}/{Slug(kind)}.csv", area);
    public static string ProvisionItem(ProvisionKind kind, Guid id, string? act = null) => $"{Provision}/{Slug(kind)}/{id}" + Query(("act", act));

    /// <summary>Whether a path of this site is open to anyone.</summary>
    public static bool IsPublished(string path) => !path.Contains("..", StringComparison.Ordinal) && (path == Published || path.StartsWith($"{Published}/", StringComparison.Ordinal));

    public static string PublishedBy(string area) => $"{Published}/{Part(area)}";
    /// <summary>The newest version of a published paper.</summary>
    public static string PublishedPaper(string area, string slug) => $"{Published}/{Part(area)}/{Part(slug)}";
    /// <summary>One version for good: this address never changes what it shows.</summary>
    public static string PublishedVersion(string area, string slug, int version) => string.Create(CultureInfo.InvariantCulture, $"{PublishedPaper(area, slug)}/v{version}");
    public static string PublishedPdf(string area, string slug, int version) => $"{PublishedVersion(area, slug, version)}.pdf";

    public static string Slug(ProvisionKind kind) => kind switch
    {
        ProvisionKind.LocalHelp => "local-help",
        ProvisionKind.QualityCheck => "quality-checks",
        ProvisionKind.CourtReturns => "court-returns",
        ProvisionKind.BusinessPlan => "business-plans",
        _ => $"{kind.ToString().ToLowerInvariant()}{(kind == ProvisionKind.Training ? "" : "s")}",
    };

    public static ProvisionKind? ProvisionKindOf(string? slug) => Enum.GetValues<ProvisionKind>().Where(k => Slug(k) == slug).Select(k => (ProvisionKind?)k).FirstOrDefault();
}
