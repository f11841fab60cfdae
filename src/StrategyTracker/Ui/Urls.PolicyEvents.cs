namespace StrategyTracker.Ui;

// Changes of law and policy outside, and what they touch.
public static partial class Urls
{
    public const string PolicyEvents = "/policy-events";
    public const string PolicyEventsCsv = "/policy-events.csv";

    public static string PolicyEventsWith(string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea(PolicyEvents, area, filters);
    public static string PolicyEventsCsvWith(string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea(PolicyEventsCsv, area, filters);
    public static string PolicyEvent(Guid id) => $"{PolicyEvents}/{id}";
}
