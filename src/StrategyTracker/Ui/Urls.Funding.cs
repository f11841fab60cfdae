namespace StrategyTracker.Ui;

// Until when services can count on their funding. Restricted; dates only.
public static partial class Urls
{
    public const string Funding = "/funding";
    public const string FundingCsv = "/funding.csv";

    public static string FundingWith(string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea(Funding, area, filters);
    public static string FundingCsvWith(string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea(FundingCsv, area, filters);
    public static string FundingOf(Guid id) => $"{Funding}/{id}";
}
