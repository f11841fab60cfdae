using System.Globalization;
using System.Text;
using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Tables;

/// <summary>
/// Writes one list as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel reads ŵ and ŷ; days as 2008-03-31; text that a
/// spreadsheet would run as a formula begins with an apostrophe, as in the register's own export.
/// </summary>
public static class ReportCsv
{
    /// <summary>Writes the list, its titles first. Leaves the stream open.</summary>
    public static void Write(ReportTable table, Stream file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(file);
        using var csv = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        csv.WriteLine(string.Join(',', table.Columns.Select(c => Quoted(Safe(c.Title)))));
        foreach (var row in table.Rows)
        {
            ct.ThrowIfCancellationRequested();
            csv.WriteLine(string.Join(',', table.Columns.Select((c, i) => i < row.Count ? Value(row[i], c.Kind) : "")));
        }
    }

    private static string Value(ReportCell cell, ReportColumnKind kind) => cell switch
    {
        { Day: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Number: { } number } => number.ToString("0.###############", CultureInfo.InvariantCulture) + (kind == ReportColumnKind.Percent ? "%" : ""),
        { Text: { } text } => Quoted(Safe(new TextSpan(text, Address: cell.Address).Printed)),
        _ => "",
    };

    private static string Safe(string text)
    {
        var clean = CleanText.Lines(text);
        return FormulaSign.Begins(clean) || FormulaSign.Begins(text) ? "'" + clean : clean;
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\n\r") || text is [' ' or '\'', ..] or [.., ' '] ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
