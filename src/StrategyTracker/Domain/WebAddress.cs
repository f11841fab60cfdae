namespace StrategyTracker.Domain;

/// <summary>An address that people may follow from a page of ours: http or https, nothing else.</summary>
public static class WebAddress
{
    /// <returns>The address in its plain form; null when there is none.</returns>
    /// <exception cref="RuleViolation">It is no such address.</exception>
    public static string? Of(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) { return null; }
        return Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? Text.Line(uri.AbsoluteUri, "The address", 2_000)
            : throw new RuleViolation($"\"{typed.Trim()}\" is not an address that starts with https:// or http://.");
    }
}
