namespace StrategyTracker.Features.Register;

/// <summary>Comma-separated lines that a spreadsheet reads as text and never runs.</summary>
public static class Csv
{
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    public static string Cell(string? text)
    {
        var safe = text ?? "";
        // A spreadsheet takes what begins like this for a formula; an apostrophe keeps it as words.
        if (safe is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..]) { safe = "'" + safe; }
        return safe.AsSpan().ContainsAny(',', '"', '\n') || safe.Contains('\r', StringComparison.Ordinal) || safe is ['\'', ..] or [' ', ..] ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
