using System.Globalization;

namespace StrategyTracker.Reports.Blocks;

/// <summary>Addresses that a report may lead to.</summary>
internal static class WebLink
{
    /// <summary>The address when it is http, https or mailto and holds nothing hidden; otherwise null.</summary>
    public static string? Of(string? address) =>
        string.IsNullOrEmpty(address) || address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' || char.GetUnicodeCategory(c) is UnicodeCategory.Format) ? null
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            && address.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase) && HasOnlyWholeCharacters(address) ? address : null;

    /// <summary>The address in plain ASCII, as files write it.</summary>
    public static string Escaped(string address) => new Uri(address, UriKind.Absolute).AbsoluteUri;

    private static bool HasOnlyWholeCharacters(string address) => address.EnumerateRunes().All(r => r.Value != 0xFFFD);
}
