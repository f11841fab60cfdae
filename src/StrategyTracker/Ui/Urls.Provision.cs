using StrategyTracker.Domain.Provision;

namespace StrategyTracker.Ui;

// The smaller registers with their filters, and the one export.
public static partial class Urls
{
    public const string ProvisionCsvRoute = $"{Provision}/{{slug}}.csv";

    public static string ProvisionWith(ProvisionKind kind, string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea($"{Provision}/{Slug(kind)}", area, filters);
    public static string ProvisionCsvWith(ProvisionKind kind, string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea($"{Provision}/{Slug(kind)}.csv", area, filters);
}
